extension Programme {
  /// What the centre owes to all: handicap, complaints, roles, charter.
  public struct Centre: Hashable, Sendable {
    /// Whom a disabled person turns to, and what adapts.
    public var handicap: Donnee<Handicap> = .nonDit
    /// Whom to complain to.
    public var reclamation: Donnee<String> = .nonDit
    /// Who does what.
    public var roles: Liste<Role> = .nonDit
    /// Whether a charte d'engagement réciproque is signed.
    public var charte: Donnee<Bool> = .nonDit
    /// Rules of conduct, in the provider's words.
    public var deontologie: Liste<String> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// Whom a disabled person turns to, and what adapts.
  public struct Handicap: Hashable, Sendable {
    /// Whom to turn to.
    public var contact: Donnee<String> = .nonDit
    /// The length of a séance for who tires easily.
    public var seance: Donnee<Duree> = .nonDit
    /// Sizes of type, in points.
    public var corps: Liste<Int> = .nonDit
    /// What else adapts.
    public var adaptations: Liste<String> = .nonDit

    /// Nothing said yet.
    public init() {}
  }
}
