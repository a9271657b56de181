import Application
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct CanaryTests {
  @Test func `le témoin : le détecteur voit le canari sous chacune de ses formes`() {
    for form in Canary.forms {
      #expect(Canary.traces(of: Canary.forms, in: ["fichier": [1, 2, 3] + form + [4]]) == ["fichier"])
    }
    let shifted = Data(Array("abcd".utf8) + Array(Canary.text.utf8) + Array("fin".utf8)).base64EncodedString()
    #expect(Canary.traces(of: Canary.forms, in: ["base64": Array(shifted.utf8)]) == ["base64"])
    #expect(Canary.traces(of: Canary.forms, in: ["rien": Array("canari".utf8)]) == [])
  }

  @Test func `vivant, il se lit partout, et ses traces sont vues`() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    let condemned = try await Condemned(in: store)
    #expect(try await condemned.readable(in: store) == 6)
    let remains = Set(try condemned.remains(in: store, try scratch.files()))
    #expect(remains == ["events", "lines", "outbox", "documents", "drafts", "words", "the ring", "the wrapped key in maison/cles"])
  }

  @Test func `détruit, il n’est plus nulle part : ni fichiers, ni journal, ni copies restaurées`() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    let condemned = try await Condemned(in: store)
    let copy = try store.backup(to: scratch.folder("copies"), at: Exemple.instant(1))
    try await store.commit(Exemple.destroy(condemned.stream))
    _ = try store.backup(to: scratch.folder("copies"), at: Exemple.instant(2))
    let restored = try Backup.restore(
      copy.name, from: scratch.folder("copies"), to: scratch.folder("rendu"), master: Scratch.master, at: Exemple.instant(3))
    #expect(restored.destroyed == [condemned.stream])
    #expect(restored.findings == [])
    #expect(try condemned.remains(in: store, try scratch.files()) == [])
    let other = try scratch.store("rendu")
    #expect(try condemned.remains(in: other, try scratch.files()) == [])
    await #expect(throws: StoreError.self) { try await condemned.readable(in: other) }
    #expect(try await other.events(of: Exemple.stream(2), after: 0).count == 2)
  }

  @Test func `une vieille copie des données ne s’ouvre plus avec les clés du jour`() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    let condemned = try await Condemned(in: store)
    let copy = try store.backup(to: scratch.folder("copies"), at: Exemple.instant(1))
    try await store.commit(Exemple.destroy(condemned.stream))
    // By hand, as somebody who would not use `restore`: the old data beside the keys of today.
    try FileManager.default.createDirectory(atPath: scratch.folder("main"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: scratch.folder("copies/" + copy.name), toPath: scratch.folder("main/donnees.sqlite"))
    try FileManager.default.copyItem(atPath: scratch.folder("maison/cles"), toPath: scratch.folder("main/cles"))
    let old = try scratch.store("main")
    await #expect(throws: StoreError.corrupt("no key for \(condemned.stream.place)")) {
      try await old.events(of: condemned.stream, after: 0)
    }
    #expect(try old.verify().map(\.problem) == [.keyUnreadable, .wordsWrong])
  }

  @Test(arguments: [
    (DestructionSteps.events, "events"), (.lines, "lines"), (.words, "words"), (.intents, "outbox"), (.documents, "documents"),
    (.drafts, "drafts"), (.slot, "the wrapped key in maison/cles"), (.ring, "the ring"),
  ])
  func `une étape oubliée se voit`(step: DestructionSteps, trace: String) async throws {
    let scratch = try Scratch()
    let store = try scratch.store("maison", SQLiteOptions(destruction: .all.subtracting(step)))
    let condemned = try await Condemned(in: store)
    try await store.commit(Exemple.destroy(condemned.stream))
    #expect(try condemned.remains(in: store, try scratch.files()) == [trace])
    if step != .ring { #expect(try !store.verify().isEmpty) }
  }

  @Test func `un arrêt entre l’écriture et les zéros se rattrape à l’ouverture, sauf si on l’oublie`() async throws {
    let scratch = try Scratch()
    let cut = try scratch.store("maison", SQLiteOptions(destruction: .all.subtracting(.slot)))
    let condemned = try await Condemned(in: cut)
    try await cut.commit(Exemple.destroy(condemned.stream))
    try cut.close()
    let forgetful = try scratch.store("maison", SQLiteOptions(destruction: .all.subtracting(.replay)))
    #expect(try condemned.remains(in: forgetful, try scratch.files()) == ["the wrapped key in maison/cles"])
    try forgetful.close()
    #expect(try condemned.remains(in: try scratch.store(), try scratch.files()) == [])
  }

  @Test func `la clé de la copie est remplacée, et l’ancienne recouverte`() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    let condemned = try await Condemned(in: store)
    _ = try store.backup(to: scratch.folder("copies"), at: Exemple.instant(1))
    let former = try DurableFile(opening: scratch.folder("copies/cles"), mode: .read)
    try await store.commit(Exemple.destroy(condemned.stream))
    #expect(try condemned.remains(in: store, try scratch.files()) == ["the wrapped key in copies/cles"])
    _ = try store.backup(to: scratch.folder("copies"), at: Exemple.instant(2))
    #expect(try condemned.remains(in: store, try scratch.files()) == [])
    #expect(try former.read(at: 0, count: former.size()).allSatisfy { $0 == 0 })
  }
}
