import Domaine

extension ProgrammeReader {
  static func deroulement(_ rubrique: Rubrique) -> Programme.Deroulement {
    var deroulement = Programme.Deroulement()
    deroulement.avant = rubrique.rubriques("avant", avant)
    deroulement.duree = rubrique.rubrique("duree", duree)
    deroulement.phases = rubrique.rubriques("phases", phase)
    deroulement.rechercheIncluse = rubrique.un("rechercheIncluse", .ouiNon)
    deroulement.amplitude = rubrique.rubrique("amplitude", etendue)
    deroulement.ecart = rubrique.rubrique("ecart", ecart)
    deroulement.modes = rubrique.liste("modes", .mot)
    deroulement.lieux = rubrique.liste("lieux", .texte)
    deroulement.materiel = rubrique.liste("materiel", .texte)
    deroulement.consultantUnique = rubrique.un("consultantUnique", .ouiNon)
    deroulement.secondConsultant = rubrique.un("secondConsultant", .ouiNon)
    deroulement.partenaires = rubrique.liste("partenaires", .texte)
    deroulement.outils = rubrique.rubriques("outils", outil)
    deroulement.emargement = rubrique.un("emargement", .mot)
    deroulement.delais = rubrique.rubrique("delais", delais)
    deroulement.report = rubrique.rubrique("report", report)
    deroulement.questions = rubrique.rubrique("questions", questions)
    return deroulement
  }

  private static func avant(_ rubrique: Rubrique) -> Programme.Avant {
    var avant = Programme.Avant()
    avant.nom = rubrique.un("nom", .texte)
    avant.qui = rubrique.liste("qui", .mot)
    avant.duree = rubrique.un("duree", .duree)
    avant.gratuit = rubrique.un("gratuit", .ouiNon)
    avant.sansEngagement = rubrique.un("sansEngagement", .ouiNon)
    avant.mode = rubrique.liste("mode", .mot)
    avant.remises = rubrique.liste("remises", .texte)
    return avant
  }

  private static func duree(_ rubrique: Rubrique) -> Programme.DureeAnnoncee {
    var duree = Programme.DureeAnnoncee()
    duree.totale = rubrique.un("totale", .duree)
    duree.entretiens = rubrique.un("entretiens", .duree)
    duree.travail = rubrique.un("travail", .duree)
    duree.seances = rubrique.un("seances", .seances)
    return duree
  }

  private static func phase(_ rubrique: Rubrique) -> Programme.Phase {
    var phase = Programme.Phase()
    phase.nomPublie = rubrique.un("nomPublie", .texte)
    phase.phaseLegale = rubrique.un("phaseLegale", .mot)
    phase.seances = rubrique.un("seances", .seances)
    phase.heures = rubrique.un("heures", .duree)
    phase.travail = rubrique.un("travail", .duree)
    phase.contenus = rubrique.liste("contenus", .texte)
    phase.moyens = rubrique.liste("moyens", .texte)
    phase.remises = rubrique.liste("remises", .texte)
    return phase
  }

  private static func etendue(_ rubrique: Rubrique) -> Programme.Etendue {
    var etendue = Programme.Etendue()
    etendue.min = rubrique.un("min", .delai)
    etendue.max = rubrique.un("max", .delai)
    etendue.bornes = rubrique.un("bornes", .texte)
    return etendue
  }

  private static func ecart(_ rubrique: Rubrique) -> Programme.Ecart {
    var ecart = Programme.Ecart()
    ecart.min = rubrique.un("min", .delai)
    ecart.max = rubrique.un("max", .delai)
    ecart.plusLongEnValidation = rubrique.un("plusLongEnValidation", .ouiNon)
    return ecart
  }
}
