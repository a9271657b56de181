extension Regle {
  /// What the convention says.
  public static let conventionTripartite = Regle(
    "convention-tripartite", .article("R6313-8 du code du travail"),
    "Sur le plan de développement ou en congé de reclassement, une convention lie bénéficiaire, employeur et prestataire, avec toutes ses mentions.")
}

/// On what ground a bilan is done, as far as the law treats them apart.
public enum CadreDuBilan: String, Sendable, CaseIterable {
  /// Plan de développement des compétences: the employer pays.
  case planDeDeveloppement
  /// Congé de reclassement.
  case congeDeReclassement
  /// Compte personnel de formation.
  case cpf
  /// France Travail pays (AIF).
  case franceTravail
  /// An administration and its agent.
  case fonctionPublique
  /// The person pays.
  case personnel

  /// Whether a convention of three parties is needed (R6313-8).
  public var exigeConventionTripartite: Bool {
    self == .planDeDeveloppement || self == .congeDeReclassement
  }
}

/// What a convention must say (R6313-8), then what the contract of a person who pays says besides (L6353-4).
public enum MentionDeConvention: String, Sendable, CaseIterable {
  case intitule, objectif, contenu, moyens, duree, periode, deroulement, suivi, remiseDesResultats, prix, reglement
  case prerequis, sanction, intervenants, cessation

  /// Those of R6313-8.
  public static let deLaConvention = allCases.filter { ![.prerequis, .sanction, .intervenants, .cessation].contains($0) }

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .intitule: "l’intitulé"
    case .objectif: "l’objectif"
    case .contenu: "le contenu"
    case .moyens: "les moyens"
    case .duree: "la durée"
    case .periode: "la période"
    case .deroulement: "le déroulement"
    case .suivi: "le suivi"
    case .remiseDesResultats: "la remise des résultats et de la synthèse"
    case .prix: "le prix"
    case .reglement: "les modalités de règlement"
    case .prerequis: "le public et les connaissances préalables"
    case .sanction: "ce qui conclut le bilan"
    case .intervenants: "les diplômes, titres ou références de qui mène le bilan"
    case .cessation: "ce qui est dû si le bilan s’arrête"
    }
  }
}

/// Who signs a convention or a contract.
public enum Signataire: String, Sendable, CaseIterable {
  case employeur, beneficiaire, representantLegal, prestataire

  /// The parties of R6313-8; a legal representative stands beside the beneficiary.
  public static let partiesALaConvention: [Signataire] = [.beneficiaire, .employeur, .prestataire]

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .employeur: "l’employeur"
    case .beneficiaire: "le bénéficiaire"
    case .representantLegal: "le représentant légal"
    case .prestataire: "le centre"
    }
  }

  /// The role in which one signs.
  public var role: Role {
    switch self {
    case .employeur: .employeur
    case .beneficiaire: .beneficiaire
    case .representantLegal: .representantLegal
    case .prestataire: .bureau
    }
  }
}

extension Droit {
  /// Whether a draft says all that it must, before it is transmitted.
  public static func mentionsDeConvention(_ presentes: Set<MentionDeConvention>) -> [Constat] {
    let manquantes = MentionDeConvention.deLaConvention.filter { !presentes.contains($0) }
    if manquantes.isEmpty { return [] }
    return [Constat(.conventionTripartite, .bloquant, "Ajoutez à la convention \(Texte.enumeration(manquantes.map(\.nom))).")]
  }

  /// The same for the contract of a person who pays: without one of them it is void (L6353-4).
  public static func mentionsDuContrat(_ presentes: Set<MentionDeConvention>) -> [Constat] {
    let manquantes = MentionDeConvention.allCases.filter { !presentes.contains($0) }
    if manquantes.isEmpty { return [] }
    return [Constat(.mentionsDuContrat, .bloquant, "Ajoutez au contrat \(Texte.enumeration(manquantes.map(\.nom))).")]
  }

  /// Whether a séance may be held, given who has signed: on the grounds that need a convention, all three must have.
  public static func conventionSignee(par signataires: Set<Signataire>, cadre: CadreDuBilan) -> [Constat] {
    guard cadre.exigeConventionTripartite else { return [] }
    let manquants = Signataire.partiesALaConvention.filter { !signataires.contains($0) }
    if manquants.isEmpty { return [] }
    return [
      Constat(
        .conventionTripartite, .bloquant, "Faites signer la convention avant la première séance\u{202F}: il manque \(Texte.enumeration(manquants.map(\.nom))).")
    ]
  }
}
