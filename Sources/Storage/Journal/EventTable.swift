import Application
import Domaine

/// Events sealed before their turn to be written comes.
struct SealedAppend: Sendable {
  let append: Append
  let slot: Int64?
  let sealed: [[UInt8]]

  /// The events of an append under the key of its stream, kept in `slot`; `nil` where the stream is being made.
  init(_ append: Append, under key: StreamKey, slot: Int64?) throws {
    self.append = append
    self.slot = slot
    sealed = try append.payloads.enumerated().map { rank, payload in
      try key.seal(payload, .event(append.stream, sequence: append.expected + rank + 1, at: append.at))
    }
  }
}

extension Tables {
  func organismes() throws -> [OrganismeID] {
    try session.all(SQLText.organismes, []) { try $0.id(0) }
  }

  func lastInstant(in organisme: OrganismeID) throws -> Instant? {
    try session.first(SQLText.lastInstant, [SQLValue(organisme)]) { $0.instant(0) }
  }

  func streams(of nature: String, in organisme: OrganismeID, after: [UInt8], limit: Int) throws -> [Identifiant<Stream>] {
    try session.all(SQLText.streams, [SQLValue(organisme), .text(nature), .blob(after), SQLValue(limit)]) { try $0.id(0) }
  }

  /// The events after a version, opened, each link of the chain and the last head checked.
  func events(of stream: StreamRef, after version: Int) throws -> [RecordedEvent] {
    guard let line = try alive(stream) else { return [] }
    guard line.head.version > version else { return [] }
    let key = try secrets.ring.key(of: stream, slot: line.slot)
    var events: [RecordedEvent] = []
    events.reserveCapacity(line.head.version - version)
    let head = try walk(stream, after: version) { event, plain, sealed in
      let payload = try key.open(sealed, plain, "event \(event.version) of \(stream.place)")
      events.append(RecordedEvent(sequence: event.version, at: event.at, payload: payload))
    }
    guard head == line.head else { throw StoreError.corrupt("the last event of \(stream.place) is not the head's") }
    return events
  }

  /// Goes along the chain from a version on, and returns the head that it leads to.
  /// - Throws: `StoreError.corrupt` at the first link that does not hold.
  func walk(_ stream: StreamRef, after version: Int, _ body: ((version: Int, at: Instant), Plain, [UInt8]) throws -> Void) throws -> StreamHead {
    var head = StreamHead(version: max(0, version - 1), chain: [])
    try session.forEach(SQLText.events, stream.columns + [SQLValue(max(1, version))]) { line in
      let (sequence, at, chain) = (Int(line.integer(0)), line.instant(1), line.bytes(3))
      guard sequence == head.version + 1 else { throw StoreError.corrupt("event \(head.version + 1) of \(stream.place) is missing") }
      if sequence > version {
        let (plain, sealed) = (Plain.event(stream, sequence: sequence, at: at), line.bytes(2))
        guard Chain.link(head.chain, plain, sealed) == chain else { throw StoreError.corrupt("the chain breaks at event \(sequence) of \(stream.place)") }
        try body((sequence, at), plain, sealed)
      }
      head = StreamHead(version: sequence, chain: chain)
    }
    return head
  }

  /// Adds events to a stream that must stand where they were decided. `slot` is where the key of a new stream was put.
  func add(_ sealed: SealedAppend, newSlot: Int64?) throws {
    let (append, stream) = (sealed.append, sealed.append.stream)
    let line = try alive(stream)
    guard (line?.head.version ?? 0) == append.expected else { throw StoreError.conflict }
    if let line, line.slot != sealed.slot ?? newSlot {
      // Another process made the stream first: the key that we hold was never its own.
      secrets.ring.forget(stream)
      throw StoreError.conflict
    }
    var chain = line?.head.chain ?? []
    for (rank, payload) in sealed.sealed.enumerated() {
      let sequence = append.expected + rank + 1
      chain = Chain.link(chain, .event(stream, sequence: sequence, at: append.at), payload)
      try session.run(
        SQLText.addEvent, stream.columns + [SQLValue(sequence), SQLValue(append.at), .blob(payload), .blob(chain)])
    }
    let head = [SQLValue(append.expected + sealed.sealed.count), .blob(chain)]
    if line != nil {
      try session.run(SQLText.moveStream, stream.columns + head)
    } else if let newSlot {
      try session.run(SQLText.addStream, stream.columns + head + [.integer(newSlot)])
      try session.run(SQLText.addOrganisme, [SQLValue(stream.organisme), SQLValue(append.at)])
    }
    try session.run(SQLText.moveLastInstant, [SQLValue(stream.organisme), SQLValue(append.at)])
  }
}
