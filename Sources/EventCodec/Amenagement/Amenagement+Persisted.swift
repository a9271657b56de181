public import Domaine

extension Amenagement: Persisted {
  /// The kind of stream.
  public static var nature: Nature { .amenagement }

  /// The event as its part stores it.
  public static func encode(_ event: Event) -> StoredEvent {
    switch event {
    case .ouverture(let fait): fait.stored
    case .besoins(let fait): fait.stored
    case .mesures(let fait): fait.stored
    }
  }

  /// The event as its part reads it.
  public static func decode(_ stored: StoredEvent) throws(CodecError) -> Event {
    switch stored.part {
    case "ouverture": .ouverture(try .init(stored))
    case "besoins": .besoins(try .init(stored))
    case "mesures": .mesures(try .init(stored))
    default: throw stored.unknown
    }
  }
}
