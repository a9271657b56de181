import Application
import Domaine
import GRDB

/// A copy being put back.
struct Restoration {
  private let keys: KeyFile
  private let path: String
  private let secrets: Secrets

  /// Copies data and keys into a folder where there is no store, and recomputes the chains.
  init(data: String, keys copiedKeys: String, target: String, master: MasterKey) throws {
    path = target + "/" + SQLitePool.name
    let keyPath = target + "/" + KeyFile.name
    try DurableFile.makeFolder(target)
    guard !DurableFile.exists(path), !DurableFile.exists(keyPath) else { throw StoreError.unavailable("there is a store in \(target)") }
    try Restoration.copy(copiedKeys, to: keyPath)
    try Restoration.copy(data, to: path)
    keys = try KeyFile(at: keyPath)
    _ = try keys.identify(master) { throw StoreError.corrupt("the copy of the keys is empty") }
    secrets = Secrets(file: keys, master: master)
    _ = try DataFile.verify(path, secrets)
  }

  private static func copy(_ path: String, to other: String) throws {
    let source = try DurableFile(opening: path, mode: .read)
    let target = try DurableFile(opening: other, mode: .readWrite)
    let block = 1 << 20
    for offset in stride(from: 0, to: try source.size(), by: block) {
      try target.write(try source.read(at: offset, count: block), at: offset)
    }
    try target.sync()
  }

  /// What the stores and copies of a folder know of destructions.
  func ledgers(of folder: String) throws -> [Buried] {
    guard DurableFile.exists(folder) else { return [] }
    let names = try Backup.names(in: folder) + [SQLitePool.name]
    return try names.flatMap { try DataFile.ledger(folder + "/" + $0, secrets) }
  }

  /// Takes away what was destroyed since the copy, merges the ledgers and settles the slots. Returns what it took away.
  func bury(_ ledger: [Buried], at now: Instant) throws -> [StreamRef] {
    let pool = try SQLitePool.open(path, SQLiteOptions())
    let gone = try pool.write { database in
      let tables = Tables(session: SQLiteSession(database: database), secrets: secrets)
      let gone = try buryKnown(ledger, in: tables) + buryKeyless(at: now, in: tables)
      if !gone.isEmpty { try tables.session.run(SQLText.deleteStrayWords, []) }
      try settleSlots(tables)
      return gone
    }
    try pool.close()
    return gone
  }

  private func buryKnown(_ ledger: [Buried], in tables: Tables<SQLiteSession>) throws -> [StreamRef] {
    try ledger.compactMap { buried in
      let stream = buried.tombstone.stream
      guard try tables.buried(stream) == nil else { return nil }
      let line = try tables.line(of: stream)
      if let line { try take(stream, line, from: tables) }
      try write(buried.tombstone, buried.slot, in: tables)
      return line == nil ? nil : stream
    }
  }

  private func buryKeyless(at now: Instant, in tables: Tables<SQLiteSession>) throws -> [StreamRef] {
    try tables.everyStream().compactMap { stream, line in
      guard try keys.isDestroyed(line.slot) else { return nil }
      try take(stream, line, from: tables)
      try write(Tombstone(stream: stream, head: line.head, at: now, rule: Backup.rule), line.slot, in: tables)
      return stream
    }
  }

  /// All that hangs on a stream, but its words: those of all go together at the end.
  private func take(_ stream: StreamRef, _ line: StreamLine, from tables: Tables<SQLiteSession>) throws {
    try tables.purge(stream, line, DestructionSteps.all.subtracting(.words))
  }

  private func write(_ tombstone: Tombstone, _ slot: Int64, in tables: Tables<SQLiteSession>) throws {
    try tables.bury(tombstone, slot: slot)
    try tables.session.run(SQLText.addOrganisme, [SQLValue(tombstone.stream.organisme), SQLValue(tombstone.at)])
  }

  /// Keys of what was destroyed are overwritten; keys of what came after the copy are nobody's here.
  private func settleSlots(_ tables: Tables<SQLiteSession>) throws {
    let destroyed = try Set(tables.session.all(SQLText.slotsDestroyed, []) { $0.integer(0) })
    let used = try Set(tables.session.all(SQLText.slotsInUse, []) { $0.integer(0) })
    try keys.destroy(Array(destroyed))
    for number in stride(from: Int64(1), through: try keys.count(), by: 1) where !used.contains(number) && !destroyed.contains(number) {
      try keys.abandon(number)
    }
    try keys.file.sync()
  }
}
