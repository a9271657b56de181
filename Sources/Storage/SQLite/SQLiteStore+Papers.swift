public import Application
public import Domaine

extension SQLiteStore {
  /// See `Outbox`.
  public func claim(at now: Instant, until: Instant, limit: Int) async throws(StoreError) -> [ClaimedIntent] {
    guard try read({ try $0.isAnythingDue(at: now) }) else { return [] }
    return try await write { tables, _ in try tables.claim(at: now, until: until, limit: limit) }
  }

  /// See `Outbox`.
  public func settle(_ id: Identifiant<Intent>, in organisme: OrganismeID) async throws(StoreError) {
    try await write { tables, _ in try tables.settle(id, in: organisme) }
  }

  /// See `Outbox`.
  public func postpone(
    _ id: Identifiant<Intent>, in organisme: OrganismeID, to due: Instant, because reason: String
  ) async throws(StoreError) {
    try await write { tables, _ in try tables.postpone(id, in: organisme, to: due, because: reason) }
  }

  /// See `Documents`.
  public func document(_ id: Identifiant<Document>, of stream: StreamRef) async throws(StoreError) -> [UInt8]? {
    try readTogether { try $0.document(id, of: stream) }
  }

  /// See `Documents`.
  public func documents(of stream: StreamRef) async throws(StoreError) -> [Identifiant<Document>] {
    try readTogether { try $0.documents(of: stream) }
  }

  /// See `Drafts`.
  public func save(_ bytes: [UInt8], as draft: DraftRef, at now: Instant) async throws(StoreError) {
    try await write { tables, _ in try tables.save(bytes, as: draft, at: now) }
  }

  /// See `Drafts`.
  public func draft(_ draft: DraftRef) async throws(StoreError) -> [UInt8]? {
    try readTogether { try $0.draft(draft) }
  }

  /// See `Registry`.
  public func enter(_ entries: [RegistryEntry], from since: Instant) async throws(StoreError) {
    try await write { tables, _ in
      for entry in entries { try tables.enter(entry.bytes, as: entry.key, from: since) }
    }
  }

  /// See `Registry`.
  public func entry(_ key: RegistryKey, at moment: Instant) async throws(StoreError) -> [UInt8]? {
    try read { try $0.entry(key, at: moment) }
  }

  /// See `Registry`.
  public func entries(of kind: String, in organisme: OrganismeID) async throws(StoreError) -> [String] {
    try read { try $0.entries(of: kind, in: organisme) }
  }

  /// See `Cells`.
  public func put(_ bytes: [UInt8], in key: CellKey, until end: Instant) async throws(StoreError) {
    try await write { tables, _ in try tables.put(bytes, in: key, until: end) }
  }

  /// See `Cells`.
  public func cell(_ key: CellKey, at now: Instant) async throws(StoreError) -> [UInt8]? {
    try read { try $0.cell(key, at: now) }
  }

  /// See `Cells`.
  public func remove(_ key: CellKey) async throws(StoreError) {
    try await write { tables, _ in try tables.remove(key) }
  }

  /// See `Cells`.
  public func count(_ key: CellKey, until end: Instant, at now: Instant) async throws(StoreError) -> Int {
    try await write { tables, _ in try tables.count(key, until: end, at: now) }
  }

  /// See `Cells`.
  public func sweepCells(at now: Instant) async throws(StoreError) {
    try await write { tables, _ in try tables.sweepCells(at: now) }
  }
}
