import Application
import Domaine
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite(.serialized) struct TortureTests {
  @Test func `soixante arrêts brutaux sous huit écrivains : rien de perdu, rien à moitié`() async throws {
    let scratch = try Scratch()
    var random = Seeded(60)
    var (slowest, said) = (Duration.zero, 0)
    for run in 1...60 {
      var acknowledged = Acknowledged()
      acknowledged.hear(try Victim("write", scratch.folder(), "\(run)").kill(after: random.entier(5...80)))
      var store: SQLiteStore?
      slowest = max(slowest, try ContinuousClock().measure { store = try open(scratch.folder()) })
      let reopened = try #require(store)
      said += acknowledged.versions.count
      #expect(try await problems(acknowledged, reopened, verifying: run % 12 == 0) == [], "arrêt \(run)")
      try reopened.close()
    }
    print("60 arrêts : \(said) flux confirmés, réouverture la plus lente \(slowest)")
    #expect(said > 60)
    #expect(slowest < .seconds(2))
  }

  private func open(_ folder: String) throws -> SQLiteStore {
    try SQLiteStore.open(at: folder, master: Victim.master)
  }

  /// The verification of everything takes longer with each run: it is made now and then.
  private func problems(_ acknowledged: Acknowledged, _ store: SQLiteStore, verifying: Bool) async throws -> [String] {
    verifying ? try await acknowledged.problems(in: store) : try await acknowledged.broken(in: store)
  }

  @Test func `deux cents coupures de courant : rien de ce qui fut confirmé ne manque`() async throws {
    let failures = try await cuts(200, synchronous: "full")
    #expect(failures == [])
  }

  @Test func `le contrôle : avec synchronous=NORMAL, une coupure perd ce qui fut confirmé`() async throws {
    #expect(try await cuts(30, synchronous: "normal").contains { $0.contains("lost") })
  }

  @Test func `le contrôle : des clés écrites sans être mises à l’abri se perdent`() async throws {
    #expect(try await !cuts(30, synchronous: "full", ignoringSyncsOf: "cles").isEmpty)
  }

  /// Records a run, cuts it at so many moments, opens what is left each time, and says what is wrong with it.
  private func cuts(_ count: Int, synchronous: String, ignoringSyncsOf unsynced: String? = nil) async throws -> [String] {
    let scratch = try Scratch()
    try open(scratch.folder("depart")).close()
    let files = try Dictionary(
      uniqueKeysWithValues: ["cles", "donnees.sqlite"].map { ($0, try Data(contentsOf: URL(fileURLWithPath: scratch.folder("depart/" + $0)))) })
    #expect(try Victim("record", scratch.folder("depart"), "1", scratch.folder("releve"), synchronous).wait().contains("échec") == false)
    let log = try DiskLog(at: scratch.folder("releve"))
    #expect(log.syncs(of: "cles") > 10 && log.syncs(of: "donnees.sqlite") > 2, "keys were added, and the WAL went back into the data")
    var random = Seeded(200)
    var moments = (0..<count).map { _ in random.entier(1...log.entries.count) }.sorted()[...]
    var disk = CutDisk(files, ignoringSyncsOf: unsynced)
    var failures: [String] = []
    for (rank, entry) in log.entries.enumerated() {
      disk.advance(entry)
      while moments.first == rank + 1 {
        moments.removeFirst()
        failures += try await broken(disk.cut(&random), disk.acknowledged, scratch.folder("coupe-\(moments.count)"))
      }
    }
    return failures
  }

  /// What is wrong with what a cut leaves.
  private func broken(_ files: [String: Data], _ acknowledged: Acknowledged, _ folder: String) async throws -> [String] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, data) in files { try data.write(to: URL(fileURLWithPath: folder + "/" + name)) }
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    do {
      let store = try open(folder)
      let problems = try await acknowledged.problems(in: store)
      try store.close()
      return problems
    } catch let error as StoreError {
      return ["does not open: \(error)"]
    }
  }

  @Test(arguments: [
    ("full", "-wal", ["indisponible", "indisponible", "indisponible", "oui"], "oui", "oui"),
    ("full", "cles", ["oui", "indisponible", "indisponible", "indisponible"], "détruit", "oui"),
    ("sync", "-wal", ["indisponible", "indisponible", "indisponible", "indisponible"], "oui", "oui"),
    ("sync", "cles", ["oui", "indisponible", "indisponible", "indisponible"], "oui", "oui"),
  ])
  func `disque plein ou mourant : un refus clair, rien de faussement confirmé, et l’on repart`(
    failure: String, suffix: String, answers: [String], old: String, reopened: String
  ) throws {
    let scratch = try Scratch()
    let said = try Victim("fail", scratch.folder(), failure, suffix).wait().split(separator: "\n").map(String.init)
    let names = ["ajout", "nouveau flux", "destruction", "après"]
    #expect(said.prefix(4).elementsEqual(zip(names, answers).map { "\($0): \($1)" }), "\(said)")
    #expect(said.contains("rouvert: \(reopened)") && said.contains("flux 1: \(old)") && said.last == "vérification []", "\(said)")
  }

  @Test func `64 écrivains sur un flux, depuis deux ouvertures du dossier : aucune écriture perdue`() async throws {
    let scratch = try Scratch()
    let stores = [try scratch.store(), try scratch.store()]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<64 {
        group.addTask {
          while true {
            let version = try await stores[writer % 2].head(of: Exemple.stream()).version
            do {
              return try await stores[writer % 2].commit(Exemple.append("\(writer)", to: Exemple.stream(), at: version))
            } catch StoreError.conflict {}
          }
        }
      }
      try await group.waitForAll()
    }
    let events = try await stores[0].events(of: Exemple.stream(), after: 0)
    #expect(events.count == 64 && Set(events.map(\.payload)).count == 64)
    #expect(try stores[1].verify() == [])
  }
}
