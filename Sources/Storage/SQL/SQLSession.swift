import Application
import Domaine
import EventCodec

/// One text for both engines: `$1`, `$2` … are bound by name, integers are `BIGINT`, bytes are `blob`.
struct SQLStatement: Sendable, Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}

/// A connection on which statements run. Each engine has its own; the tables are written over this.
protocol SQLSession {
  associatedtype Line: SQLLine

  /// Runs a statement that gives no line. Returns how many lines it changed.
  @discardableResult
  func run(_ statement: SQLStatement, _ values: [SQLValue]) throws -> Int

  /// Reads lines for as long as `body` wants more.
  func scan(_ statement: SQLStatement, _ values: [SQLValue], while body: (Line) throws -> Bool) throws
}

/// A line being read, good until the next one. Columns are counted from 0.
protocol SQLLine {
  func integer(_ column: Int) -> Int64
  func text(_ column: Int) -> String
  func bytes(_ column: Int) -> [UInt8]
}

extension SQLSession {
  func forEach(_ statement: SQLStatement, _ values: [SQLValue], _ body: (Line) throws -> Void) throws {
    try scan(statement, values) { line in
      try body(line)
      return true
    }
  }

  func all<T>(_ statement: SQLStatement, _ values: [SQLValue], _ read: (Line) throws -> T) throws -> [T] {
    var result: [T] = []
    try forEach(statement, values) { result.append(try read($0)) }
    return result
  }

  func first<T>(_ statement: SQLStatement, _ values: [SQLValue], _ read: (Line) throws -> T) throws -> T? {
    var result: T?
    try scan(statement, values) { line in
      result = try read(line)
      return false
    }
    return result
  }
}

extension SQLLine {
  /// The identifier in a column.
  func id<Chose>(_ column: Int, _: Chose.Type = Chose.self) throws -> Identifiant<Chose> {
    guard let id = Identifiant<Chose>(octets: bytes(column)) else { throw StoreError.corrupt("an identifier is not sixteen bytes") }
    return id
  }

  /// The stream named by three columns in a row.
  func stream(_ column: Int) throws -> StreamRef {
    StreamRef(organisme: try id(column), nature: try nature(column + 1), id: try id(column + 2))
  }

  func nature(_ column: Int) throws -> Nature {
    guard let nature = Nature(rawValue: text(column)) else { throw StoreError.corrupt("a nature that does not exist") }
    return nature
  }

  func instant(_ column: Int) -> Instant { Instant(millisecondes: integer(column)) }
}
