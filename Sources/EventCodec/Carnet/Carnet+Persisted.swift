public import Domaine

extension Carnet: Persisted {
  /// The kind of stream.
  public static var nature: Nature { .carnet }

  /// The event as its part stores it.
  public static func encode(_ event: Event) -> StoredEvent {
    switch event {
    case .acces(let fait): fait.stored
    case .besoin(let fait): fait.stored
    case .passations(let fait): fait.stored
    case .feuilles(let fait): fait.stored
    case .inventaire(let fait): fait.stored
    case .notes(let fait): fait.stored
    case .questions(let fait): fait.stored
    case .pistes(let fait): fait.stored
    case .projets(let fait): fait.stored
    case .planAction(let fait): fait.stored
    case .synthese(let fait): fait.stored
    case .consultations(let fait): fait.stored
    case .partages(let fait): fait.stored
    case .pieces(let fait): fait.stored
    }
  }

  /// The event as its part reads it.
  public static func decode(_ stored: StoredEvent) throws(CodecError) -> Event {
    switch stored.part {
    case "acces": .acces(try .init(stored))
    case "besoin": .besoin(try .init(stored))
    case "passations": .passations(try .init(stored))
    case "feuilles": .feuilles(try .init(stored))
    case "inventaire": .inventaire(try .init(stored))
    case "notes": .notes(try .init(stored))
    case "questions": .questions(try .init(stored))
    case "pistes": .pistes(try .init(stored))
    case "projets": .projets(try .init(stored))
    case "planAction": .planAction(try .init(stored))
    case "synthese": .synthese(try .init(stored))
    case "consultations": .consultations(try .init(stored))
    case "partages": .partages(try .init(stored))
    case "pieces": .pieces(try .init(stored))
    default: throw stored.unknown
    }
  }
}
