import Application
import GRDB
import GRDBSQLite

/// A connection of GRDB's. Statements are prepared once, then bound and read without anything in between.
struct SQLiteSession: SQLSession {
  let database: Database

  @discardableResult
  func run(_ statement: SQLStatement, _ values: [SQLValue]) throws -> Int {
    try withStatement(statement, values) { prepared in
      let code = sqlite3_step(prepared)
      guard code == SQLITE_DONE else { throw failure(code, statement) }
      return Int(sqlite3_changes(database.sqliteConnection))
    }
  }

  func scan(_ statement: SQLStatement, _ values: [SQLValue], while body: (SQLiteLine) throws -> Bool) throws {
    try withStatement(statement, values) { prepared in
      while true {
        let code = sqlite3_step(prepared)
        if code == SQLITE_DONE { return }
        guard code == SQLITE_ROW else { throw failure(code, statement) }
        guard try body(SQLiteLine(statement: prepared)) else { return }
      }
    }
  }

  private func withStatement<T>(_ statement: SQLStatement, _ values: [SQLValue], _ body: (OpaquePointer) throws -> T) throws -> T {
    let prepared = try database.cachedStatement(sql: statement.text).sqliteStatement
    defer {
      sqlite3_reset(prepared)
      sqlite3_clear_bindings(prepared)
    }
    for (rank, value) in values.enumerated() { try bind(value, SQLiteSession.names[rank], to: prepared, statement) }
    return try body(prepared)
  }

  private func bind(_ value: SQLValue, _ name: String, to prepared: OpaquePointer, _ statement: SQLStatement) throws {
    let index = sqlite3_bind_parameter_index(prepared, name)
    let code: Int32
    switch value {
    case .integer(let number): code = sqlite3_bind_int64(prepared, index, number)
    case .text(let text): code = sqlite3_bind_text(prepared, index, text, Int32(text.utf8.count), SQLiteSession.copied)
    case .blob(let bytes) where bytes.isEmpty: code = sqlite3_bind_zeroblob(prepared, index, 0)
    case .blob(let bytes):
      code = bytes.withUnsafeBytes { sqlite3_bind_blob64(prepared, index, $0.baseAddress, UInt64($0.count), SQLiteSession.copied) }
    }
    guard code == SQLITE_OK else { throw failure(code, statement) }
  }

  private func failure(_ code: Int32, _ statement: SQLStatement) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage, sql: statement.text)
  }

  /// SQLite's mark for "copy it before you return".
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  private static let names = (1...12).map { "$\($0)" }
}

/// A line of SQLite's.
struct SQLiteLine: SQLLine {
  let statement: OpaquePointer

  func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

  func text(_ column: Int) -> String {
    guard let start = sqlite3_column_text(statement, Int32(column)) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))), as: UTF8.self)
  }

  func bytes(_ column: Int) -> [UInt8] {
    guard let start = sqlite3_column_blob(statement, Int32(column)) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
  }
}
