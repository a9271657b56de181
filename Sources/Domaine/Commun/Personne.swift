/// Someone who has a part in a bilan.
public enum Personne {}

/// The name without meaning of a person: what is written where an identity must not be.
public typealias PersonneID = Identifiant<Personne>

/// What someone is to a dossier, or to the centre (Q1). One person may be several.
public enum Role: String, Sendable, CaseIterable {
  case beneficiaire, consultant, secondConsultant, referentPedagogique, coordinateur, referentHandicap
  case bureau, employeur, financeur, auditeur, representantLegal

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .beneficiaire: "le bénéficiaire"
    case .consultant: "le consultant"
    case .secondConsultant: "le second consultant"
    case .referentPedagogique: "le référent pédagogique"
    case .coordinateur: "le coordinateur"
    case .referentHandicap: "le référent handicap"
    case .bureau: "le bureau"
    case .employeur: "l’employeur"
    case .financeur: "le financeur"
    case .auditeur: "l’auditeur"
    case .representantLegal: "le représentant légal"
    }
  }
}

/// Someone acting, and as what.
public struct Acteur: Hashable, Sendable {
  /// Who.
  public let personne: PersonneID
  /// As what.
  public let role: Role

  /// A person in a role.
  public init(_ personne: PersonneID, _ role: Role) {
    self.personne = personne
    self.role = role
  }
}
