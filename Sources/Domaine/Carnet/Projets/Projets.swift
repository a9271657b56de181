extension Carnet {
  /// The projets: cœur, intermédiaire, repli (R1).
  public struct Projets: Evolving {
    /// The projets that stand.
    public private(set) var tous: [Projet] = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case formule(Projet, le: Jour)
      case abandonne(Identifiant<Projet>, raison: String, le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .formule(let projet, _): tous[projet.id] = projet
      case .abandonne(let id, _, _): tous[id] = nil
      }
    }
  }
}
