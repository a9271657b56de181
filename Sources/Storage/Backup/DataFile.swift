import Application
import GRDB

/// What can be done with a data file without any key: chains are over sealed payloads.
enum DataFile {
  /// Opens a data file to read it, and closes it.
  static func reading<T>(_ path: String, _ body: (Database) throws -> T) throws -> T {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let result = try queue.writeWithoutTransaction(body)
    try queue.close()
    return result
  }

  /// Recomputes every chain up to its head. Returns how many streams there are.
  /// - Throws: `StoreError.corrupt` at the first that does not hold.
  static func verify(_ path: String, _ secrets: Secrets) throws -> Int {
    try reading(path) { database in
      let tables = Tables(session: SQLiteSession(database: database), secrets: secrets)
      let lines = try tables.everyStream()
      for (stream, line) in lines {
        guard try tables.walk(stream, after: 0, { _, _, _ in }) == line.head else {
          throw StoreError.corrupt("the last event of \(stream.place) is not the head's")
        }
      }
      return lines.count
    }
  }

  /// Every living stream of a data file, with its line.
  static func streams(_ path: String, _ secrets: Secrets) throws -> [(StreamRef, StreamLine)] {
    try reading(path) { try Tables(session: SQLiteSession(database: $0), secrets: secrets).everyStream() }
  }

  /// What a data file knows of destructions, and can prove; nothing where there is no such file.
  static func ledger(_ path: String, _ secrets: Secrets) throws -> [Buried] {
    guard DurableFile.exists(path) else { return [] }
    return try reading(path) { database in
      let all = try SQLiteSession(database: database).all(SQLText.everyTombstone, []) { try $0.buried() }
      return all.filter { secrets.proof(of: $0.tombstone, slot: $0.slot) == $0.proof }
    }
  }
}

extension Tables {
  /// Every living stream with its line.
  func everyStream() throws -> [(StreamRef, StreamLine)] {
    try session.all(SQLText.everyStream, []) { line in
      (try line.stream(0), StreamLine(head: StreamHead(version: Int(line.integer(3)), chain: line.bytes(4)), slot: line.integer(5)))
    }
  }
}
