import Application
import Crypto
import GRDB

/// What is done before a store is used. The key file is held meanwhile.
enum StoreOpening {
  private static let identity = "identity"

  /// Keys without their data, or data without their keys, are not a new store: somebody moved a file.
  static func check(_ folder: String, _ keys: KeyFile) throws {
    let hasData = DurableFile.exists(folder + "/" + SQLitePool.name)
    if try keys.count() > 0, !hasData { throw StoreError.corrupt("the data file is missing beside its keys") }
    if !hasData { try DurableFile.write([], at: folder + "/" + SQLitePool.name) }
  }

  /// Shape, identity, and what a crash left half done.
  static func finish(_ pool: DatabasePool, _ keys: KeyFile, _ master: MasterKey, _ options: SQLiteOptions) throws {
    try pool.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        try SQLiteMigrator.migrate(database)
        try identify(SQLiteSession(database: database), keys, master)
        return .commit
      }
      try settle(SQLiteSession(database: database), keys, options)
    }
  }

  private static func identify(_ session: SQLiteSession, _ keys: KeyFile, _ master: MasterKey) throws {
    let known = try session.first(SQLText.meta, [.text(identity)]) { $0.bytes(0) }
    let found = try keys.identify(master) {
      // The header of the keys is on the disk before the data know their identity: these data had keys, and theirs are gone.
      if known != nil { throw StoreError.corrupt("the key file is missing beside its data") }
      return SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    }
    if known == nil {
      try session.run(SQLText.setMeta, [.text(identity), .blob(found)])
    } else if known != found {
      throw StoreError.corrupt("the keys belong to other data")
    }
  }

  /// Finishes destructions that the ledger tells of, and settles the slots that no transaction is waiting for any more.
  private static func settle(_ session: SQLiteSession, _ keys: KeyFile, _ options: SQLiteOptions) throws {
    let destroyed = try Set(session.all(SQLText.slotsDestroyed, []) { $0.integer(0) })
    var (unfinished, pending, holes): ([Int64], [Int64], [Int64]) = ([], [], [])
    let count = try keys.count()
    for first in stride(from: Int64(1), through: count, by: 4_096) {
      for (rank, slot) in try keys.slots(from: first, limit: 4_096).enumerated() {
        let number = first + Int64(rank)
        if destroyed.contains(number) {
          if slot.bytes != Slot.zeros { unfinished.append(number) }
        } else if slot.state == .pending {
          pending.append(number)
        } else if slot.state == .destroyed {
          holes.append(number)
        }
      }
    }
    if options.destruction.contains(.replay) { try keys.destroy(unfinished) }
    if !pending.isEmpty || !holes.isEmpty { try settle(pending, holes, session, keys) }
  }

  private static func settle(_ pending: [Int64], _ holes: [Int64], _ session: SQLiteSession, _ keys: KeyFile) throws {
    let used = try Set(session.all(SQLText.slotsInUse, []) { $0.integer(0) })
    for number in pending { used.contains(number) ? try keys.confirm(number) : try keys.abandon(number) }
    // A power cut may leave zeros where slots were being added, past all those in use: they are no destruction.
    let last = used.max() ?? 0
    for number in holes where number > last { try keys.abandon(number) }
    try keys.file.sync()
  }
}
