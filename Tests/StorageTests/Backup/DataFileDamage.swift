import GRDB

/// What somebody may do to a data file behind the store's back.
enum DataFileDamage {
  static func run(_ sql: String, in path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }
}
