import Application
import Domaine

/// A tombstone as it is kept: with the slot whose key is gone, and the proof that nobody edited it.
struct Buried {
  let tombstone: Tombstone
  let slot: Int64
  let proof: [UInt8]
}

extension SQLLine {
  /// A line of the ledger.
  func buried() throws -> Buried {
    let head = StreamHead(version: Int(integer(3)), chain: bytes(4))
    let tombstone = Tombstone(stream: try stream(0), head: head, at: instant(6), rule: text(7))
    return Buried(tombstone: tombstone, slot: integer(5), proof: bytes(8))
  }
}

extension Tables {
  /// What the ledger says of a stream.
  func buried(_ stream: StreamRef) throws -> Buried? {
    try session.first(SQLText.tombstone, stream.columns) { try $0.buried() }
  }

  func ledger(of organisme: OrganismeID) throws -> [Buried] {
    try session.all(SQLText.tombstones, [SQLValue(organisme)]) { try $0.buried() }
  }

  /// Writes in the ledger that a stream is gone.
  func bury(_ tombstone: Tombstone, slot: Int64) throws {
    let head: [SQLValue] = [SQLValue(tombstone.head.version), .blob(tombstone.head.chain), .integer(slot)]
    let proof = secrets.proof(of: tombstone, slot: slot)
    try session.run(
      SQLText.addTombstone, tombstone.stream.columns + head + [SQLValue(tombstone.at), .text(tombstone.rule), .blob(proof)])
  }

  /// Takes away all that hangs on a living stream and writes its tombstone. Returns the slot whose key must be destroyed once this is durable.
  func destroy(_ destruction: Destruction, _ steps: DestructionSteps) throws -> Int64 {
    let stream = destruction.stream
    let line = try existing(stream)
    guard destruction.expected.map({ $0 == line.head.version }) ?? true else { throw StoreError.conflict }
    try purge(stream, line, steps)
    let tombstone = Tombstone(stream: stream, head: line.head, at: destruction.at, rule: destruction.rule)
    try bury(tombstone, slot: line.slot)
    return line.slot
  }

  /// Takes away all that hangs on a living stream, and the stream.
  func purge(_ stream: StreamRef, _ line: StreamLine, _ steps: DestructionSteps) throws {
    if steps.contains(.words) { try deleteWords(of: stream, line) }
    if steps.contains(.lines) { try session.run(SQLText.deleteLines, [.integer(line.slot)]) }
    if steps.contains(.intents) { try session.run(SQLText.deleteIntents, stream.columns) }
    if steps.contains(.documents) { try session.run(SQLText.deleteDocuments, stream.columns) }
    if steps.contains(.drafts) { try session.run(SQLText.deleteDrafts, stream.columns) }
    if steps.contains(.events) { try session.run(SQLText.deleteEvents, stream.columns) }
    try session.run(SQLText.deleteStream, stream.columns)
  }
}
