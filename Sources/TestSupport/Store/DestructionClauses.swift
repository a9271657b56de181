import Application
import Domaine

extension StoreContract {
  static let destruction: [Clause] = [
    Clause("un flux détruit ne répond plus que par sa pierre tombale") { store in
      let (stream, tombstone) = try await destroyed(in: store)
      let document = Exemple.document(1, of: stream).id
      try await exiger(.destroyed(tombstone), "head") { _ = try await store.head(of: stream) }
      try await exiger(.destroyed(tombstone), "events") { _ = try await store.events(of: stream, after: 0) }
      try await exiger(.destroyed(tombstone), "rows") { _ = try await store.rows(of: stream) }
      try await exiger(.destroyed(tombstone), "document") { _ = try await store.document(document, of: stream) }
      try await exiger(.destroyed(tombstone), "documents") { _ = try await store.documents(of: stream) }
      try await exiger(.destroyed(tombstone), "draft") { _ = try await store.draft(Exemple.draft(stream)) }
    },
    Clause("rien ne s’écrit plus sous un flux détruit, ni ne le détruit encore") { store in
      let (stream, tombstone) = try await destroyed(in: store)
      for version in [0, 2] {
        try await exiger(.destroyed(tombstone), "append") { try await store.commit(Exemple.append("un", to: stream, at: version)) }
      }
      for part in parts(of: stream) { try await exiger(.destroyed(tombstone), "part") { try await store.commit(part) } }
      try await exiger(.destroyed(tombstone), "draft") { try await store.save([1], as: Exemple.draft(stream), at: Exemple.instant()) }
      try await exiger(.destroyed(tombstone), "again") { try await store.commit(Exemple.destroy(stream)) }
    },
    Clause("lignes, intentions et mots partent avec le flux, et rien d’autre") { store in
      try await store.commit(Exemple.whole(Exemple.stream(2), "reste"))
      let (stream, _) = try await destroyed(in: store)
      let left = try await store.page(of: "dossiers", partition: "", in: Exemple.organisme, after: nil, through: nil, limit: 9)
      try exiger(left.map(\.stream), est: [Exemple.stream(2)], "lines")
      let found = try await store.search(["agnes"], in: "dossiers", of: Exemple.organisme, limit: 9)
      try exiger(found.map(\.stream), est: [Exemple.stream(2)], "search")
      let claimed = try await store.claim(at: Exemple.instant(99), until: Exemple.instant(100), limit: 9)
      try exiger(claimed.map(\.intent.stream), est: [Exemple.stream(2)], "intents")
      let streams = try await store.streams(of: stream.nature, in: stream.organisme, after: nil, limit: 9)
      try exiger(streams, est: [Exemple.stream(2)], "live streams")
    },
    Clause("le registre garde la tête, la date et la règle, du plus ancien au plus récent") { store in
      for number in 1...3 { try await store.commit(Exemple.append("un", to: Exemple.stream(UInt64(number)))) }
      let head = try await store.head(of: Exemple.stream(2))
      for (number, seconds) in [(2, 10), (1, 20), (3, 15)] { try await store.commit(Exemple.destroy(Exemple.stream(UInt64(number)), seconds: Int64(seconds))) }
      let ledger = try await store.tombstones(in: Exemple.organisme)
      try exiger(ledger.map(\.stream.id.bas), est: [2, 3, 1], "order")
      try exiger(ledger.first, est: Tombstone(stream: Exemple.stream(2), head: head, at: Exemple.instant(10), rule: "destruction"), "first")
      try exiger(try await store.tombstones(in: Exemple.autreOrganisme), est: [], "elsewhere")
      try exiger(try await store.organismes(), est: [Exemple.organisme], "an organisme with nothing but tombstones")
    },
    Clause("un dernier événement peut partir avec le flux qu’il clôt") { store in
      let stream = Exemple.stream()
      try await store.commit(Exemple.append("un", to: stream))
      var batch = Exemple.append("clos", to: stream, at: 1)
      batch.destructions = Exemple.destroy(stream).destructions
      try await store.commit(batch)
      try exiger(try await store.tombstones(in: Exemple.organisme).map(\.head.version), est: [2], "version")
    },
    Clause("une destruction décidée sur un état dépassé est refusée, et se redécide") { store in
      let stream = Exemple.stream()
      try await store.commit(Exemple.append("un", "deux", to: stream))
      try await exiger(.conflict, "late") { try await store.commit(Exemple.destroy(stream, at: 1)) }
      try exiger(try await store.events(of: stream, after: 0).count, est: 2, "events")
      var batch = Exemple.append("clos", to: stream, at: 2)
      batch.destructions = Exemple.destroy(stream, at: 3).destructions
      try await store.commit(batch)
      try exiger(try await store.tombstones(in: Exemple.organisme).map(\.head.version), est: [3], "version")
    },
    Clause("une destruction refusée ne détruit rien") { store in
      let stream = Exemple.stream()
      try await store.commit(Exemple.whole(stream, "reste"))
      var batch = Exemple.append("en retard", to: Exemple.stream(2), at: 7)
      batch.destructions = Exemple.destroy(stream).destructions
      let late = batch
      try await exiger(.conflict, "late") { try await store.commit(late) }
      try exiger(try await store.events(of: stream, after: 0).count, est: 2, "events")
      try exiger(try await store.tombstones(in: Exemple.organisme), est: [], "ledger")
    },
  ]

  /// A stream with everything in it, then destroyed, and what is left of it.
  private static func destroyed(in store: any Store) async throws -> (StreamRef, Tombstone) {
    let stream = Exemple.stream()
    try await store.commit(Exemple.whole(stream, "secret"))
    try await store.save(Exemple.bytes("secret"), as: Exemple.draft(stream), at: Exemple.instant())
    let head = try await store.head(of: stream)
    try await store.commit(Exemple.destroy(stream))
    return (stream, Tombstone(stream: stream, head: head, at: Exemple.instant(60), rule: "destruction"))
  }
}
