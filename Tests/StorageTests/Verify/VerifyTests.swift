import Application
import Domaine
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

@Suite struct VerifyTests {
  /// A store with three streams full of things and one destroyed; what is done to it; what is found.
  private func found(after damage: (Database) throws -> Void) async throws -> Set<StoreFinding.Problem> {
    let scratch = try Scratch()
    let store = try await filled(scratch)
    #expect(try store.verify() == [])
    try store.pool.writeWithoutTransaction(damage)
    return Set(try store.verify().map(\.problem))
  }

  private func filled(_ scratch: Scratch) async throws -> SQLiteStore {
    let store = try scratch.store()
    for number in 1...4 {
      let stream = Exemple.stream(UInt64(number))
      try await store.commit(Exemple.whole(stream, "contenu \(number)", words: ["martin", "numero\(number)"]))
      try await store.save(Exemple.bytes("brouillon \(number)"), as: Exemple.draft(stream), at: Exemple.instant())
    }
    try await store.commit(Exemple.append("trois", to: Exemple.stream(1), at: 2, seconds: 5))
    try await store.commit(Exemple.destroy(Exemple.stream(4)))
    return store
  }

  private static let first = "WHERE stream = (SELECT min(stream) FROM streams)"

  @Test(
    arguments: [
      // One changed byte, wherever it is.
      ("UPDATE events SET payload = CAST(substr(payload, 1, 20) || x'00' || substr(payload, 22) AS blob)", [.chainBroken, .eventUnreadable]),
      ("UPDATE events SET chain = x'00' \(first) AND sequence = 1", [.chainBroken]),
      ("UPDATE streams SET head = x'00' \(first)", [.headWrong]),
      ("UPDATE lines SET content = x'00' || content", [.lineUnreadable, .wordsWrong]),
      ("UPDATE documents SET content = x'00' || content", [.documentUnreadable]),
      ("UPDATE drafts SET content = x'00' || content", [.draftUnreadable]),
      ("UPDATE outbox SET content = x'00' || content", [.intentUnreadable]),
      // One removed row: first, middle, last, or all.
      ("DELETE FROM events \(first) AND sequence = 1", [.eventMissing]),
      ("DELETE FROM events \(first) AND sequence = 2", [.eventMissing]),
      ("DELETE FROM events \(first) AND sequence = 3", [.headWrong]),
      ("DELETE FROM events \(first)", [.headWrong]),
      ("DELETE FROM streams \(first)", [.stray, .keyWithoutStream, .wordsWrong]),
      ("DELETE FROM words WHERE sort = 1 AND word = (SELECT min(word) FROM words)", [.wordsWrong]),
      ("DELETE FROM tombstones", [.destroyedWithoutTombstone]),
      ("DELETE FROM organismes", [.instantWrong]),
      // One edited plain column.
      ("UPDATE events SET recorded = recorded + 1 \(first) AND sequence = 2", [.chainBroken, .eventUnreadable]),
      ("UPDATE streams SET version = 2 \(first)", [.headWrong]),
      ("UPDATE streams SET slot = slot + 1 \(first)", [.keyUnreadable, .keyWithoutStream, .wordsWrong]),
      ("UPDATE lines SET sort = 99 \(first) AND sort = 1", [.lineUnreadable, .wordsWrong]),
      ("UPDATE lines SET part = 'autre' \(first)", [.lineUnreadable, .wordsWrong]),
      ("UPDATE documents SET kept = 1", [.documentUnreadable]),
      ("UPDATE drafts SET author = 'autre'", [.draftUnreadable]),
      ("UPDATE outbox SET due = 1", [.intentUnreadable]),
      ("UPDATE tombstones SET rule = 'autre'", [.tombstoneEdited]),
      ("UPDATE tombstones SET destroyed = destroyed + 1", [.tombstoneEdited]),
      ("UPDATE organismes SET last = 1", [.instantWrong]),
      // What is added, or left.
      ("INSERT INTO words SELECT organisme, 1, 1, slot FROM streams LIMIT 1", [.wordsWrong]),
      ("INSERT INTO documents SELECT organisme, 'dossier', stream, document, kept, content FROM documents LIMIT 1", [.stray]),
    ] as [(String, Set<StoreFinding.Problem>)])
  func `ce qui fut touché est trouvé`(damage: String, expected: Set<StoreFinding.Problem>) async throws {
    #expect(try await found { try $0.execute(sql: damage) } == expected)
  }

  @Test func `deux contenus échangés sont trouvés`() async throws {
    let problems = try await found { database in
      let payloads = try Data.fetchAll(database, sql: "SELECT payload FROM events \(Self.first) ORDER BY sequence")
      for (sequence, payload) in [(1, payloads[1]), (2, payloads[0])] {
        try database.execute(sql: "UPDATE events SET payload = ? \(Self.first) AND sequence = ?", arguments: [payload, sequence])
      }
    }
    #expect(problems == [.chainBroken, .eventUnreadable])
  }

  @Test func `une chaîne refaite sans la clé ne trompe personne`() async throws {
    let problems = try await found { database in
      let stream = Exemple.stream(1)
      let plain = Plain.event(stream, sequence: 1, at: Exemple.instant(1))
      let sealed = try #require(try Data.fetchOne(database, sql: "SELECT payload FROM events \(Self.first) AND sequence = 1"))
      let link = Data(Chain.link([], plain, Array(sealed)))
      try database.execute(sql: "DELETE FROM events \(Self.first) AND sequence > 1")
      try database.execute(sql: "UPDATE events SET recorded = ?, chain = ? \(Self.first)", arguments: [Exemple.instant(1).millisecondes, link])
      try database.execute(sql: "UPDATE streams SET version = 1, head = ? \(Self.first)", arguments: [link])
    }
    #expect(problems == [.eventUnreadable])
  }

  @Test func `une clé abîmée, ôtée ou ranimée est trouvée`() async throws {
    let scratch = try Scratch()
    let store = try await filled(scratch)
    let file = store.secrets.ring.file
    let slots = try file.slots(from: 1, limit: 9)
    #expect(slots.map(\.state) == [.live, .live, .live, .destroyed])
    let problems: (Int64, [UInt8]) throws -> Set<StoreFinding.Problem> = { number, bytes in
      try file.file.write(bytes, at: Int(number) * Slot.size)
      defer { #expect(throws: Never.self) { try file.file.write(slots[Int(number) - 1].bytes, at: Int(number) * Slot.size) } }
      return Set(try store.verify().map(\.problem))
    }
    var damaged = slots[0].bytes
    damaged[30] ^= 1
    #expect(try problems(1, damaged) == [.keyUnreadable, .wordsWrong])
    #expect(try problems(1, Slot.zeros) == [.keyUnreadable, .wordsWrong])
    #expect(try problems(2, slots[0].bytes) == [.keyUnreadable, .wordsWrong])
    #expect(try problems(4, slots[0].bytes) == [.keyOfDestroyed])
    #expect(try store.verify() == [])
  }

  @Test func `un octet changé n’importe où est trouvé, ou ne change rien`() async throws {
    let scratch = try Scratch()
    let store = try await filled(scratch)
    let expected = try await Contents(of: store)
    try store.close()
    let clean = FileManager.default.contents(atPath: scratch.folder("maison/donnees.sqlite")).map(Array.init) ?? []
    var random = Seeded(2_026)
    var caught = 0
    for _ in 0..<150 {
      let place = Int.random(in: 0..<clean.count, using: &random)
      let file = try DurableFile(opening: scratch.folder("maison/donnees.sqlite"), mode: .readWrite)
      try file.write([clean[place] ^ UInt8.random(in: 1...255, using: &random)], at: place)
      if try await isCaught(scratch, expected) { caught += 1 }
      try file.write(clean, at: 0)
      try file.truncate(to: clean.count)
    }
    #expect(caught > 5)
  }

  /// Whether opening or verifying tells; otherwise what is read must be what was written.
  private func isCaught(_ scratch: Scratch, _ expected: Contents) async throws -> Bool {
    do {
      let store = try scratch.store()
      if try !store.verify().isEmpty {
        try store.close()
        return true
      }
      #expect(try await Contents(of: store) == expected)
      try store.close()
      return false
    } catch is StoreError {
      return true
    }
  }

  @Test func `l’avancement est dit, jusqu’au bout`() async throws {
    let scratch = try Scratch()
    let store = try await filled(scratch)
    var told: [[Int]] = []
    _ = try store.verify { told.append([$0, $1]) }
    #expect(told.last == [3, 3])
  }

  @Test func `une trouvaille se lit en français, sans contenu`() {
    let finding = StoreFinding(.eventMissing, "événement 3", of: Exemple.stream())
    #expect(finding.description == "carnet 00000000000000070000000000000001, événement 3\u{202F}: un événement manque")
  }
}

/// All that a store gives back.
private struct Contents: Equatable {
  var events: [[RecordedEvent]] = []
  var rows: [[Application.Row]] = []
  var documents: [[UInt8]?] = []
  var drafts: [[UInt8]?] = []
  let ledger: [Tombstone]

  init(of store: SQLiteStore) async throws {
    ledger = try await store.tombstones(in: Exemple.organisme)
    for number in 1...3 {
      let stream = Exemple.stream(UInt64(number))
      events.append(try await store.events(of: stream, after: 0))
      rows.append(try await store.rows(of: stream))
      documents.append(try await store.document(Exemple.document(stream.id.bas, of: stream).id, of: stream))
      drafts.append(try await store.draft(Exemple.draft(stream)))
    }
  }
}
