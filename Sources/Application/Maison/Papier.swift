public import Domaine
public import EventCodec

/// An aggregate as the house handles it: stored, listed, and followed by what must happen outside.
public protocol Papier: Persisted {
  /// The lines that the paper has in lists. The same function writes, rebuilds and verifies them.
  func rows(of id: Identifiant<Self>) -> [Row]

  /// What must happen outside because of an event; `self` is the paper once the event was taken into account.
  func envois(apres event: Event) -> [Envoi]

  /// The times that it takes of people, which no other paper may have.
  var occupations: Set<Occupation> { get }
}

extension Papier {
  /// No list shows it.
  public func rows(of id: Identifiant<Self>) -> [Row] { [] }

  /// It takes nobody's time.
  public var occupations: Set<Occupation> { [] }

  /// Nothing outside.
  public func envois(apres event: Event) -> [Envoi] { [] }
}

extension Papier {
  /// The event that the store gives back.
  /// - Throws: `StoreError.corrupt`, which names the place and never the content, where this version of Jalon can't read it.
  static func event(_ recorded: RecordedEvent, of stream: StreamRef) throws(StoreError) -> Event {
    do throws(CodecError) {
      return try decode(StoredEvent(bytes: recorded.payload))
    } catch {
      throw .corrupt("\(stream.nature.rawValue) \(stream.id), événement \(recorded.sequence)\u{202F}: \(error.reason)")
    }
  }
}

extension Identifiant {
  /// The same number, as the name of another paper of the same bilan: dossier, carnet, conservation, aménagement and suivi share theirs.
  public func comme<Autre>(_: Autre.Type = Autre.self) -> Identifiant<Autre> {
    Identifiant<Autre>(haut: haut, bas: bas)
  }
}

extension StreamRef {
  /// The stream of a paper.
  public init<A: Papier>(_ id: Identifiant<A>, in organisme: OrganismeID) {
    self.init(organisme: organisme, nature: A.nature, id: id.comme())
  }
}
