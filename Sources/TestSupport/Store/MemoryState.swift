import Application
import Domaine
import EventCodec

/// All that a `MemoryStore` holds: a value, so that a batch that fails leaves the one before it untouched.
struct MemoryState {
  /// One living stream and what hangs on it.
  struct Paper {
    var events: [RecordedEvent] = []
    var head = StreamHead.none
    var rows: [Row] = []
    var documents: [Identifiant<Document>: [UInt8]] = [:]
    var drafts: [DraftRef: [UInt8]] = [:]
  }

  /// An intent, when it may next be taken, and how often it was.
  struct Waiting {
    let intent: Intent
    var available: Instant
    var attempts = 0
    var reason = ""
  }

  var papers: [StreamRef: Paper] = [:]
  var tombstones: [StreamRef: Tombstone] = [:]
  var outbox: [Identifiant<Intent>: Waiting] = [:]
  var last: [OrganismeID: Instant] = [:]
  var cells: [CellKey: (until: Instant, bytes: [UInt8])] = [:]
  var counts: [CellKey: (until: Instant, number: Int)] = [:]
  var registry: [RegistryKey: [Instant: [UInt8]]] = [:]

  /// The stream, or nothing where it never was.
  func alive(_ stream: StreamRef) throws(StoreError) -> Paper? {
    if let tombstone = tombstones[stream] { throw .destroyed(tombstone) }
    return papers[stream]
  }

  /// Changes a stream that must be there.
  mutating func change(_ stream: StreamRef, _ body: (inout Paper) -> Void) throws(StoreError) {
    guard var paper = try alive(stream) else { throw .conflict }
    body(&paper)
    papers[stream] = paper
  }

  mutating func apply(_ batch: Batch) throws(StoreError) {
    for ground in batch.grounds where keys(ground) != ground.keys { throw .conflict }
    for append in batch.appends { try add(append) }
    for set in batch.rows { try change(set.stream) { $0.rows = set.rows.sorted(by: MemoryState.inOrder) } }
    for intent in batch.intents {
      try change(intent.stream) { _ in }
      outbox[intent.id] = Waiting(intent: intent, available: intent.due)
    }
    for document in batch.documents { try change(document.stream) { $0.documents[document.id] = document.bytes } }
    for draft in batch.settledDrafts { try change(draft.stream) { $0.drafts[draft] = nil } }
    for destruction in batch.destructions { try destroy(destruction) }
  }

  private func keys(_ ground: ListGround) -> [ListKey] {
    papers.filter { $0.key.organisme == ground.organisme }.flatMap { stream, paper in
      paper.rows.filter { $0.list == ground.list && $0.partition == ground.partition && ground.sorts.contains($0.sort) }
        .map { ListKey(sort: $0.sort, nature: stream.nature, stream: stream.id) }
    }.sorted { ($0.sort, $0.nature.rawValue, $0.stream) < ($1.sort, $1.nature.rawValue, $1.stream) }
  }

  private mutating func add(_ append: Append) throws(StoreError) {
    var paper = try alive(append.stream) ?? Paper()
    guard paper.head.version == append.expected else { throw .conflict }
    for payload in append.payloads {
      let sequence = paper.head.version + 1
      paper.events.append(RecordedEvent(sequence: sequence, at: append.at, payload: payload))
      paper.head = StreamHead(version: sequence, chain: MemoryState.link(paper.head.chain, payload))
    }
    papers[append.stream] = paper
    let organisme = append.stream.organisme
    last[organisme] = max(last[organisme] ?? append.at, append.at)
  }

  private mutating func destroy(_ destruction: Destruction) throws(StoreError) {
    guard let paper = try alive(destruction.stream), destruction.expected.map({ $0 == paper.head.version }) ?? true else { throw .conflict }
    papers[destruction.stream] = nil
    outbox = outbox.filter { $0.value.intent.stream != destruction.stream }
    tombstones[destruction.stream] = Tombstone(
      stream: destruction.stream, head: paper.head, at: destruction.at, rule: destruction.rule)
  }

  private static func inOrder(_ left: Row, _ right: Row) -> Bool {
    (left.list, left.partition, left.sort) < (right.list, right.partition, right.sort)
  }

  /// Thirty-two bytes that depend on all the payloads so far: nobody attacks a store in memory, FNV-1a is enough.
  private static func link(_ previous: [UInt8], _ payload: [UInt8]) -> [UInt8] {
    (0..<4).flatMap { lane -> [UInt8] in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325 &+ UInt64(lane)
      for byte in previous + payload { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * UInt64($0))) }
    }
  }
}
