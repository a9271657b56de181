import Foundation
import GRDB

/// What a store that is closed holds on the disk: its two files, and its tables where SQLite can tell.
struct DiskUse {
  private let data: Double
  private let keys: Double
  private let tables: [(name: String, bytes: Double)]

  init(of folder: URL) throws {
    data = try DiskUse.size(folder.appendingPathComponent("donnees.sqlite"))
    keys = try DiskUse.size(folder.appendingPathComponent("cles"))
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: folder.appendingPathComponent("donnees.sqlite").path, configuration: configuration)
    tables = try queue.read { database in
      guard try Bool.fetchOne(database, sql: "SELECT sqlite_compileoption_used('ENABLE_DBSTAT_VTAB')") == true else { return [] }
      return try Row.fetchAll(database, sql: "SELECT name, pgsize FROM dbstat WHERE aggregate = 1 ORDER BY pgsize DESC")
        .map { ($0["name"], $0["pgsize"]) }
    }
  }

  private static func size(_ file: URL) throws -> Double {
    Double(try file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
  }

  /// Bytes for each of `count`.
  func tell(_ count: Int, _ report: inout Report) throws {
    let each = tables.filter { $0.bytes >= data / 50 }.map { "\($0.name) \(Int($0.bytes / Double(count)))" }.joined(separator: ", ")
    report.add("\(Figure.count(count)): data \(Figure.bytes(data)), keys \(Figure.bytes(keys))", "\(Int((data + keys) / Double(count))) bytes", ratio: each)
  }
}
