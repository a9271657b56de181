extension Regle {
  /// What is signed was prepared.
  public static let conventionPreparee = Regle("convention-preparee", .maison, "Préparez d’abord la convention ou le contrat.")
  /// A signed text does not change.
  public static let conventionNonSignee = Regle(
    "convention-non-signee", .maison, "Une signature est déjà là\u{202F}: faites un avenant plutôt qu’un nouveau projet.")
  /// The paper that the funding asks for.
  public static let formeDeContrat = Regle("forme-de-contrat", .maison, "La forme du contrat est celle que le financement demande.")
  /// All those whom the ground asks for are among the signatories.
  public static let signatairesComplets = Regle("signataires-complets", .maison, "Ajoutez aux signataires chaque personne qui doit signer.")
}

extension Dossier {
  /// The contract that the funding asks for (R6313-8, L6353-5).
  public var formeRequise: FormeDeContrat {
    switch cadre {
    case .planDeDeveloppement, .congeDeReclassement: .conventionTripartite
    case .cpf: .conditionsCpf
    case .personnel: .contratParticulier
    case .fonctionPublique, .franceTravail, nil: .conventionFinanceur
    }
  }

  /// Those whose signature the contract of this dossier needs; for a protected person, whoever represents them too (Q7).
  public var signatairesRequis: [Signataire] {
    let protege = ouverture.faits?.protege == true
    return Signataire.allCases.filter { signataire in
      switch signataire {
      case .beneficiaire, .prestataire: true
      case .employeur: formeRequise == .conventionTripartite
      case .representantLegal: protege
      }
    }
  }

  /// Prepares the text to be signed: a missing mention or signatory is a refusal that names it.
  public func preparerConvention(_ projet: Projet, le jour: Jour) throws(Refus) -> [Event] {
    if convention.projet == projet, convention.fin == nil { return [] }
    guard convention.signatures.isEmpty || convention.fin != nil else { throw Refus(.conventionNonSignee) }
    try Refus.siBloque(peutPreparer(projet))
    return [.convention(.preparee(projet, le: jour))]
  }

  /// What must be known of a text before it is signed: that its form, its mentions and its signatories are those that the funding asks for.
  public func peutPreparer(_ projet: Projet) -> [Constat] {
    if ouverture.faits == nil { return [Constat(.dossierOuvert, .bloquant)] }
    if financement.arreteLe == nil { return [Constat(.financementArrete, .bloquant)] }
    let forme =
      projet.forme == formeRequise
      ? [] : [Constat(.formeDeContrat, .bloquant, "Choisissez la forme de contrat que ce financement demande\u{202F}: \(formeRequise.nom).")]
    let manquants = signatairesRequis.filter { !projet.ordre.contains($0) }
    let signataires =
      manquants.isEmpty ? [] : [Constat(.signatairesComplets, .bloquant, "Ajoutez aux signataires \(Texte.enumeration(manquants.map(\.nom))).")]
    return forme + representantNomme(parmi: projet.ordre) + signataires + formeRequise.manquements(projet.mentions)
  }
}
