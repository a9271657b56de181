public import Application
public import Domaine
public import EventCodec

extension SQLiteStore {
  /// See `Journal`.
  public func head(of stream: StreamRef) async throws(StoreError) -> StreamHead {
    try read { try $0.alive(stream)?.head ?? .none }
  }

  /// See `Journal`.
  public func events(of stream: StreamRef, after version: Int) async throws(StoreError) -> [RecordedEvent] {
    try readTogether { try $0.events(of: stream, after: version) }
  }

  /// See `Journal`.
  public func commit(_ batch: Batch) async throws(StoreError) {
    guard !batch.isEmpty else { return }
    let sealed = try seal(batch.appends)
    let steps = options.destruction
    try await write(newKeys: sealed.newKeys) { tables, context in
      for ground in batch.grounds { try tables.hold(ground) }
      for append in sealed.appends { try tables.add(append, newSlot: context.newSlots[append.append.stream]) }
      for set in batch.rows { try tables.replace(set) }
      for intent in batch.intents { try tables.add(intent) }
      for document in batch.documents { try tables.add(document) }
      for draft in batch.settledDrafts { try tables.settle(draft) }
      for destruction in batch.destructions { context.destroyed[destruction.stream] = try tables.destroy(destruction, steps) }
    }
  }

  /// Events sealed before the writer's turn comes, and the keys of the streams that they make.
  private func seal(_ appends: [Append]) throws(StoreError) -> (appends: [SealedAppend], newKeys: [StreamRef: StreamKey]) {
    try SQLiteFailure.translating {
      var newKeys: [StreamRef: StreamKey] = [:]
      let sealed = try appends.map { append in
        if append.expected == 0, newKeys[append.stream] == nil { newKeys[append.stream] = StreamKey() }
        if let key = newKeys[append.stream] { return try SealedAppend(append, under: key, slot: nil) }
        let entry = try entry(of: append.stream)
        return try SealedAppend(append, under: entry.key, slot: entry.slot)
      }
      return (sealed, newKeys)
    }
  }

  /// The key of a stream that must be there: from memory, or from its slot.
  private func entry(of stream: StreamRef) throws -> KeyRing.Entry {
    if let known = secrets.ring.known(stream) { return known }
    let slot = try read { try $0.existing(stream).slot }
    return KeyRing.Entry(slot: slot, key: try secrets.ring.key(of: stream, slot: slot))
  }

  /// See `Journal`.
  public func streams(
    of nature: Nature, in organisme: OrganismeID, after: Identifiant<Stream>?, limit: Int
  ) async throws(StoreError) -> [StreamRef] {
    let ids = try read { try $0.streams(of: nature.rawValue, in: organisme, after: after?.octets ?? [], limit: limit) }
    return ids.map { StreamRef(organisme: organisme, nature: nature, id: $0) }
  }

  /// See `Journal`.
  public func organismes() async throws(StoreError) -> [OrganismeID] {
    try read { try $0.organismes() }
  }

  /// See `Journal`.
  public func tombstones(in organisme: OrganismeID) async throws(StoreError) -> [Tombstone] {
    try read { try $0.ledger(of: organisme).map(\.tombstone) }
  }

  /// See `Journal`.
  public func lastInstant(in organisme: OrganismeID) async throws(StoreError) -> Instant? {
    try read { try $0.lastInstant(in: organisme) }
  }
}
