import Application
import Domaine
import EventCodec

extension Tables {
  /// Puts a stream's rows in place of those it had: what has not changed is not written again.
  func replace(_ set: RowSet) throws {
    let stream = set.stream
    let line = try existing(stream)
    let key = try secrets.ring.key(of: stream, slot: line.slot)
    let before = try rowsToReplace(of: stream, line)
    let (old, new) = (Set(before.map(RowKey.init)), Set(set.rows.map(RowKey.init)))
    for gone in old.subtracting(new) { try session.run(SQLText.deleteLine, gone.values(stream)) }
    let unchanged = Dictionary(before.map { (RowKey($0), $0) }, uniquingKeysWith: { first, _ in first })
    for row in set.rows where unchanged[RowKey(row)] != row {
      let sealed = try key.seal(SealedRow.bytes(of: row), .line(stream, list: row.list, part: row.partition, sort: row.sort))
      try session.run(SQLText.addLine, RowKey(row).values(stream) + [.integer(line.slot), .blob(sealed)])
    }
    try replaceWords(of: stream, line.slot, before, set.rows)
  }

  /// The rows of a stream as they are; where one of them can't be opened, all go with their words and will be written anew.
  private func rowsToReplace(of stream: StreamRef, _ line: StreamLine) throws -> [Row] {
    do {
      return try rows(of: stream, line)
    } catch StoreError.corrupt {
      try deleteLines(of: stream, line)
      return []
    }
  }

  private func deleteLines(of stream: StreamRef, _ line: StreamLine) throws {
    try session.run(SQLText.deleteLines, [.integer(line.slot)])
    try session.run(SQLText.deleteWordsOfSlot, [SQLValue(stream.organisme), .integer(line.slot)])
  }

  private func replaceWords(of stream: StreamRef, _ slot: Int64, _ before: [Row], _ after: [Row]) throws {
    // Most gestures change no name: the hashes of words cost more than all the rest of a row.
    if Set(before.map(WordSource.init)) == Set(after.map(WordSource.init)) { return }
    let old = WordIndex.entries(of: before, in: stream.organisme, secrets)
    let new = WordIndex.entries(of: after, in: stream.organisme, secrets)
    try deleteWords(old.subtracting(new), of: stream, slot)
    for entry in new.subtracting(old) { try session.run(SQLText.addWord, values(entry, stream, slot)) }
  }

  private func values(_ entry: WordEntry, _ stream: StreamRef, _ slot: Int64) -> [SQLValue] {
    [SQLValue(stream.organisme), .integer(entry.word), .integer(entry.sort), .integer(slot)]
  }

  private func deleteWords(_ entries: Set<WordEntry>, of stream: StreamRef, _ slot: Int64) throws {
    for entry in entries { try session.run(SQLText.deleteWord, values(entry, stream, slot)) }
  }

  /// Takes away the words of all a stream's rows, even of those that can't be opened any more.
  func deleteWords(of stream: StreamRef, _ line: StreamLine) throws {
    do {
      let entries = WordIndex.entries(of: try rows(of: stream, line), in: stream.organisme, secrets)
      try deleteWords(entries, of: stream, line.slot)
    } catch StoreError.corrupt {
      try session.run(SQLText.deleteWordsOfSlot, [SQLValue(stream.organisme), .integer(line.slot)])
    }
  }
}

/// Where a row is in the lists.
private struct RowKey: Hashable {
  let list: String
  let part: String
  let sort: Int64

  init(_ row: Row) {
    list = row.list
    part = row.partition
    sort = row.sort
  }

  func values(_ stream: StreamRef) -> [SQLValue] {
    [SQLValue(stream.organisme), .text(list), .text(part), .integer(sort), .text(stream.nature.rawValue), SQLValue(stream.id)]
  }
}

/// What the words of a row depend on.
private struct WordSource: Hashable {
  let list: String
  let sort: Int64
  let words: [String]

  init(_ row: Row) {
    list = row.list
    sort = row.sort
    words = row.words
  }
}
