public import Domaine

extension Suivi: Persisted {
  /// The kind of stream.
  public static var nature: Nature { .suivi }

  /// The event as its part stores it.
  public static func encode(_ event: Event) -> StoredEvent {
    switch event {
    case .rendezvous(let fait): fait.stored
    case .plan(let fait): fait.stored
    case .issues(let fait): fait.stored
    case .questions(let fait): fait.stored
    case .lectures(let fait): fait.stored
    }
  }

  /// The event as its part reads it.
  public static func decode(_ stored: StoredEvent) throws(CodecError) -> Event {
    switch stored.part {
    case "rendezvous": .rendezvous(try .init(stored))
    case "plan": .plan(try .init(stored))
    case "issues": .issues(try .init(stored))
    case "questions": .questions(try .init(stored))
    case "lectures": .lectures(try .init(stored))
    default: throw stored.unknown
    }
  }
}
