public import Domaine

extension Dossier: Persisted {
  /// The kind of stream.
  public static var nature: Nature { .dossier }

  /// The event as its part stores it.
  public static func encode(_ event: Event) -> StoredEvent {
    switch event {
    case .ouverture(let fait): fait.stored
    case .consentement(let fait): fait.stored
    case .financement(let fait): fait.stored
    case .convention(let fait): fait.stored
    case .absence(let fait): fait.stored
    case .consultants(let fait): fait.stored
    case .calendrier(let fait): fait.stored
    case .emargement(let fait): fait.stored
    case .numerisation(let fait): fait.stored
    case .travailGuide(let fait): fait.stored
    case .interruption(let fait): fait.stored
    case .remise(let fait): fait.stored
    case .accords(let fait): fait.stored
    case .cloture(let fait): fait.stored
    case .destruction(let fait): fait.stored
    }
  }

  /// The event as its part reads it.
  public static func decode(_ stored: StoredEvent) throws(CodecError) -> Event {
    switch stored.part {
    case "ouverture": .ouverture(try .init(stored))
    case "consentement": .consentement(try .init(stored))
    case "financement": .financement(try .init(stored))
    case "convention": .convention(try .init(stored))
    case "absence": .absence(try .init(stored))
    case "consultants": .consultants(try .init(stored))
    case "calendrier": .calendrier(try .init(stored))
    case "emargement": .emargement(try .init(stored))
    case "numerisation": .numerisation(try .init(stored))
    case "travailGuide": .travailGuide(try .init(stored))
    case "interruption": .interruption(try .init(stored))
    case "remise": .remise(try .init(stored))
    case "accords": .accords(try .init(stored))
    case "cloture": .cloture(try .init(stored))
    case "destruction": .destruction(try .init(stored))
    default: throw stored.unknown
    }
  }
}
