import Application
import Domaine

extension StoreContract {
  static let concurrency: [Clause] = [
    Clause("écrire sur une version dépassée est un conflit") { store in
      let stream = Exemple.stream()
      try await store.commit(Exemple.append("un", to: stream))
      for version in [0, 2] {
        try await exiger(.conflict, "version \(version)") { try await store.commit(Exemple.append("deux", to: stream, at: version)) }
      }
      try exiger(try await store.head(of: stream).version, est: 1, "version")
    },
    Clause("un lot passe en entier ou pas du tout") { store in
      let (one, two) = (Exemple.stream(1), Exemple.stream(2))
      try await store.commit(Exemple.append("un", to: one))
      var batch = Exemple.whole(two, "deux")
      batch.appends += Exemple.append("en retard", to: one, at: 0).appends
      let late = batch
      try await exiger(.conflict, "one append of two is late") { try await store.commit(late) }
      try exiger(try await store.head(of: two), est: .none, "head of the other")
      try exiger(try await store.search(["martin"], in: "dossiers", of: Exemple.organisme, limit: 9), est: [], "rows")
      try exiger(try await store.claim(at: Exemple.instant(99), until: Exemple.instant(99), limit: 9), est: [], "intents")
      try await store.commit(Exemple.whole(two, "deux"))
      try exiger(try await store.head(of: two).version, est: 2, "and later it goes through")
    },
    Clause("rien ne s’écrit sous un flux qui n’existe pas") { store in
      let stream = Exemple.stream()
      for part in parts(of: stream) { try await exiger(.conflict, "no stream") { try await store.commit(part) } }
      try await exiger(.conflict, "draft") { try await store.save([1], as: Exemple.draft(stream), at: Exemple.instant()) }
      try await exiger(.conflict, "destruction") { try await store.commit(Exemple.destroy(stream)) }
    },
    Clause("64 écrivains sur un flux : aucune écriture perdue") { store in
      let stream = Exemple.stream()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<64 { group.addTask { try await insist(on: "écrivain \(writer)", in: stream, of: store) } }
        try await group.waitForAll()
      }
      let payloads = try await store.events(of: stream, after: 0).map(\.payload)
      try exiger(Set(payloads).count, est: 64, "distinct events")
      try exiger(payloads.count, est: 64, "events")
    },
    Clause("des écrivains sur des flux différents ne se gênent pas") { store in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 1...32 {
          group.addTask {
            let stream = Exemple.stream(UInt64(number))
            for version in 0..<5 { try await store.commit(Exemple.append("\(version)", to: stream, at: version)) }
          }
        }
        try await group.waitForAll()
      }
      for number in 1...32 { try exiger(try await store.head(of: Exemple.stream(UInt64(number))).version, est: 5, "flux \(number)") }
    },
  ]

  /// Batches that each write one thing under a stream.
  static func parts(of stream: StreamRef) -> [Batch] {
    var (rows, intents, documents, drafts) = (Batch(), Batch(), Batch(), Batch())
    rows.rows = [RowSet(stream: stream, rows: [Exemple.row("ligne")])]
    intents.intents = [Exemple.intent(1, of: stream)]
    documents.documents = [Exemple.document(1, of: stream)]
    drafts.settledDrafts = [Exemple.draft(stream)]
    return [rows, intents, documents, drafts]
  }

  /// Adds an event as a person would: reads again and tries again until it goes through.
  private static func insist(on text: String, in stream: StreamRef, of store: any Store) async throws {
    while true {
      let version = try await store.head(of: stream).version
      do {
        return try await store.commit(Exemple.append(text, to: stream, at: version))
      } catch StoreError.conflict {
        continue
      }
    }
  }
}
