import Application
import Domaine
import EventCodec
import Foundation
import Storage

/// One event a commit, durable, by one writer and by eight, against one row a transaction.
struct AppendSuite {
  let options: Options
  private static let payload = [UInt8](repeating: 0x7A, count: 240)

  func run(_ report: inout Report) async throws {
    let folder = try options.emptyFolder("append")
    let bare = try BareSQLite(in: folder)
    let store = try BenchStore.open(folder)
    report.begin("Append: one event of \(AppendSuite.payload.count) bytes a durable commit")
    for (writers, aim) in [(1, Double?.none), (8, 0.5)] {
      let count = options.times(400) / writers
      let standings = try await interleave(
        rounds: options.rounds,
        [
          Contender(name: "bare insert") { try await inserts(writers, count, bare) },
          Contender(name: "commit") { try await commits(writers, count, store) },
        ])
      let speed = 1 / standings[1].ratio
      report.add("bare insert, \(writers) at once", Figure.rate(standings[0].microseconds))
      report.add(
        "commit, \(writers) at once", Figure.rate(standings[1].microseconds), ratio: "\(Figure.ratio(speed)) of bare",
        aim: aim.map { "≥ \(Figure.ratio($0))" } ?? "", isMet: aim.map { speed >= $0 })
    }
    try store.close()
  }

  private func inserts(_ writers: Int, _ count: Int, _ bare: BareSQLite) async throws -> Double {
    let payload = Data(AppendSuite.payload)
    return try await together(writers, count) { _ in
      for _ in 0..<count { try await bare.insert(payload) }
    }
  }

  private func commits(_ writers: Int, _ count: Int, _ store: SQLiteStore) async throws -> Double {
    let streams = (0..<writers).map { _ in AppendSuite.newStream() }
    for stream in streams { try await store.commit(AppendSuite.event(at: 0, of: stream)) }
    return try await together(writers, count) { writer in
      for version in 1...count { try await store.commit(AppendSuite.event(at: version, of: streams[writer])) }
    }
  }

  /// The microseconds that each of `writers` × `count` operations takes of the time of all.
  private func together(_ writers: Int, _ count: Int, _ work: @escaping @Sendable (Int) async throws -> Void) async throws -> Double {
    try await microseconds(1) { _ in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<writers { group.addTask { try await work(writer) } }
        try await group.waitForAll()
      }
    } / Double(writers * count)
  }

  private static func newStream() -> StreamRef {
    StreamRef(organisme: OrganismeID(haut: 0xBE, bas: 3), nature: .carnet, id: Identifiant(haut: .random(in: 0 ... .max), bas: .random(in: 0 ... .max)))
  }

  private static func event(at version: Int, of stream: StreamRef) -> Batch {
    var batch = Batch()
    batch.appends = [Append(stream: stream, expected: version, at: BenchPapers.at, payloads: [payload])]
    return batch
  }
}
