public import Application
public import Domaine
import Synchronization

extension MemoryStore {
  /// See `Outbox`.
  public func claim(at now: Instant, until: Instant, limit: Int) async throws(StoreError) -> [ClaimedIntent] {
    state.withLock { state in
      let due = state.outbox.values.filter { $0.available <= now }.sorted { ($0.available, $0.intent.id) < ($1.available, $1.intent.id) }
      return due.prefix(limit).map { waiting in
        state.outbox[waiting.intent.id]?.available = until
        state.outbox[waiting.intent.id]?.attempts += 1
        return ClaimedIntent(intent: waiting.intent, attempts: waiting.attempts)
      }
    }
  }

  /// See `Outbox`.
  public func settle(_ id: Identifiant<Intent>, in organisme: OrganismeID) async throws(StoreError) {
    state.withLock { state in
      if state.outbox[id]?.intent.stream.organisme == organisme { state.outbox[id] = nil }
    }
  }

  /// See `Outbox`.
  public func postpone(
    _ id: Identifiant<Intent>, in organisme: OrganismeID, to due: Instant, because reason: String
  ) async throws(StoreError) {
    state.withLock { state in
      guard state.outbox[id]?.intent.stream.organisme == organisme else { return }
      state.outbox[id]?.available = due
      state.outbox[id]?.reason = reason
    }
  }

  /// See `Outbox`.
  public func delayed(in organisme: OrganismeID, limit: Int) async throws(StoreError) -> [DelayedIntent] {
    state.withLock { state in
      let failed = state.outbox.values.filter { $0.intent.stream.organisme == organisme && !$0.reason.isEmpty }.sorted { $0.intent.id < $1.intent.id }
      return failed.prefix(limit).map { DelayedIntent(intent: $0.intent, attempts: $0.attempts, reason: $0.reason, next: $0.available) }
    }
  }

  /// See `Documents`.
  public func document(_ id: Identifiant<Document>, of stream: StreamRef) async throws(StoreError) -> [UInt8]? {
    try state.withLock { state throws(StoreError) in try state.alive(stream)?.documents[id] }
  }

  /// See `Documents`.
  public func documents(of stream: StreamRef) async throws(StoreError) -> [Identifiant<Document>] {
    try state.withLock { state throws(StoreError) in try state.alive(stream)?.documents.keys.sorted() ?? [] }
  }

  /// See `Drafts`.
  public func save(_ bytes: [UInt8], as draft: DraftRef, at now: Instant) async throws(StoreError) {
    try state.withLock { state throws(StoreError) in try state.change(draft.stream) { $0.drafts[draft] = bytes } }
  }

  /// See `Drafts`.
  public func draft(_ draft: DraftRef) async throws(StoreError) -> [UInt8]? {
    try state.withLock { state throws(StoreError) in try state.alive(draft.stream)?.drafts[draft] }
  }

  /// See `Registry`.
  public func enter(_ entries: [RegistryEntry], from since: Instant) async throws(StoreError) {
    state.withLock { state in
      for entry in entries { state.registry[entry.key, default: [:]][since] = entry.bytes }
    }
  }

  /// See `Registry`.
  public func entry(_ key: RegistryKey, at moment: Instant) async throws(StoreError) -> [UInt8]? {
    state.withLock { state in state.registry[key]?.filter { $0.key <= moment }.max { $0.key < $1.key }?.value }
  }

  /// See `Registry`.
  public func entries(of kind: String, in organisme: OrganismeID) async throws(StoreError) -> [String] {
    state.withLock { state in state.registry.keys.filter { $0.kind == kind && $0.organisme == organisme }.map(\.name).sorted() }
  }

  /// See `Cells`.
  public func put(_ bytes: [UInt8], in key: CellKey, until end: Instant) async throws(StoreError) {
    state.withLock { $0.cells[key] = (end, bytes) }
  }

  /// See `Cells`.
  public func cell(_ key: CellKey, at now: Instant) async throws(StoreError) -> [UInt8]? {
    state.withLock { state in state.cells[key].flatMap { $0.until > now ? $0.bytes : nil } }
  }

  /// See `Cells`.
  public func remove(_ key: CellKey) async throws(StoreError) {
    state.withLock { $0.cells[key] = nil }
  }

  /// See `Cells`.
  public func count(_ key: CellKey, until end: Instant, at now: Instant) async throws(StoreError) -> Int {
    state.withLock { state in
      if let running = state.counts[key], running.until > now {
        state.counts[key] = (running.until, running.number + 1)
      } else {
        state.counts[key] = (end, 1)
      }
      return state.counts[key]?.number ?? 1
    }
  }

  /// See `Cells`.
  public func sweepCells(at now: Instant) async throws(StoreError) {
    state.withLock { state in
      state.cells = state.cells.filter { $0.value.until > now }
      state.counts = state.counts.filter { $0.value.until > now }
    }
  }
}
