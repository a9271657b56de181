public import Domaine

extension Demande: Persisted {
  /// The kind of stream.
  public static var nature: Nature { .demande }

  /// The event as its part stores it.
  public static func encode(_ event: Event) -> StoredEvent {
    switch event {
    case .reception(let fait): fait.stored
    case .entretiens(let fait): fait.stored
    case .perimetre(let fait): fait.stored
    case .issue(let fait): fait.stored
    }
  }

  /// The event as its part reads it.
  public static func decode(_ stored: StoredEvent) throws(CodecError) -> Event {
    switch stored.part {
    case "reception": .reception(try .init(stored))
    case "entretiens": .entretiens(try .init(stored))
    case "perimetre": .perimetre(try .init(stored))
    case "issue": .issue(try .init(stored))
    default: throw stored.unknown
    }
  }
}
