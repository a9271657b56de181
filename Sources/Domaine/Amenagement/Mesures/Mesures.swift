extension Amenagement {
  /// What is done about the needs.
  public struct Mesures: Evolving {
    /// What changes in the conduct of the bilan.
    public private(set) var effets = EffetsAmenagement.aucun
    /// The day on which the person was sent to the référent de parcours, because the centre can't receive them well.
    public private(set) var reorienteLe: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case decidees(EffetsAmenagement, le: Jour)
      case reoriente(le: Jour)
    }

    /// Before anything is decided.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .decidees(let effets, _): self.effets = effets
      case .reoriente(let le): reorienteLe = le
      }
    }
  }

  /// What changes in the conduct of the bilan: the only thing a dossier is given.
  public var effets: EffetsAmenagement { mesures.effets }
}
