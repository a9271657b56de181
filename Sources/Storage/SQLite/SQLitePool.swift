import Application
import GRDB

/// How the data file is opened.
enum SQLitePool {
  static let name = "donnees.sqlite"

  /// Opens or makes the data file: WAL, deleted pages overwritten, every commit synced.
  /// - Throws: `StoreError.unavailable` where SQLite does not take these settings.
  static func open(_ path: String, _ options: SQLiteOptions) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.maximumReaderCount = options.readers
    configuration.persistentReadOnlyConnections = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON; PRAGMA cache_size = -8000") }
    let pool = try DatabasePool(path: path, configuration: configuration)
    // GRDB sets NORMAL once the pool is open: a power cut could then lose what was acknowledged.
    try pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = \(options.synchronous.rawValue)")
      try expect("synchronous", options.synchronous.rawValue, database)
      try expect("secure_delete", 1, database)
    }
    return pool
  }

  private static func expect(_ pragma: String, _ value: Int, _ database: Database) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA \(pragma)") == value else {
      throw StoreError.unavailable("SQLite does not keep \(pragma) = \(value)")
    }
  }
}
