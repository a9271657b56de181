public import Domaine
import EventCodec

/// A gesture being made: what it has decided so far, paper by paper.
public struct Geste {
  let maison: Maison
  /// The organisme in whose papers the gesture is made.
  public let organisme: OrganismeID
  /// When the gesture is made: the same moment for all that it decides.
  public let at: Instant

  private var papiers: [StreamRef: any Decided] = [:]
  private var ordre: [StreamRef] = []
  private var batch = Batch()

  init(maison: Maison, organisme: OrganismeID, at: Instant) {
    self.maison = maison
    self.organisme = organisme
    self.at = at
  }

  /// The paper as the gesture has made it so far.
  public mutating func lire<A: Papier>(_ id: Identifiant<A>) async throws -> A {
    try await ouvert(id).state
  }

  /// Whether the paper was ever begun, and is not destroyed.
  public mutating func existe<A: Papier>(_ id: Identifiant<A>) async throws -> Bool {
    do {
      return try await ouvert(id).existe
    } catch StoreError.destroyed {
      return false
    }
  }

  /// Whether the paper was destroyed.
  mutating func estDetruit<A: Papier>(_ id: Identifiant<A>) async throws -> Bool {
    do {
      _ = try await ouvert(id)
      return false
    } catch StoreError.destroyed {
      return true
    }
  }

  /// Decides on a paper: what the decision returns is recorded. Gives the paper as it stands then.
  @discardableResult
  public mutating func decide<A: Papier>(_ id: Identifiant<A>, _ decision: (A) throws(Refus) -> [A.Event]) async throws -> A {
    var papier = try await ouvert(id)
    papier.take(try decision(papier.state))
    papiers[papier.stream] = papier
    return papier.state
  }

  /// Keeps a document under the key of a paper: it dies with it.
  public mutating func garder<A: Papier>(_ bytes: [UInt8], sous id: Identifiant<A>) -> Identifiant<Document> {
    let document = maison.world.identifiant(Document.self)
    batch.documents.append(NewDocument(id: document, stream: StreamRef(id, in: organisme), at: at, bytes: bytes))
    return document
  }

  /// Settles a draft: what is submitted takes its place.
  public mutating func clore<A: Papier>(brouillon place: String, de auteur: PersonneID, sous id: Identifiant<A>) {
    batch.settledDrafts.append(DraftRef(stream: StreamRef(id, in: organisme), author: "\(auteur)", place: place))
  }

  /// States lines that the gesture read, and on which it rests: changed meanwhile, all is read and decided again.
  public mutating func reposer(sur lignes: ListGround) { batch.grounds.append(lignes) }

  /// Destroys a paper whole, under a rule, once everything else is written.
  public mutating func detruire<A: Papier>(_ id: Identifiant<A>, selon regle: Regle) {
    batch.destructions.append(Destruction(stream: StreamRef(id, in: organisme), at: at, rule: regle.id))
  }

  private mutating func ouvert<A: Papier>(_ id: Identifiant<A>) async throws -> DecidedPapier<A> {
    let stream = StreamRef(id, in: organisme)
    if let papier = papiers[stream] as? DecidedPapier<A> { return papier }
    let (state, version) = try await maison.ouvrir(stream, comme: A.self)
    let papier = DecidedPapier(id: id, stream: stream, version: version, state: state)
    papiers[stream] = papier
    ordre.append(stream)
    return papier
  }

  mutating func ecrire() async throws {
    let decides = ordre.compactMap { papiers[$0] }.filter { !$0.isUntouched }
    let detruits = Set(batch.destructions.map(\.stream))
    for papier in decides {
      for occupation in papier.prises { reposer(sur: try await maison.exigerLibre(occupation, sauf: papier.stream)) }
      papier.add(to: &batch, at: at, world: maison.world)
    }
    batch.rows.removeAll { detruits.contains($0.stream) }
    batch.destructions = batch.destructions.map { $0.deciding(on: papiers[$0.stream]?.reached) }
    guard !batch.isEmpty else { return }
    try await maison.store.commit(batch)
    for papier in decides { papier.keep(in: maison.cache) }
    for stream in detruits { maison.cache.forget(stream) }
  }
}

/// A paper on which a gesture decides, whatever its kind.
private protocol Decided {
  var isUntouched: Bool { get }
  var stream: StreamRef { get }
  /// The times that the gesture takes of people, and that the paper had not.
  var prises: Set<Occupation> { get }
  var reached: Int { get }
  func add(to batch: inout Batch, at: Instant, world: World)
  func keep(in cache: StateCache)
}

private struct DecidedPapier<A: Papier>: Decided {
  let id: Identifiant<A>
  let stream: StreamRef
  let version: Int
  let avant: A
  var state: A
  var payloads: [[UInt8]] = []
  var envois: [Envoi] = []

  init(id: Identifiant<A>, stream: StreamRef, version: Int, state: A) {
    self.id = id
    self.stream = stream
    self.version = version
    (avant, self.state) = (state, state)
  }

  var isUntouched: Bool { payloads.isEmpty }
  var prises: Set<Occupation> { state.occupations.subtracting(avant.occupations) }
  var reached: Int { version + payloads.count }
  var existe: Bool { reached > 0 }

  mutating func take(_ events: [A.Event]) {
    for event in events {
      state.evolve(event)
      payloads.append(A.encode(event).bytes)
      envois += state.envois(apres: event)
    }
  }

  func add(to batch: inout Batch, at: Instant, world: World) {
    batch.appends.append(Append(stream: stream, expected: version, at: at, payloads: payloads))
    batch.rows.append(RowSet(stream: stream, rows: state.rows(of: id)))
    batch.intents += envois.map { Intent(id: world.identifiant(), stream: stream, due: $0.pasAvant ?? at, content: $0.bytes) }
  }

  func keep(in cache: StateCache) {
    cache.keep(StateCache.Entry(version: reached, state: state), of: stream)
  }
}
