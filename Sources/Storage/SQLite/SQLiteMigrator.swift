import Application
import Crypto
import Foundation
import GRDB

/// Brings a file to the shape of today, and refuses one whose past is not the one we know.
enum SQLiteMigrator {
  static func migrate(_ database: Database) throws {
    try database.execute(
      sql: "CREATE TABLE IF NOT EXISTS migrations (number bigint NOT NULL PRIMARY KEY, digest blob NOT NULL)")
    let done = try Row.fetchAll(database, sql: "SELECT number, digest FROM migrations ORDER BY number")
    for (row, migration) in zip(done, Schema.migrations) {
      guard row["number"] == migration.number, Array(row["digest"] as Data) == digest(migration) else {
        throw StoreError.corrupt("migration \(migration.number) is not the one that made this file")
      }
    }
    guard done.count <= Schema.migrations.count else { throw StoreError.unavailable("a later Jalon made this file") }
    for migration in Schema.migrations.dropFirst(done.count) { try apply(migration, to: database) }
  }

  private static func apply(_ migration: Migration, to database: Database) throws {
    for text in migration.statements {
      try database.execute(sql: text.replacing(Migration.clustered, with: "WITHOUT ROWID"))
    }
    try database.execute(sql: "INSERT INTO migrations (number, digest) VALUES (?, ?)", arguments: [migration.number, Data(digest(migration))])
  }

  /// What a migration says, in 32 bytes: once shipped, it never changes.
  static func digest(_ migration: Migration) -> [UInt8] {
    Array(SHA256.hash(data: Array(migration.statements.joined(separator: ";\n").utf8)))
  }
}
