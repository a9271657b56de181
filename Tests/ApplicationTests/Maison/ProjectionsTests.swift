import Application
import Domaine
import TestSupport
import Testing

struct ProjectionsTests {
  let store = MemoryStore()
  let organisme = OrganismeID(haut: 1, bas: 1)

  private func maison() async throws -> Maison {
    let maison = Maison(
      store: store,
      world: World(now: { Instant(millisecondes: 0) }, monotonic: { Uptime(milliseconds: 0, boot: "essai") }, bits: { 4 }))
    for numero in 1...450 {
      try await maison.decide(Identifiant<Registre>(haut: 0, bas: UInt64(numero)), in: organisme) { registre throws(Refus) in
        try registre.inscrire(numero % 11)
      }
    }
    return maison
  }

  @Test func `les listes écrites sont celles que l’état donne`() async throws {
    var vus = 0
    let ecarts = try await maison().comparer(Registre.self, in: organisme) { vus = $0 }
    #expect(ecarts.isEmpty && vus == 450)
  }

  @Test func `une ligne changée est vue, puis réparée`() async throws {
    let maison = try await maison()
    let stream = StreamRef(Identifiant<Registre>(haut: 0, bas: 201), in: organisme)
    var batch = Batch()
    batch.rows = [RowSet(stream: stream, rows: [Row(list: "registres", sort: 99, content: [9]), Row(list: "autre", sort: 1, content: [])])]
    try await store.commit(batch)
    let ecarts = try await maison.comparer(Registre.self, in: organisme)
    #expect(ecarts.map(\.stream) == [stream] && ecarts.map(\.manquantes) == [1] && ecarts.map(\.enTrop) == [2])
    try await maison.reconstruire(Registre.self, in: organisme)
    #expect(try await maison.comparer(Registre.self, in: organisme).isEmpty)
  }
}
