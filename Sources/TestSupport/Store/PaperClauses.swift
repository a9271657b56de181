import Application
import Domaine

extension StoreContract {
  static let outbox: [Clause] = [
    Clause("une intention due est prise une fois, et revient si rien n’est dit") { store in
      try await store.commit(Exemple.append("un", to: Exemple.stream()))
      var batch = Batch()
      batch.intents = [Exemple.intent(1, of: Exemple.stream(), due: 10), Exemple.intent(2, of: Exemple.stream(), due: 20)]
      try await store.commit(batch)
      try exiger(try await taken(store, at: 5), est: [:], "too early")
      try exiger(try await taken(store, at: 10), est: [1: 0], "the first")
      try exiger(try await taken(store, at: 25), est: [2: 0], "the second, while the first is held")
      try exiger(try await taken(store, at: 40), est: [1: 1], "the first again")
      try exiger(try await taken(store, at: 99, limit: 1).count, est: 1, "no more than asked")
    },
    Clause("une intention rendue est celle qui fut confiée") { store in
      let intent = Exemple.intent(1, of: Exemple.stream(), due: 10, "à qui, quoi")
      var batch = Exemple.append("un", to: Exemple.stream())
      batch.intents = [intent]
      try await store.commit(batch)
      let claimed = try await store.claim(at: Exemple.instant(50), until: Exemple.instant(60), limit: 9)
      try exiger(claimed, est: [ClaimedIntent(intent: intent, attempts: 0)], "intent")
    },
    Clause("une intention faite s’oublie, une intention manquée attend") { store in
      var batch = Exemple.append("un", to: Exemple.stream())
      batch.intents = [Exemple.intent(1, of: Exemple.stream()), Exemple.intent(2, of: Exemple.stream())]
      try await store.commit(batch)
      try exiger(try await taken(store, at: 1), est: [1: 0, 2: 0], "both")
      try await store.settle(batch.intents[0].id, in: Exemple.autreOrganisme)
      try await store.settle(batch.intents[1].id, in: Exemple.organisme)
      try await store.postpone(batch.intents[0].id, in: Exemple.organisme, to: Exemple.instant(500), because: "délai dépassé")
      try exiger(try await taken(store, at: 499), est: [:], "postponed")
      try exiger(try await taken(store, at: 500), est: [1: 1], "in its time")
    },
    Clause("une intention manquée se voit avec sa raison, dans son organisme seul, jusqu’à ce qu’elle soit faite") { store in
      var batch = Exemple.append("un", to: Exemple.stream())
      batch.intents = [Exemple.intent(1, of: Exemple.stream(), "à qui, quoi"), Exemple.intent(2, of: Exemple.stream())]
      try await store.commit(batch)
      let (un, deux) = (batch.intents[0], batch.intents[1])
      try exiger(try await store.delayed(in: Exemple.organisme, limit: 9), est: [], "nothing failed yet")
      _ = try await taken(store, at: 1)
      for intent in [un, deux] { try await store.postpone(intent.id, in: Exemple.organisme, to: Exemple.instant(500), because: "facteur") }
      let manquee = DelayedIntent(intent: un, attempts: 1, reason: "facteur", next: Exemple.instant(500))
      try exiger(try await store.delayed(in: Exemple.organisme, limit: 1), est: [manquee], "the first")
      try exiger(try await store.delayed(in: Exemple.autreOrganisme, limit: 9), est: [], "elsewhere")
      try await store.settle(un.id, in: Exemple.organisme)
      try exiger(try await store.delayed(in: Exemple.organisme, limit: 9).map(\.intent), est: [deux], "the other")
    },
  ]

  static let papers: [Clause] = [
    Clause("un document se relit sous son flux et nulle part ailleurs") { store in
      let (stream, other) = (Exemple.stream(1), Exemple.stream(2))
      try await store.commit(Exemple.append("un", to: other))
      var batch = Exemple.append("un", to: stream)
      batch.documents = [Exemple.document(2, of: stream, "deux"), Exemple.document(1, of: stream, "")]
      try await store.commit(batch)
      try exiger(try await store.documents(of: stream).map(\.bas), est: [1, 2], "documents")
      try exiger(try await store.document(batch.documents[0].id, of: stream), est: Exemple.bytes("deux"), "bytes")
      try exiger(try await store.document(batch.documents[1].id, of: stream), est: [], "an empty document")
      try exiger(try await store.document(batch.documents[0].id, of: other), est: nil, "under another stream")
      try exiger(try await store.documents(of: other), est: [], "documents of the other")
    },
    Clause("un brouillon remplace le précédent, et s’efface quand il est remis") { store in
      let (stream, draft) = (Exemple.stream(), Exemple.draft(Exemple.stream()))
      try await store.commit(Exemple.append("un", to: stream))
      try exiger(try await store.draft(draft), est: nil, "none yet")
      try await store.save(Exemple.bytes("a"), as: draft, at: Exemple.instant(1))
      try await store.save(Exemple.bytes("ab"), as: draft, at: Exemple.instant(2))
      try exiger(try await store.draft(draft), est: Exemple.bytes("ab"), "the last")
      try exiger(try await store.draft(Exemple.draft(stream, place: "plan")), est: nil, "elsewhere")
      var batch = Exemple.append("remis", to: stream, at: 1)
      batch.settledDrafts = [draft]
      try await store.commit(batch)
      try exiger(try await store.draft(draft), est: nil, "settled")
    },
  ]

  /// What is claimed at a moment, by number, with its past attempts; held for ten seconds.
  private static func taken(_ store: any Store, at seconds: Int64, limit: Int = 9) async throws -> [UInt64: Int] {
    let claimed = try await store.claim(at: Exemple.instant(seconds), until: Exemple.instant(seconds + 25), limit: limit)
    return Dictionary(uniqueKeysWithValues: claimed.map { ($0.intent.id.bas, $0.attempts) })
  }

  static let registry: [Clause] = [
    Clause("une inscription vaut de son jour jusqu’à la suivante") { store in
      let key = RegistryKey("fiche", in: Exemple.organisme)
      try exiger(try await store.entry(key, at: Exemple.instant(50)), est: nil, "before any")
      try await store.enter(Array("deux".utf8), as: key, from: Exemple.instant(20))
      try await store.enter(Array("un".utf8), as: key, from: Exemple.instant(10))
      try exiger(try await store.entry(key, at: Exemple.instant(9)), est: nil, "before the first")
      try exiger(try await store.entry(key, at: Exemple.instant(10)), est: Array("un".utf8), "on its moment")
      try exiger(try await store.entry(key, at: Exemple.instant(19)), est: Array("un".utf8), "until the next")
      try exiger(try await store.entry(key, at: Exemple.instant(99)), est: Array("deux".utf8), "the latest")
      try await store.enter(Array("deux bis".utf8), as: key, from: Exemple.instant(20))
      try exiger(try await store.entry(key, at: Exemple.instant(99)), est: Array("deux bis".utf8), "put right at the same moment")
    },
    Clause("plusieurs inscriptions se font ensemble, du même moment") { store in
      let (cle, autre) = (RegistryKey("cachet", in: Exemple.organisme), RegistryKey("certificat", "a", in: Exemple.organisme))
      try await store.enter([RegistryEntry([1], as: cle), RegistryEntry([2], as: autre)], from: Exemple.instant(3))
      for key in [cle, autre] { try exiger(try await store.entry(key, at: Exemple.instant(2)), est: nil, "not before") }
      try exiger(try await store.entry(cle, at: Exemple.instant(3)), est: [1], "the first")
      try exiger(try await store.entry(autre, at: Exemple.instant(3)), est: [2], "the second")
      try await store.enter([], from: Exemple.instant(4))
    },
    Clause("une inscription est d’un organisme et d’aucun autre") { store in
      try await store.enter([1], as: RegistryKey("payeur", "b", in: Exemple.organisme), from: Exemple.instant(0))
      try await store.enter([2], as: RegistryKey("payeur", "a", in: Exemple.organisme), from: Exemple.instant(0))
      try await store.enter([3], as: RegistryKey("payeur", "c", in: Exemple.autreOrganisme), from: Exemple.instant(0))
      try exiger(try await store.entries(of: "payeur", in: Exemple.organisme), est: ["a", "b"], "the names, in order")
      try exiger(try await store.entries(of: "fiche", in: Exemple.organisme), est: [], "of another kind")
      try exiger(try await store.entry(RegistryKey("payeur", "c", in: Exemple.organisme), at: Exemple.instant(9)), est: nil, "another's")
    },
    Clause("un organisme qui n’a fait que se décrire est connu") { store in
      try await store.enter([1], as: RegistryKey("fiche", in: Exemple.autreOrganisme), from: Exemple.instant(5))
      try exiger(try await store.organismes(), est: [Exemple.autreOrganisme], "by its registry alone")
      try exiger(try await store.lastInstant(in: Exemple.autreOrganisme), est: nil, "without any event")
      try await store.commit(Exemple.append("un", to: Exemple.stream()))
      try await store.enter([2], as: RegistryKey("fiche", in: Exemple.organisme), from: Exemple.instant(5))
      try exiger(try await store.organismes(), est: [Exemple.organisme, Exemple.autreOrganisme], "each once")
    },
  ]

  static let cells: [Clause] = [
    Clause("une cellule vaut jusqu’à sa fin, et se retire avant") { store in
      let (key, other) = (CellKey("session", [1, 2]), CellKey("session", [3]))
      try await store.put([7], in: key, until: Exemple.instant(20))
      try exiger(try await store.cell(key, at: Exemple.instant(19)), est: [7], "alive")
      try exiger(try await store.cell(key, at: Exemple.instant(20)), est: nil, "expired")
      try exiger(try await store.cell(other, at: Exemple.instant(1)), est: nil, "another's")
      try await store.put([8], in: key, until: Exemple.instant(40))
      try exiger(try await store.cell(key, at: Exemple.instant(30)), est: [8], "put anew")
      try await store.remove(key)
      try exiger(try await store.cell(key, at: Exemple.instant(30)), est: nil, "removed")
    },
    Clause("un compte avance d’un à chaque essai, et recommence à sa fin") { store in
      let key = CellKey("essais", [9])
      try exiger(try await store.count(key, until: Exemple.instant(20), at: Exemple.instant(10)), est: 1, "first")
      try exiger(try await store.count(key, until: Exemple.instant(30), at: Exemple.instant(19)), est: 2, "second")
      try exiger(try await store.count(key, until: Exemple.instant(50), at: Exemple.instant(20)), est: 1, "anew")
      let all = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<20 { group.addTask { try await store.count(key, until: Exemple.instant(50), at: Exemple.instant(21)) } }
        return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
      }
      try exiger(all, est: Set(2...21), "each its own number")
    },
    Clause("le balai n’ôte que ce qui a pris fin") { store in
      let (old, young) = (CellKey("code", [1]), CellKey("code", [2]))
      try await store.put([1], in: old, until: Exemple.instant(10))
      try await store.put([2], in: young, until: Exemple.instant(90))
      try await store.sweepCells(at: Exemple.instant(50))
      try exiger(try await store.cell(old, at: Exemple.instant(0)), est: nil, "swept")
      try exiger(try await store.cell(young, at: Exemple.instant(0)), est: [2], "kept")
    },
  ]
}
