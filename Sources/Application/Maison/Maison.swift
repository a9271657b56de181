public import Domaine
import EventCodec

/// The house: opens papers, runs gestures, writes what they decide.
public struct Maison: Sendable {
  /// Where everything is kept.
  public let store: any Store
  /// Time and randomness.
  public let world: World
  let cache = StateCache()

  /// A house over a store.
  public init(store: any Store, world: World) {
    self.store = store
    self.world = world
  }

  /// A paper as it stands; one that never was is the paper before its first event.
  ///
  /// A warm copy costs one read of the head, and the events that came since; a cold one is folded from its events.
  /// - Throws: `StoreError.destroyed` where the paper was destroyed.
  public func lire<A: Papier>(_ id: Identifiant<A>, in organisme: OrganismeID) async throws -> A {
    try await ouvrir(StreamRef(id, in: organisme), comme: A.self).state
  }

  /// Several decisions on one or more papers, written in one transaction or not at all.
  ///
  /// Where somebody wrote to one of them first, all is loaded and decided again, up to four times; then the conflict is said.
  /// - Throws: `Refus` where the domain forbids it, `StoreError` where the store can't take it. Nothing is changed then.
  @discardableResult
  public func geste<R: Sendable>(in organisme: OrganismeID, _ corps: (inout Geste) async throws -> R) async throws -> R {
    for _ in 1..<4 {
      do {
        return try await essai(organisme, corps)
      } catch StoreError.conflict {}
    }
    return try await essai(organisme, corps)
  }

  /// One decision on one paper. Gives the paper as it stands then.
  @discardableResult
  public func decide<A: Papier>(_ id: Identifiant<A>, in organisme: OrganismeID, _ decision: (A) throws(Refus) -> [A.Event]) async throws -> A {
    try await geste(in: organisme) { geste in try await geste.decide(id, decision) }
  }

  private func essai<R: Sendable>(_ organisme: OrganismeID, _ corps: (inout Geste) async throws -> R) async throws -> R {
    var geste = Geste(maison: self, organisme: organisme, at: world.now())
    let resultat = try await corps(&geste)
    try await geste.ecrire()
    return resultat
  }

  func ouvrir<A: Papier>(_ stream: StreamRef, comme _: A.Type) async throws -> (state: A, version: Int) {
    if let entry = cache.entry(of: stream), let warm = entry.state as? A {
      let head = try await head(of: stream)
      if head.version == entry.version { return (warm, entry.version) }
      if head.version > entry.version { return try await plier(stream, depuis: (warm, entry.version)) }
    }
    return try await plier(stream, depuis: (A(), 0))
  }

  /// How far a stream has come. One that was destroyed, by another process too, leaves memory with its answer.
  private func head(of stream: StreamRef) async throws -> StreamHead {
    do {
      return try await store.head(of: stream)
    } catch {
      if case .destroyed = error { cache.forget(stream) }
      throw error
    }
  }

  private func plier<A: Papier>(_ stream: StreamRef, depuis base: (state: A, version: Int)) async throws -> (state: A, version: Int) {
    var (state, version) = base
    for recorded in try await store.events(of: stream, after: version) {
      state.evolve(try A.event(recorded, of: stream))
      version = recorded.sequence
    }
    cache.keep(StateCache.Entry(version: version, state: state), of: stream)
    return (state, version)
  }
}
