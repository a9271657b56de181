import Application
import Domaine

/// The check of one living stream: its key, its events, and all that hangs on it.
struct StreamCheck {
  let tables: Tables<SQLiteSession>
  let stream: StreamRef
  let line: StreamLine
  /// No event may be later.
  let last: Instant?
  private(set) var findings: [StoreFinding] = []
  /// How many entries the words of its lines have in the index.
  private(set) var words = 0

  init(_ tables: Tables<SQLiteSession>, _ stream: StreamRef, _ line: StreamLine, last: Instant?) {
    self.tables = tables
    self.stream = stream
    self.line = line
    self.last = last
  }

  mutating func run() throws {
    guard let key = try unwrapped() else { return found(.keyUnreadable, "clé \(line.slot)") }
    try checkEvents(key)
    try checkLines(key)
    try checkDocuments(key)
    try checkDrafts(key)
    try checkIntents(key)
  }

  private mutating func found(_ problem: StoreFinding.Problem, _ place: String) {
    findings.append(StoreFinding(problem, place, of: stream))
  }

  /// The key as it is in the file, not as it may be in memory.
  private func unwrapped() throws -> StreamKey? {
    do {
      let ring = tables.secrets.ring
      return try ring.file.slot(line.slot).unwrap(for: stream, number: line.slot, under: ring.wrapping)
    } catch StoreError.corrupt {
      return nil
    }
  }

  private func opened(_ sealed: [UInt8], _ plain: Plain, _ key: StreamKey) throws -> [UInt8]? {
    do {
      return try key.open(sealed, plain, "")
    } catch StoreError.corrupt {
      return nil
    }
  }

  private mutating func checkEvents(_ key: StreamKey) throws {
    var head = StreamHead.none
    let events = try tables.session.all(SQLText.events, stream.columns + [1]) { line in
      (sequence: Int(line.integer(0)), at: line.instant(1), sealed: line.bytes(2), chain: line.bytes(3))
    }
    for event in events {
      let plain = Plain.event(stream, sequence: event.sequence, at: event.at)
      if event.sequence != head.version + 1 {
        found(.eventMissing, "événement \(head.version + 1)")
      } else if Chain.link(head.chain, plain, event.sealed) != event.chain {
        found(.chainBroken, "événement \(event.sequence)")
      }
      if try opened(event.sealed, plain, key) == nil { found(.eventUnreadable, "événement \(event.sequence)") }
      if event.at > last ?? event.at { found(.instantWrong, "événement \(event.sequence)") }
      head = StreamHead(version: event.sequence, chain: event.chain)
    }
    if head != line.head { found(.headWrong, "tête") }
    if last == nil { found(.instantWrong, "organisme") }
  }

  private mutating func checkLines(_ key: StreamKey) throws {
    var rows: [Row] = []
    let lines = try tables.session.all(SQLText.linesOfStream, [.integer(line.slot)]) { ($0.text(0), $0.text(1), $0.integer(2), $0.bytes(3)) }
    for (list, part, sort, sealed) in lines {
      let bytes = try opened(sealed, .line(stream, list: list, part: part, sort: sort), key)
      if let parts = bytes.flatMap(SealedRow.parts) {
        rows.append(Row(list: list, partition: part, sort: sort, content: parts.content, words: parts.words))
      } else {
        found(.lineUnreadable, "liste \(list)")
      }
    }
    try checkWords(rows)
  }

  private mutating func checkWords(_ rows: [Row]) throws {
    let entries = WordIndex.entries(of: rows, in: stream.organisme, tables.secrets)
    words = entries.count
    for entry in entries {
      let key: [SQLValue] = [SQLValue(stream.organisme), .integer(entry.word), .integer(entry.sort), .integer(line.slot)]
      if try tables.session.first(SQLText.word, key, { _ in true }) == nil { return found(.wordsWrong, "mots") }
    }
  }

  private mutating func checkDocuments(_ key: StreamKey) throws {
    for id in try tables.documents(of: stream) {
      let kept = try tables.session.first(SQLText.document, stream.columns + [SQLValue(id)]) { ($0.instant(0), $0.bytes(1)) }
      if let (at, sealed) = kept, try opened(sealed, .document(id, of: stream, at: at), key) == nil {
        found(.documentUnreadable, "document \(id)")
      }
    }
  }

  private mutating func checkDrafts(_ key: StreamKey) throws {
    let drafts = try tables.session.all(SQLText.draftsOfStream, stream.columns) {
      ($0.text(0), $0.text(1), $0.instant(2), $0.bytes(3))
    }
    for (author, place, at, sealed) in drafts {
      let draft = DraftRef(stream: stream, author: author, place: place)
      if try opened(sealed, .draft(draft, at: at), key) == nil { found(.draftUnreadable, "brouillon \(place)") }
    }
  }

  private mutating func checkIntents(_ key: StreamKey) throws {
    let intents = try tables.session.all(SQLText.intentsOfStream, stream.columns) {
      (try $0.id(0, Intent.self), $0.instant(1), $0.bytes(2))
    }
    for (id, due, sealed) in intents where try opened(sealed, .intent(id, of: stream, due: due), key) == nil {
      found(.intentUnreadable, "intention \(id)")
    }
  }
}
