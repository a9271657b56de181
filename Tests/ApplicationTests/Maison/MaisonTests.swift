import Domaine
import EventCodec
import Synchronization
import TestSupport
import Testing

@testable import Application

extension Maison {
  /// One number in one register.
  fileprivate func inscrire(_ nombre: Int, dans id: Identifiant<Registre>, _ organisme: OrganismeID) async throws {
    try await decide(id, in: organisme) { registre throws(Refus) in try registre.inscrire(nombre) }
  }
}

struct MaisonTests {
  let store = MemoryStore()
  let organisme = OrganismeID(haut: 1, bas: 1)
  let un = Identifiant<Registre>(haut: 0, bas: 1)
  let deux = Identifiant<Registre>(haut: 0, bas: 2)

  private func maison(_ store: any Store) -> Maison {
    let compteur = Mutex<UInt64>(0)
    return Maison(
      store: store,
      world: World(
        now: { Instant(millisecondes: 1_800_000_000_000) }, monotonic: { Uptime(milliseconds: 0, boot: "essai") },
        bits: {
          compteur.withLock {
            $0 += 1
            return $0
          }
        }))
  }

  @Test func `ce qui est décidé est relu, à chaud comme à froid`() async throws {
    let chaude = maison(store)
    try await chaude.inscrire(3, dans: un, organisme)
    try await chaude.inscrire(4, dans: un, organisme)
    #expect(try await chaude.lire(un, in: organisme).nombres == [3, 4])
    #expect(try await maison(store).lire(un, in: organisme).nombres == [3, 4])
  }

  @Test func `une copie chaude apprend ce qu’une autre maison a écrit`() async throws {
    let (une, autre) = (maison(store), maison(store))
    try await une.inscrire(1, dans: un, organisme)
    try await autre.inscrire(2, dans: un, organisme)
    #expect(try await une.lire(un, in: organisme).nombres == [1, 2])
  }

  @Test func `un refus ne change rien, même dans un autre papier du même geste`() async throws {
    let maison = maison(store)
    await #expect(throws: Refus(.dixAuPlus)) {
      try await maison.geste(in: organisme) { geste in
        try await geste.decide(un) { papier throws(Refus) in try papier.inscrire(1) }
        try await geste.decide(deux) { papier throws(Refus) in try papier.inscrire(11) }
      }
    }
    #expect(try await maison.lire(un, in: organisme).nombres.isEmpty)
  }

  @Test func `un geste répété n’écrit rien`() async throws {
    let maison = maison(store)
    for _ in 0..<3 { try await maison.inscrire(5, dans: un, organisme) }
    #expect(try await store.head(of: StreamRef(un, in: organisme)).version == 1)
  }

  @Test func `devancé une fois, le geste est rejoué sur l’état nouveau`() async throws {
    let (une, autre) = (maison(store), maison(store))
    let essais = Mutex(0)
    try await une.geste(in: organisme) { geste in
      let etat = try await geste.lire(un)
      if essais.withLock({ essais in
        essais += 1
        return essais
      }) == 1 {
        try await autre.inscrire(1, dans: un, organisme)
      }
      try await geste.decide(un) { papier throws(Refus) in try papier.inscrire(etat.nombres.isEmpty ? 9 : 2) }
    }
    #expect(try await une.lire(un, in: organisme).nombres == [1, 2])
    #expect(essais.withLock { $0 } == 2)
  }

  @Test func `devancé quatre fois, le geste le dit et n’écrit rien`() async throws {
    let (une, autre) = (maison(store), maison(store))
    let essais = Mutex(0)
    await #expect(throws: StoreError.conflict) {
      try await une.geste(in: organisme) { geste in
        _ = try await geste.lire(un)
        let essai = essais.withLock { essais in
          essais += 1
          return essais
        }
        try await autre.inscrire(essai, dans: un, organisme)
        try await geste.decide(un) { papier throws(Refus) in try papier.inscrire(10) }
      }
    }
    #expect(try await une.lire(un, in: organisme).nombres == [1, 2, 3, 4])
  }

  @Test func `lignes et envois sont écrits avec les événements`() async throws {
    let maison = maison(store)
    try await maison.geste(in: organisme) { geste in
      try await geste.decide(un) { papier throws(Refus) in try papier.inscrire(7) }
      try await geste.decide(un) { papier throws(Refus) in try papier.inscrire(1) }
    }
    let lignes = try await store.page(of: "registres", partition: "", in: organisme, after: nil, through: nil, limit: 10)
    #expect(lignes.map(\.row.sort) == [8])
    let envois = try await store.claim(at: Instant(millisecondes: 1_800_000_000_000), until: Instant(millisecondes: 1_800_000_001_000), limit: 10)
    #expect(try envois.map { try Envoi(bytes: $0.intent.content) } == [Envoi("registre.sept", a: .bureau)])
  }

  @Test func `détruit, un papier ne s’ouvre plus, même depuis la copie chaude`() async throws {
    let maison = maison(store)
    try await maison.geste(in: organisme) { geste in
      try await geste.decide(un) { papier throws(Refus) in try papier.inscrire(1) }
      _ = geste.garder([1, 2, 3], sous: un)
    }
    try await maison.geste(in: organisme) { $0.detruire(un, selon: .dixAuPlus) }
    let erreur = await #expect(throws: StoreError.self) { try await maison.lire(un, in: organisme) }
    guard case .destroyed(let tombe) = erreur else {
      Issue.record("\(String(describing: erreur))")
      return
    }
    #expect(tombe.rule == "dix-au-plus" && tombe.head.version == 1)
    #expect(try await store.rows(of: StreamRef(deux, in: organisme)).isEmpty)
  }

  @Test func `ce qui s’écrit entre la lecture et la destruction la fait redécider`() async throws {
    let (une, autre) = (maison(store), maison(store))
    try await une.inscrire(3, dans: un, organisme)
    let lectures = Mutex<[[Int]]>([])
    try await une.geste(in: organisme) { geste in
      let nombres = try await geste.lire(un).nombres
      if lectures.withLock({ lectures in
        lectures.append(nombres)
        return lectures.count
      }) == 1 {
        try await autre.inscrire(4, dans: un, organisme)
      }
      if nombres == [3] { geste.detruire(un, selon: .dixAuPlus) }
    }
    #expect(lectures.withLock { $0 } == [[3], [3, 4]])
    #expect(try await une.lire(un, in: organisme).nombres == [3, 4])
  }

  @Test func `détruit par une autre maison, un papier quitte aussi la copie chaude`() async throws {
    let (une, autre) = (maison(store), maison(store))
    try await une.inscrire(1, dans: un, organisme)
    #expect(une.cache.entry(of: StreamRef(un, in: organisme)) != nil)
    try await autre.geste(in: organisme) { $0.detruire(un, selon: .dixAuPlus) }
    await #expect(throws: StoreError.self) { try await une.lire(un, in: organisme) }
    #expect(une.cache.entry(of: StreamRef(un, in: organisme)) == nil)
  }

  @Test func `un événement d’une version inconnue est dit illisible, à sa place, sans son contenu`() async throws {
    let stream = StreamRef(un, in: organisme)
    var batch = Batch()
    let inconnu = StoredEvent("registre.inscrit.v9", ["secret": "canari"]).bytes
    batch.appends = [Append(stream: stream, expected: 0, at: Instant(millisecondes: 0), payloads: [inconnu])]
    try await store.commit(batch)
    let erreur = await #expect(throws: StoreError.self) { try await maison(store).lire(un, in: organisme) }
    guard case .corrupt(let lieu) = try #require(erreur) else {
      Issue.record("\(String(describing: erreur))")
      return
    }
    #expect(lieu.contains("événement 1") && !lieu.contains("canari"))
  }
}
