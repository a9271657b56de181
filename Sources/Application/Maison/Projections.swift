public import Domaine
import EventCodec

/// A stream whose rows in lists are not those that its state gives.
public struct Ecart: Sendable, Equatable {
  /// The stream.
  public let stream: StreamRef
  /// How many rows are missing or different.
  public let manquantes: Int
  /// How many rows nothing explains.
  public let enTrop: Int
}

extension Maison {
  /// Folds every live paper of a kind from its first event, and tells which rows differ from what it gives. Changes nothing.
  ///
  /// Cost grows with the number of events: one pass over each stream, one paper in memory at a time.
  public func comparer<A: Papier>(_: A.Type, in organisme: OrganismeID, vu: (Int) -> Void = { _ in }) async throws -> [Ecart] {
    var ecarts: [Ecart] = []
    try await parcourir(A.self, in: organisme, vu: vu) { stream, attendues in
      let presentes = try await store.rows(of: stream)
      let (attendues, trouvees) = (Set(attendues.map(RowIdentity.init)), Set(presentes.map(RowIdentity.init)))
      guard attendues != trouvees else { return }
      ecarts.append(
        Ecart(stream: stream, manquantes: attendues.subtracting(trouvees).count, enTrop: trouvees.subtracting(attendues).count))
    }
    return ecarts
  }

  /// Writes again the rows of every live paper of a kind. May be run at any time, and as often as one likes.
  public func reconstruire<A: Papier>(_: A.Type, in organisme: OrganismeID, vu: (Int) -> Void = { _ in }) async throws {
    try await parcourir(A.self, in: organisme, vu: vu) { stream, rows in
      var batch = Batch()
      batch.rows = [RowSet(stream: stream, rows: rows)]
      try await store.commit(batch)
    }
  }

  private func parcourir<A: Papier>(
    _: A.Type, in organisme: OrganismeID, vu: (Int) -> Void, _ corps: (StreamRef, [Row]) async throws -> Void
  ) async throws {
    var (dernier, nombre): (Identifiant<Stream>?, Int) = (nil, 0)
    while true {
      let page = try await store.streams(of: A.nature, in: organisme, after: dernier, limit: 200)
      for stream in page {
        var papier = A()
        for recorded in try await store.events(of: stream, after: 0) { papier.evolve(try A.event(recorded, of: stream)) }
        try await corps(stream, papier.rows(of: stream.id.comme()))
        nombre += 1
        vu(nombre)
      }
      guard let fin = page.last else { return }
      dernier = fin.id
    }
  }
}

/// A row as a value to be compared: its words in any order.
private struct RowIdentity: Hashable {
  let list: String
  let partition: String
  let sort: Int64
  let content: [UInt8]
  let words: Set<String>

  init(_ row: Row) {
    list = row.list
    partition = row.partition
    sort = row.sort
    content = row.content
    words = Set(row.words)
  }
}
