public import Application
import Crypto
import Domaine
import GRDB

/// The store of one machine: a folder with the data (`donnees.sqlite` and its WAL) and the keys (`cles`).
///
/// Several processes may open the same folder. Reads run where they are asked, writes that wait share a transaction.
public final class SQLiteStore: Store {
  /// The folder.
  public let folder: String
  let pool: DatabasePool
  let secrets: Secrets
  let options: SQLiteOptions
  private let group: GroupCommit

  /// Opens the store of a folder, or makes it. What a crash left half done is finished first.
  /// - Throws: `StoreError.unavailable` where the folder can't be used or the master key is another one, `.corrupt` where data and keys don't go together.
  public static func open(at folder: String, master: MasterKey) throws(StoreError) -> SQLiteStore {
    try open(at: folder, master: master, options: SQLiteOptions())
  }

  package static func open(at folder: String, master: MasterKey, options: SQLiteOptions) throws(StoreError) -> SQLiteStore {
    try SQLiteFailure.translating { try SQLiteStore(folder, master, options) }
  }

  private init(_ folder: String, _ master: MasterKey, _ options: SQLiteOptions) throws {
    self.folder = folder
    self.options = options
    try DurableFile.makeFolder(folder)
    let keys = try KeyFile(at: folder + "/" + KeyFile.name)
    secrets = Secrets(file: keys, master: master)
    try keys.file.lock()
    defer { keys.file.unlock() }
    try StoreOpening.check(folder, keys)
    pool = try SQLitePool.open(folder + "/" + SQLitePool.name, options)
    group = GroupCommit(pool: pool, ring: secrets.ring, steps: options.destruction)
    try StoreOpening.finish(pool, keys, master, options)
    try DurableFile.syncFolder(of: folder + "/" + KeyFile.name)
  }

  /// Closes the files; the WAL goes back into the data. Nothing may be asked of the store afterwards.
  public func close() throws(StoreError) {
    try SQLiteFailure.translating {
      // The readers go last, and they may not do it.
      try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      try pool.close()
    }
  }
}

extension SQLiteStore {
  /// One read of one statement: no transaction is needed.
  func read<T>(_ body: (Tables<SQLiteSession>) throws -> T) throws(StoreError) -> T {
    try SQLiteFailure.translating {
      try pool.unsafeRead { try body(Tables(session: SQLiteSession(database: $0), secrets: secrets)) }
    }
  }

  /// Several reads of the same moment.
  func readTogether<T>(_ body: (Tables<SQLiteSession>) throws -> T) throws(StoreError) -> T {
    try SQLiteFailure.translating {
      try pool.read { try body(Tables(session: SQLiteSession(database: $0), secrets: secrets)) }
    }
  }

  func write<T: Sendable>(
    newKeys: [StreamRef: StreamKey] = [:], _ body: @escaping @Sendable (Tables<SQLiteSession>, inout WriteContext) throws -> T
  ) async throws(StoreError) -> T {
    let secrets = secrets
    return try await group.write(newKeys: newKeys) { session, context in
      try body(Tables(session: session, secrets: secrets), &context)
    }
  }
}
