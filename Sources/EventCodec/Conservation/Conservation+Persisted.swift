public import Domaine

extension Conservation: Persisted {
  /// The kind of stream.
  public static var nature: Nature { .conservation }

  /// The event as its part stores it.
  public static func encode(_ event: Event) -> StoredEvent {
    switch event {
    case .cadre(let fait): fait.stored
    case .elements(let fait): fait.stored
    case .consultations(let fait): fait.stored
    }
  }

  /// The event as its part reads it.
  public static func decode(_ stored: StoredEvent) throws(CodecError) -> Event {
    switch stored.part {
    case "cadre": .cadre(try .init(stored))
    case "elements": .elements(try .init(stored))
    case "consultations": .consultations(try .init(stored))
    default: throw stored.unknown
    }
  }
}
