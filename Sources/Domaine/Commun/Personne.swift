/// Someone who has a part in a bilan.
public enum Personne {}

/// The name without meaning of a person: what is written where an identity must not be.
public typealias PersonneID = Identifiant<Personne>

/// What someone is to a dossier, or to the centre (Q1). One person may be several.
public enum Role: String, Sendable, CaseIterable {
  case beneficiaire, consultant, secondConsultant, referentPedagogique, coordinateur, referentHandicap
  case bureau, employeur, financeur, auditeur, representantLegal
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
