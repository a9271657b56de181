import Application
import Domaine
import Foundation
import Storage

/// Stores as the benchmarks open them: under a key that is no secret.
enum BenchStore {
  static func open(_ folder: URL) throws -> SQLiteStore {
    try SQLiteStore.open(at: folder.path, master: try MasterKey(bytes: [UInt8](repeating: 0x42, count: 32)))
  }

  /// A house over a store, with nothing in memory.
  static func maison(_ store: SQLiteStore) -> Maison {
    Maison(
      store: store,
      world: World(now: { BenchPapers.at }, monotonic: { Uptime(milliseconds: 0, boot: "bench") }, bits: { UInt64.random(in: 0 ... .max) }))
  }
}
