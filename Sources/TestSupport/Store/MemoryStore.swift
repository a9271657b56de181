public import Application
public import Domaine
public import EventCodec
import Synchronization

/// A store that forgets everything when it goes: plain values behind a lock, nothing sealed. It keeps the same contract as the real ones.
public final class MemoryStore: Store {
  let state = Mutex(MemoryState())

  /// An empty store.
  public init() {}
}

extension MemoryStore {
  /// See `Journal`.
  public func head(of stream: StreamRef) async throws(StoreError) -> StreamHead {
    try state.withLock { state throws(StoreError) in try state.alive(stream)?.head ?? .none }
  }

  /// See `Journal`.
  public func events(of stream: StreamRef, after version: Int) async throws(StoreError) -> [RecordedEvent] {
    try state.withLock { state throws(StoreError) in
      let events = try state.alive(stream)?.events ?? []
      return Array(events.dropFirst(version))
    }
  }

  /// See `Journal`.
  public func commit(_ batch: Batch) async throws(StoreError) {
    try state.withLock { state throws(StoreError) in
      var changed = state
      try changed.apply(batch)
      state = changed
    }
  }

  /// See `Journal`.
  public func streams(
    of nature: Nature, in organisme: OrganismeID, after: Identifiant<Stream>?, limit: Int
  ) async throws(StoreError) -> [StreamRef] {
    state.withLock { state in
      let ids = state.papers.keys.filter { $0.nature == nature && $0.organisme == organisme }.map(\.id)
      let next = ids.sorted().filter { id in after.map { id > $0 } ?? true }
      return next.prefix(limit).map { StreamRef(organisme: organisme, nature: nature, id: $0) }
    }
  }

  /// See `Journal`.
  public func organismes() async throws(StoreError) -> [OrganismeID] {
    state.withLock { state in Set(state.last.keys).union(state.registry.keys.map(\.organisme)).sorted() }
  }

  /// See `Journal`.
  public func tombstones(in organisme: OrganismeID) async throws(StoreError) -> [Tombstone] {
    state.withLock { state in
      state.tombstones.values.filter { $0.stream.organisme == organisme }
        .sorted { ($0.at, $0.stream.nature.rawValue, $0.stream.id) < ($1.at, $1.stream.nature.rawValue, $1.stream.id) }
    }
  }

  /// See `Journal`.
  public func lastInstant(in organisme: OrganismeID) async throws(StoreError) -> Instant? {
    state.withLock { $0.last[organisme] }
  }
}
