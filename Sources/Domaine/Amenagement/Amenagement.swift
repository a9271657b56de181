/// Handicap needs, in the person's words, apart from everything else (C7, 9 RGPD).
///
/// Read by the référent handicap, and by the consultant where the person agrees. All others see only the effects. Destroyed at the term.
public struct Amenagement: Aggregate {
  /// See `Ouverture`.
  public private(set) var ouverture = Ouverture()
  /// See `Besoins`.
  public private(set) var besoins = Besoins()
  /// See `Mesures`.
  public private(set) var mesures = Mesures()

  /// Before the consent.
  public init() {}

  /// What may have happened to an aménagement, part by part.
  public enum Event: Sendable, Equatable {
    case ouverture(Ouverture.Event)
    case besoins(Besoins.Event)
    case mesures(Mesures.Event)
  }

  /// Hands the event to the part it belongs to.
  public mutating func evolve(_ event: Event) {
    switch event {
    case .ouverture(let fait): ouverture.evolve(fait)
    case .besoins(let fait): besoins.evolve(fait)
    case .mesures(let fait): mesures.evolve(fait)
    }
  }
}

/// The name of an aménagement.
public typealias AmenagementID = Identifiant<Amenagement>
