import Application
import Domaine

extension CellKey {
  /// The columns that name a cell.
  var columns: [SQLValue] { [.text(kind), .blob(name)] }
}

extension Tables {
  func put(_ bytes: [UInt8], in key: CellKey, until end: Instant) throws {
    let sealed = try secrets.cells.seal(bytes, .cell(key, until: end))
    try session.run(SQLText.putCell, key.columns + [SQLValue(end), .blob(sealed)])
  }

  func cell(_ key: CellKey, at now: Instant) throws -> [UInt8]? {
    let found = try session.first(SQLText.cell, key.columns + [SQLValue(now)]) { (until: $0.instant(0), sealed: $0.bytes(1)) }
    return try found.map { try secrets.cells.open($0.sealed, .cell(key, until: $0.until), "a cell \(key.kind)") }
  }

  func remove(_ key: CellKey) throws { try session.run(SQLText.removeCell, key.columns) }

  func count(_ key: CellKey, until end: Instant, at now: Instant) throws -> Int {
    let found = try session.first(SQLText.countCell, key.columns + [SQLValue(end), SQLValue(now)]) { Int($0.integer(0)) }
    guard let found else { throw StoreError.corrupt("a count") }
    return found
  }

  func sweepCells(at now: Instant) throws {
    try session.run(SQLText.sweepCells, [SQLValue(now)])
    try session.run(SQLText.sweepCounts, [SQLValue(now)])
  }
}
