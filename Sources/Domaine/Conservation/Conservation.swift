/// What a written agreement keeps past the term of a bilan, item by item, each to its own end (R6313-7, A3).
public struct Conservation: Aggregate {
  /// See `Cadre`.
  public private(set) var cadre = Cadre()
  /// See `Elements`.
  public private(set) var elements = Elements()
  /// See `Carnet.Consultations`: every opening of what is kept is recorded too.
  public private(set) var consultations = Carnet.Consultations()

  /// Before anything is kept.
  public init() {}

  /// What may have happened to a conservation, part by part.
  public enum Event: Sendable, Equatable {
    case cadre(Cadre.Event)
    case elements(Elements.Event)
    case consultations(Carnet.Consultations.Event)
  }

  /// Hands the event to the part it belongs to.
  public mutating func evolve(_ event: Event) {
    switch event {
    case .cadre(let fait): cadre.evolve(fait)
    case .elements(let fait): elements.evolve(fait)
    case .consultations(let fait): consultations.evolve(fait)
    }
  }
}

/// The name of a conservation.
public typealias ConservationID = Identifiant<Conservation>
