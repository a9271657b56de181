import Application
import Domaine
import EventCodec
import Foundation
import Storage

/// Opening a dossier, warm and cold, against the read of one row by its key; and where a cold opening spends its time.
struct OpeningSuite {
  let options: Options
  private static let events = 300

  func run(_ report: inout Report) async throws {
    let folder = try options.emptyFolder("opening")
    let bare = try BareSQLite(in: folder)
    for _ in 0..<100 { try await bare.insert(Data(repeating: 0x7A, count: 240)) }
    let payloads = try await BenchPapers.played(OpeningSuite.events, in: options.emptyFolder("opening-theatre"))
    let store = try BenchStore.open(folder)
    let (id, organisme) = (DossierID(haut: 0xBE, bas: 4), Population.organisme)
    let stream = StreamRef(id, in: organisme)
    var batch = Batch()
    batch.appends = [Append(stream: stream, expected: 0, at: BenchPapers.at, payloads: payloads)]
    try await store.commit(batch)
    let warm = BenchStore.maison(store)
    let times = options.times(2_000)
    let standings = try await interleave(
      rounds: options.rounds,
      [
        Contender(name: "bare read") { try await microseconds(times) { _ = try bare.read($0 % 100 + 1) } },
        Contender(name: "head") { try await microseconds(times) { _ in _ = try await store.head(of: stream) } },
        Contender(name: "warm") { try await microseconds(times) { _ in let _: Dossier = try await warm.lire(id, in: organisme) } },
        Contender(name: "cold") {
          try await microseconds(times / 50 + 1) { _ in let _: Dossier = try await BenchStore.maison(store).lire(id, in: organisme) }
        },
      ] + parts(payloads, stream, store))
    tell(standings, payloads, &report)
    try store.close()
  }

  /// The steps of a cold opening, each by itself.
  private func parts(_ payloads: [[UInt8]], _ stream: StreamRef, _ store: SQLiteStore) throws -> [Contender] {
    let times = options.times(2_000) / 50 + 1
    let stored = try payloads.map { bytes in try StoredEvent(bytes: bytes) }
    let events = try stored.map { event in try Dossier.decode(event) }
    return [
      Contender(name: "events") { try await microseconds(times) { _ in _ = try await store.events(of: stream, after: 0) } },
      Contender(name: "parse") { try await microseconds(times) { _ in for bytes in payloads { _ = try StoredEvent(bytes: bytes) } } },
      Contender(name: "decode") { try await microseconds(times) { _ in for event in stored { _ = try Dossier.decode(event) } } },
      Contender(name: "fold") { await microseconds(times) { _ in _ = Dossier(folding: events) } },
    ]
  }

  private func tell(_ standings: [Standing], _ payloads: [[UInt8]], _ report: inout Report) {
    let average = payloads.map(\.count).reduce(0, +) / payloads.count
    report.begin("Opening a dossier of \(OpeningSuite.events) events of \(average) bytes on average")
    let aims = [nil, nil, 50, 1_500, nil, nil, nil, nil]
    let names = [
      "bare read of one row", "head of a stream", "warm, by `Maison.lire`", "cold, by `Maison.lire`", "of which read, chain and decryption",
      "of which reading the JSON", "of which making the events", "of which folding",
    ]
    for (rank, standing) in standings.enumerated() {
      let aim = aims[rank].map { Double($0) }
      report.add(
        names[rank], Figure.time(standing.microseconds), ratio: rank == 0 ? "" : "\(Figure.ratio(standing.ratio)) bare",
        aim: aim.map { "≤ \(Figure.time($0))" } ?? "", isMet: aim.map { standing.microseconds <= $0 })
    }
  }
}
