import Application
import Domaine
import EventCodec
import Foundation
import Storage

/// A store with so many dossiers, each with the two lines and the words of its opening. Made once, kept for the next run.
///
/// In place of the opening, its stream holds a short event: lists never read it, and a million of them would take most of the time and of the disk.
struct Population {
  let count: Int
  let folder: URL
  /// How long it took to make, in microseconds; `nil` where it was there already.
  private(set) var made: Double?

  static let organisme = OrganismeID(haut: 0xBE, bas: 1)
  /// How many dossiers share a transaction: pages of the index of words are touched once a transaction, so that few large ones cost least.
  static let batch = 50_000

  private static let short = Dossier.encode(.consentement(.refuse(le: Jour(numero: 16_000)))).bytes

  init(_ count: Int, _ options: Options) async throws {
    self.count = count
    folder = options.folder.appendingPathComponent("dossiers-\(count)")
    let whole = folder.appendingPathComponent("whole")
    if FileManager.default.fileExists(atPath: whole.path) { return }
    _ = try options.emptyFolder("dossiers-\(count)")
    made = try await microseconds(1) { _ in try await fill() }
    try Data().write(to: whole)
  }

  /// The store.
  func open() throws -> SQLiteStore { try BenchStore.open(folder) }

  private func fill() async throws {
    let store = try open()
    try await Population.fill(store, count, in: Population.organisme)
    try store.close()
  }

  /// Adds so many dossiers to a store.
  static func fill(_ store: SQLiteStore, _ count: Int, in organisme: OrganismeID) async throws {
    var people = InventedPeople(count: count)
    var chance = Chance(11)
    for first in stride(from: 0, to: count, by: Population.batch) {
      let ranks = first..<min(count, first + Population.batch)
      var batch = Batch()
      for rank in ranks { Population.add(people.next(rank), Int.random(in: 0..<4_000, using: &chance), &chance, in: organisme, to: &batch) }
      try await store.commit(batch)
      Progress.say("  \(ranks.upperBound) dossiers of \(count)")
    }
  }

  private static func add(_ identite: Dossier.Identite, _ day: Int, _ chance: inout Chance, in organisme: OrganismeID, to batch: inout Batch) {
    let id = DossierID(haut: chance.next(), bas: chance.next())
    let stream = StreamRef(id, in: organisme)
    let dossier = Dossier(folding: [.ouverture(.ouvert(BenchPapers.faits(identite, le: Jour(numero: 16_000 + day))))])
    batch.appends.append(Append(stream: stream, expected: 0, at: BenchPapers.at, payloads: [short]))
    batch.rows.append(RowSet(stream: stream, rows: dossier.rows(of: id)))
  }
}
