import Domaine

extension ProgrammeReader {
  static func contrat(_ rubrique: Rubrique) -> Programme.Contrat {
    var contrat = Programme.Contrat()
    contrat.financements = rubrique.rubriques("financements", financement)
    contrat.convention = rubrique.rubrique("convention", convention)
    contrat.choixPrestataire = rubrique.un("choixPrestataire", .mot)
    contrat.prix = rubrique.rubrique("prix", tarif)
    contrat.tva = rubrique.un("tva", .taxe)
    contrat.frais = rubrique.liste("frais", .texte)
    return contrat
  }

  private static func financement(_ rubrique: Rubrique) -> Programme.Financement {
    var financement = Programme.Financement()
    financement.payeur = rubrique.un("payeur", .mot)
    financement.nomPublie = rubrique.un("nomPublie", .texte)
    financement.temps = rubrique.liste("temps", .mot)
    financement.pieces = rubrique.liste("pieces", .texte)
    financement.jalonFacture = rubrique.un("jalonFacture", .mot)
    financement.unite = rubrique.un("unite", .mot)
    financement.heuresPayees = rubrique.un("heuresPayees", .duree)
    financement.reste = rubrique.un("reste", .texte)
    return financement
  }

  private static func convention(_ rubrique: Rubrique) -> Programme.Convention {
    var convention = Programme.Convention()
    convention.nomPublie = rubrique.un("nomPublie", .texte)
    convention.tripartite = rubrique.un("tripartite", .ouiNon)
    convention.pour = rubrique.liste("pour", .mot)
    convention.bonDeCommande = rubrique.un("bonDeCommande", .ouiNon)
    return convention
  }

  private static func tarif(_ rubrique: Rubrique) -> Programme.Tarif {
    var tarif = Programme.Tarif()
    tarif.heure = rubrique.un("heure", .montant)
    tarif.horsTaxe = rubrique.un("horsTaxe", .montant)
    tarif.toutesTaxes = rubrique.un("toutesTaxes", .montant)
    return tarif
  }
}
