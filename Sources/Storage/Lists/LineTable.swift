import Application
import Domaine
import EventCodec

extension Tables {
  /// The most lines that a search opens.
  static var candidates: Int { 500 }

  func page(
    of list: String, part: String, in organisme: OrganismeID, after key: ListKey?, through: Int64?, limit: Int
  ) throws -> [ListedRow] {
    let from: [SQLValue] = [
      .integer(key?.sort ?? .min), .text(key?.nature.rawValue ?? ""), .blob(key?.stream.octets ?? []),
    ]
    let place: [SQLValue] = [SQLValue(organisme), .text(list), .text(part), .integer(through ?? .max)]
    return try session.all(SQLText.page, place + from + [SQLValue(limit)]) { try listed($0, list, organisme) }
  }

  /// Refuses a batch whose decision rests on lines that are no longer those.
  func hold(_ ground: ListGround) throws {
    let place: [SQLValue] = [SQLValue(ground.organisme), .text(ground.list), .text(ground.partition)]
    let found = try session.all(SQLText.keys, place + [.integer(ground.sorts.lowerBound), .integer(ground.sorts.upperBound)]) { line in
      ListKey(sort: line.integer(0), nature: try line.nature(1), stream: try line.id(2))
    }
    if found != ground.keys { throw StoreError.conflict }
  }

  /// Looks up the longest word, opens what it finds and keeps what has them all.
  func search(_ words: [String], in list: String, of organisme: OrganismeID, limit: Int) throws -> [ListedRow] {
    guard let longest = words.max(by: { $0.count < $1.count }), limit > 0 else { return [] }
    let hash = secrets.hash(WordIndex.lookup(longest), list: list, in: organisme)
    var found: [ListedRow] = []
    let values: [SQLValue] = [SQLValue(organisme), .integer(hash), .text(list), SQLValue(Self.candidates)]
    try session.scan(SQLText.search, values) { line in
      let candidate = try listed(line, list, organisme)
      if WordIndex.matches(candidate.row, words) { found.append(candidate) }
      return found.count < limit
    }
    return found
  }

  /// Nature, stream, part, sort, slot, content: a line opened.
  private func listed(_ line: Session.Line, _ list: String, _ organisme: OrganismeID) throws -> ListedRow {
    let stream = StreamRef(organisme: organisme, nature: try line.nature(0), id: try line.id(1))
    let key = try secrets.ring.key(of: stream, slot: line.integer(4))
    return ListedRow(stream: stream, row: try open(line.bytes(5), list, line.text(2), line.integer(3), of: stream, key))
  }

  private func open(_ sealed: [UInt8], _ list: String, _ part: String, _ sort: Int64, of stream: StreamRef, _ key: StreamKey) throws -> Row {
    let place = "a line of \(list) of \(stream.place)"
    let bytes = try key.open(sealed, .line(stream, list: list, part: part, sort: sort), place)
    guard let (words, content) = SealedRow.parts(of: bytes) else { throw StoreError.corrupt(place) }
    return Row(list: list, partition: part, sort: sort, content: content, words: words)
  }

  /// All the rows of a living stream.
  func rows(of stream: StreamRef, _ line: StreamLine) throws -> [Row] {
    let key = try secrets.ring.key(of: stream, slot: line.slot)
    return try session.all(SQLText.linesOfStream, [.integer(line.slot)]) { found in
      try open(found.bytes(3), found.text(0), found.text(1), found.integer(2), of: stream, key)
    }
  }
}
