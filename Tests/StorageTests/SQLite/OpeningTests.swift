import Application
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

@Suite struct OpeningTests {
  @Test func `chaque écriture est mise à l’abri, et ce qui est effacé est recouvert`() throws {
    let store = try Scratch().store()
    let pragmas = try store.pool.writeWithoutTransaction { database in
      try ["synchronous", "secure_delete", "journal_mode"].map { try String.fetchOne(database, sql: "PRAGMA \($0)") }
    }
    #expect(pragmas == ["2", "1", "wal"])
  }

  @Test func `GRDB remet NORMAL à l’ouverture : sans notre réglage, la relecture le voit`() throws {
    let scratch = try Scratch()
    let pool = try DatabasePool(path: scratch.folder("autre.sqlite"))
    #expect(try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 1)
  }

  @Test func `la première forme des données ne changera plus`() {
    let digest = SQLiteMigrator.digest(Schema.migrations[0]).map { String(format: "%02x", $0) }.joined()
    #expect(digest == "f5f7450cb865e8e34072bcf36fb46ca084dcbb92d3c31817bf99f1e2ff2eae3f")
    #expect(Schema.migrations.map(\.number) == Array(1...Schema.migrations.count))
  }

  @Test func `un fichier fait par une autre migration est refusé`() throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    try store.pool.write { try $0.execute(sql: "UPDATE migrations SET digest = x'00'") }
    try store.close()
    #expect(throws: StoreError.corrupt("migration 1 is not the one that made this file")) { try scratch.store() }
  }

  @Test func `un fichier plus récent que le programme est refusé`() throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    try store.pool.write { try $0.execute(sql: "INSERT INTO migrations VALUES (\(Schema.migrations.count + 1), x'00')") }
    try store.close()
    #expect(throws: StoreError.unavailable("a later Jalon made this file")) { try scratch.store() }
  }

  @Test func `une autre clé maître est refusée, et dite`() async throws {
    let scratch = try Scratch()
    try await scratch.store().commit(Exemple.append("un", to: Exemple.stream()))
    let other = try MasterKey(bytes: [UInt8](repeating: 7, count: 32))
    #expect(throws: StoreError.unavailable("this is not the master key of this folder")) {
      try SQLiteStore.open(at: scratch.folder(), master: other)
    }
  }

  @Test func `des clés sans données, des données sans clés, ou les clés d’autres données, sont refusées`() async throws {
    let scratch = try Scratch()
    for name in ["une", "autre"] {
      let store = try scratch.store(name)
      try await store.commit(Exemple.append("un", to: Exemple.stream()))
      try store.close()
    }
    let (keys, data) = (scratch.folder("une/cles"), scratch.folder("une/donnees.sqlite"))
    try FileManager.default.removeItem(atPath: keys)
    try FileManager.default.copyItem(atPath: scratch.folder("autre/cles"), toPath: keys)
    #expect(throws: StoreError.corrupt("the keys belong to other data")) { try scratch.store("une") }
    try FileManager.default.removeItem(atPath: keys)
    #expect(throws: StoreError.corrupt("the key file is missing beside its data")) { try scratch.store("une") }
    try FileManager.default.removeItem(atPath: keys)
    try FileManager.default.copyItem(atPath: scratch.folder("autre/cles"), toPath: keys)
    try FileManager.default.removeItem(atPath: data)
    #expect(throws: StoreError.corrupt("the data file is missing beside its keys")) { try scratch.store("une") }
  }

  @Test func `les fichiers ne sont lus que par leur propriétaire`() throws {
    let scratch = try Scratch()
    _ = try scratch.store()
    for name in ["cles", "donnees.sqlite"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: scratch.folder("maison/" + name))
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test func `ce qui fut écrit se relit après réouverture, par un autre processus comme par celui-ci`() async throws {
    let scratch = try Scratch()
    let (one, two) = (try scratch.store(), try scratch.store())
    try await one.commit(Exemple.whole(Exemple.stream(), "texte"))
    #expect(try await two.events(of: Exemple.stream(), after: 0).count == 2)
    try await two.commit(Exemple.append("trois", to: Exemple.stream(), at: 2))
    #expect(try await one.head(of: Exemple.stream()).version == 3)
    try await two.commit(Exemple.destroy(Exemple.stream()))
    await #expect(throws: StoreError.self) { try await one.events(of: Exemple.stream(), after: 0) }
    #expect(try one.verify() == [])
  }

  @Test func `deux magasins sur un dossier créent chacun leurs flux sans se gêner`() async throws {
    let scratch = try Scratch()
    let stores = [try scratch.store(), try scratch.store()]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask { try await stores[number % 2].commit(Exemple.append("un", to: Exemple.stream(UInt64(number)))) }
        group.addTask {
          do {
            try await stores[(number + 1) % 2].commit(Exemple.append("autre", to: Exemple.stream(UInt64(number))))
          } catch StoreError.conflict {}
        }
      }
      do { try await group.waitForAll() } catch StoreError.conflict {}
    }
    #expect(try stores[0].verify() == [])
  }
}
