import Application
import Domaine
import EventCodec
import Foundation
import Storage

/// The destruction of one carnet among few live keys and among many, against a bare durable insert.
struct DestructionSuite {
  let options: Options
  private static let events = 40

  func run(_ report: inout Report) async throws {
    let bare = try BareSQLite(in: options.emptyFolder("destruction"))
    let (few, many) = (try await Population(options.sizes[0], options), try await Population(options.sizes[1], options))
    let stores = [try few.open(), try many.open()]
    let times = options.times(50)
    let standings = try await interleave(
      rounds: options.rounds,
      [Contender(name: "bare insert") { try await microseconds(times) { _ in try await bare.insert(Data(repeating: 0x7A, count: 240)) } }]
        + stores.map { store in
          Contender(name: "destroy") {
            let carnets = try await carnets(times, in: store)
            return try await microseconds(times) { try await store.commit(destruction(of: carnets[$0])) }
          }
        })
    for store in stores { try store.close() }
    report.begin("Destruction of a carnet of \(DestructionSuite.events) events: rows, ledger, then its key, each durable")
    report.add("bare insert", Figure.time(standings[0].microseconds))
    for (population, standing) in zip([few, many], standings.dropFirst()) {
      report.add(
        "among \(Figure.count(population.count)) live keys", Figure.time(standing.microseconds), ratio: "\(Figure.ratio(standing.ratio)) bare")
    }
    report.add("among \(Figure.count(many.count)), to among \(Figure.count(few.count))", "", ratio: Figure.ratio(standings[2].ratio / standings[1].ratio))
  }

  private func carnets(_ count: Int, in store: SQLiteStore) async throws -> [StreamRef] {
    let streams = (0..<count).map { _ in
      StreamRef(organisme: Population.organisme, nature: .carnet, id: Identifiant(haut: .random(in: 0 ... .max), bas: .random(in: 0 ... .max)))
    }
    let payloads = [[UInt8]](repeating: [UInt8](repeating: 0x7A, count: 400), count: DestructionSuite.events)
    var batch = Batch()
    batch.appends = streams.map { Append(stream: $0, expected: 0, at: BenchPapers.at, payloads: payloads) }
    try await store.commit(batch)
    return streams
  }

  private func destruction(of stream: StreamRef) -> Batch {
    var batch = Batch()
    batch.destructions = [Destruction(stream: stream, at: BenchPapers.at, rule: "destruction")]
    return batch
  }
}
