import Foundation
import GRDB

/// What everything is compared with: GRDB over the same SQLite, with the settings of the store, and nothing else.
struct BareSQLite {
  let pool: DatabasePool

  /// A table with a number and bytes, in a new file.
  init(in folder: URL) throws {
    var configuration = Configuration()
    configuration.persistentReadOnlyConnections = true
    pool = try DatabasePool(path: folder.appendingPathComponent("bare.sqlite").path, configuration: configuration)
    try pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "CREATE TABLE bare (number INTEGER PRIMARY KEY, payload BLOB NOT NULL)")
    }
  }

  /// One row, durable when it returns.
  func insert(_ payload: Data) async throws {
    try await pool.write { database in
      try database.cachedStatement(sql: "INSERT INTO bare (payload) VALUES (?)").execute(arguments: [payload])
    }
  }

  /// One row by its key.
  func read(_ number: Int) throws -> Data? {
    try pool.unsafeRead { database in
      try Data.fetchOne(database.cachedStatement(sql: "SELECT payload FROM bare WHERE number = ?"), arguments: [number])
    }
  }
}
