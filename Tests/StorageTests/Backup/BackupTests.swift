import Application
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct BackupTests {
  private let scratch: Scratch
  private let store: SQLiteStore

  init() async throws {
    scratch = try Scratch()
    store = try scratch.store()
    for number in 1...3 { try await store.commit(Exemple.whole(Exemple.stream(UInt64(number)), "contenu \(number)")) }
  }

  private var copies: String { scratch.folder("copies") }

  private func restore(_ name: String? = nil, to target: String = "rendu", ledgers: [String] = []) throws -> Backup.Restored {
    try Backup.restore(
      name, from: copies, to: scratch.folder(target), ledgers: ledgers, master: Scratch.master, at: Exemple.instant(1_000))
  }

  @Test func `une copie rendue est ce qui fut copié`() async throws {
    let copy = try store.backup(to: copies, at: Exemple.instant())
    #expect(copy.streams == 3)
    let restored = try restore()
    #expect(restored.streams == 3 && restored.destroyed.isEmpty && restored.findings.isEmpty)
    let other = try scratch.store("rendu")
    for number in 1...3 {
      let stream = Exemple.stream(UInt64(number))
      #expect(try await other.head(of: stream) == store.head(of: stream))
      #expect(try await other.events(of: stream, after: 0) == store.events(of: stream, after: 0))
      #expect(try await other.rows(of: stream) == store.rows(of: stream))
    }
    try await other.commit(Exemple.append("suite", to: Exemple.stream(9)))
    #expect(try other.verify() == [])
  }

  @Test func `une copie se fait pendant qu’on écrit`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { [store] in
        for version in 0..<200 { try await store.commit(Exemple.append("\(version)", to: Exemple.stream(50), at: version)) }
      }
      for second in 1...3 { _ = try store.backup(to: copies, at: Exemple.instant(Int64(second))) }
      try await group.waitForAll()
    }
    #expect(try Backup.names(in: copies).count == 3)
    #expect(try restore().findings == [])
  }

  @Test func `il y a autant de copies des données qu’on veut, et une des clés`() throws {
    for second in [3, 1, 2, 2] { _ = try store.backup(to: copies, at: Exemple.instant(Int64(second))) }
    let names = try FileManager.default.contentsOfDirectory(atPath: copies).sorted()
    #expect(names.filter { $0.hasPrefix("donnees-") }.count == 4)
    #expect(names.filter { !$0.hasPrefix("donnees-") } == ["cles"])
    #expect(try Backup.names(in: copies) == Backup.names(in: copies).sorted())
  }

  @Test func `détruit après la copie, détruit dans ce qui est rendu`() async throws {
    let old = try store.backup(to: copies, at: Exemple.instant(1))
    try await store.commit(Exemple.destroy(Exemple.stream(2)))
    _ = try store.backup(to: copies, at: Exemple.instant(100))
    let restored = try restore(old.name)
    #expect(restored.destroyed == [Exemple.stream(2)] && restored.streams == 2 && restored.findings == [])
    let ledger = try await scratch.store("rendu").tombstones(in: Exemple.organisme)
    #expect(ledger == (try await store.tombstones(in: Exemple.organisme)))
  }

  @Test func `le registre du magasin remplacé compte, même quand nulle copie ne l’a`() async throws {
    _ = try store.backup(to: copies, at: Exemple.instant(1))
    try await store.commit(Exemple.destroy(Exemple.stream(2)))
    #expect(try restore(to: "sans").destroyed == [])
    #expect(try restore(to: "avec", ledgers: [scratch.folder()]).destroyed == [Exemple.stream(2)])
    let keys = try KeyFile(at: scratch.folder("avec/cles"))
    #expect(try keys.slots(from: 1, limit: 9).filter { $0.state == .destroyed }.count == 1)
  }

  @Test func `une clé à zéro suffit à dire qu’un flux fut détruit`() async throws {
    _ = try store.backup(to: copies, at: Exemple.instant(1))
    try KeyFile(at: copies + "/cles").destroy([2])
    let restored = try restore()
    #expect(restored.destroyed.count == 1 && restored.findings == [])
    let ledger = try await scratch.store("rendu").tombstones(in: Exemple.organisme)
    #expect(ledger.map(\.rule) == [Backup.rule] && ledger.map(\.at) == [Exemple.instant(1_000)])
  }

  @Test func `ce qui vint après une vieille copie n’y est pas, et sa clé non plus`() async throws {
    let old = try store.backup(to: copies, at: Exemple.instant(1))
    try await store.commit(Exemple.whole(Exemple.stream(8), "plus tard"))
    _ = try store.backup(to: copies, at: Exemple.instant(2))
    let restored = try restore(old.name)
    #expect(restored.streams == 3 && restored.findings == [])
    #expect(try restore(to: "dernier").streams == 4)
  }

  @Test func `un dossier de copies ne sert qu’aux mêmes données, et n’est pas le leur`() async throws {
    _ = try store.backup(to: copies, at: Exemple.instant(1))
    let keys = try Data(contentsOf: URL(fileURLWithPath: copies + "/cles"))
    let other = try scratch.store("autre")
    try await other.commit(Exemple.append("un", to: Exemple.stream(9)))
    #expect(throws: StoreError.unavailable("the copies there are of other data")) { try other.backup(to: copies, at: Exemple.instant(2)) }
    #expect(throws: StoreError.unavailable("the copies would stand among the data")) {
      try store.backup(to: scratch.folder() + "/.", at: Exemple.instant(2))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: copies + "/cles")) == keys)
  }

  @Test func `une clé perdue ne remplace pas sa dernière copie`() throws {
    _ = try store.backup(to: copies, at: Exemple.instant(1))
    let keys = try Data(contentsOf: URL(fileURLWithPath: copies + "/cles"))
    try KeyFile(at: scratch.folder("maison/cles")).destroy([2])
    #expect(throws: StoreError.self) { try store.backup(to: copies, at: Exemple.instant(2)) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: copies + "/cles")) == keys)
    #expect(try Backup.names(in: copies).count == 1)
  }

  @Test func `une copie abîmée est refusée`() throws {
    let copy = try store.backup(to: copies, at: Exemple.instant())
    try DataFileDamage.run("UPDATE events SET chain = x'00'", in: copies + "/" + copy.name)
    #expect(throws: StoreError.self) { try restore() }
  }

  @Test func `on ne rend rien par-dessus un magasin, ni d’un dossier vide`() throws {
    _ = try store.backup(to: copies, at: Exemple.instant())
    #expect(throws: StoreError.unavailable("there is a store in \(scratch.folder())")) { try restore(to: "maison") }
    #expect(throws: StoreError.unavailable("no such copy in \(copies)")) { try restore("autre") }
    #expect(throws: StoreError.self) { try Backup.names(in: scratch.folder("nulle-part")) }
  }
}
