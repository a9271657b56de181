import Application
import Domaine
import EventCodec

extension StoreContract {
  static let lists: [Clause] = [
    Clause("une liste se lit dans son ordre, page par page, sans rien sauter") { store in
      try await fill(store, count: 20)
      var (key, seen): (ListKey?, [Int64]) = (nil, [])
      while true {
        let page = try await store.page(of: "dossiers", partition: "", in: Exemple.organisme, after: key, through: nil, limit: 3)
        if page.isEmpty { break }
        seen += page.map(\.row.sort)
        key = page.last?.key
      }
      try exiger(seen, est: (1...20).map { $0 / 2 }, "sorts")
    },
    Clause("deux papiers d’un même bilan à la même date tiennent sur deux pages") { store in
      for nature in [Nature.carnet, .dossier] {
        var batch = Exemple.append("un", to: Exemple.stream(1, nature))
        batch.rows = [RowSet(stream: Exemple.stream(1, nature), rows: [Exemple.row("ligne", sort: 4)])]
        try await store.commit(batch)
      }
      let first = try await store.page(of: "dossiers", partition: "", in: Exemple.organisme, after: nil, through: nil, limit: 1)
      let second = try await store.page(of: "dossiers", partition: "", in: Exemple.organisme, after: first.last?.key, through: nil, limit: 1)
      try exiger((first + second).map(\.stream.nature), est: [.carnet, .dossier], "natures")
    },
    Clause("une liste s’arrête à la borne demandée et ne mêle pas ses parties") { store in
      let stream = Exemple.stream()
      var batch = Exemple.append("un", to: stream)
      let rows = [Exemple.row("a", sort: -5), Exemple.row("b", partition: "x", sort: 1), Exemple.row("c", sort: 7), Exemple.row("d", list: "autre")]
      batch.rows = [RowSet(stream: stream, rows: rows)]
      try await store.commit(batch)
      let early = try await store.page(of: "dossiers", partition: "", in: Exemple.organisme, after: nil, through: 6, limit: 9)
      try exiger(early.map(\.row.content), est: [Exemple.bytes("a")], "through 6")
      let apart = try await store.page(of: "dossiers", partition: "x", in: Exemple.organisme, after: nil, through: nil, limit: 9)
      try exiger(apart, est: [ListedRow(stream: stream, row: rows[1])], "partition")
    },
    Clause("ce qui repose sur des lignes qui ont changé ne s’écrit pas") { store in
      for rank in 1...3 {
        var batch = Exemple.append("un", to: Exemple.stream(UInt64(rank)))
        batch.rows = [RowSet(stream: Exemple.stream(UInt64(rank)), rows: [Exemple.row("ligne", sort: Int64(rank * 10))])]
        try await store.commit(batch)
      }
      let lues = try await store.page(of: "dossiers", partition: "", in: Exemple.organisme, after: nil, through: 20, limit: 9).map(\.key)
      func repose(_ lignes: [ListKey], _ rank: UInt64) -> Batch {
        var batch = Exemple.append("deux", to: Exemple.stream(rank))
        batch.grounds = [ListGround(list: "dossiers", partition: "", in: Exemple.organisme, sorts: 5...20, keys: lignes)]
        batch.rows = [RowSet(stream: Exemple.stream(rank), rows: [Exemple.row("ligne", sort: 15)])]
        return batch
      }
      try await store.commit(repose(lues, 4))
      try await exiger(.conflict, "the lines have changed") { try await store.commit(repose(lues, 5)) }
      try exiger(try await store.head(of: Exemple.stream(5)), est: StreamHead.none, "nothing of the refused batch")
      try await store.commit(repose([lues[0], ListKey(sort: 15, nature: Exemple.stream(4).nature, stream: Exemple.stream(4).id), lues[1]], 6))
    },
    Clause("les lignes d’un flux sont remplacées ensemble") { store in
      let stream = Exemple.stream()
      try await store.commit(Exemple.whole(stream, "avant"))
      var batch = Batch()
      batch.rows = [RowSet(stream: stream, rows: [Exemple.row("après", sort: 1, words: ["durand"])])]
      try await store.commit(batch)
      try exiger(try await store.rows(of: stream), est: [Exemple.row("après", sort: 1, words: ["durand"])], "rows")
      try exiger(try await store.search(["martin"], in: "dossiers", of: Exemple.organisme, limit: 9), est: [], "the old word")
      try exiger(try await store.search(["dur"], in: "dossiers", of: Exemple.organisme, limit: 9).count, est: 1, "the new word")
      batch.rows = [RowSet(stream: stream, rows: [])]
      try await store.commit(batch)
      try exiger(try await store.rows(of: stream), est: [], "no row left")
    },
    Clause("une ligne qui change de contenu ou de place se trouve encore par ses mots, une fois") { store in
      let stream = Exemple.stream()
      try await store.commit(Exemple.whole(stream, "avant"))
      for changed in [Exemple.row("après", sort: 1, words: ["martin"]), Exemple.row("après", sort: 7, words: ["martin"])] {
        var batch = Batch()
        batch.rows = [RowSet(stream: stream, rows: [changed])]
        try await store.commit(batch)
        let found = try await store.search(["mart"], in: "dossiers", of: Exemple.organisme, limit: 9)
        try exiger(found.map(\.row), est: [changed], "the line found")
      }
    },
    Clause("les lignes d’un flux se relisent dans l’ordre, mots compris") { store in
      let stream = Exemple.stream()
      let rows = [
        Exemple.row("1", list: "a", sort: 3), Exemple.row("2", list: "b", partition: "p", words: ["mot"]), Exemple.row("3", list: "b", partition: "q"),
      ]
      var batch = Exemple.append("un", to: stream)
      batch.rows = [RowSet(stream: stream, rows: rows.reversed())]
      try await store.commit(batch)
      try exiger(try await store.rows(of: stream), est: rows, "rows")
    },
    Clause("on trouve par le début de chaque mot, dès trois lettres") { store in
      try await fill(store, count: 12)
      let search: @Sendable ([String]) async throws -> [Int64] = { words in
        try await store.search(words, in: "dossiers", of: Exemple.organisme, limit: 99).map(\.row.sort)
      }
      try exiger(try await search(["mar"]).count, est: 12, "everyone")
      try exiger(try await search(["martinez"]).count, est: 0, "longer than the word")
      try exiger(try await search(["prenomtreslongducandidat3"]), est: [1], "a long word, whole")
      try exiger(try await search(["prenomtreslongducandidat1"]), est: [0, 5, 5, 6], "a long beginning, in the order of the list")
      try exiger(try await search(["martin", "prenomtreslongducandidat7"]), est: [3], "two words")
      try exiger(try await search(["ma"]), est: [], "two letters are a whole word or nothing")
      try exiger(try await search(["le"]).count, est: 12, "a whole word of two letters")
      try exiger(try await search([]), est: [], "no word")
      try exiger(try await search(["artin"]), est: [], "the end of a word")
      let few = try await store.search(["mar"], in: "dossiers", of: Exemple.organisme, limit: 2)
      try exiger(few.map(\.row.sort), est: [0, 1], "the first two")
    },
  ]

  private static func fill(_ store: any Store, count: Int) async throws {
    for number in 1...count {
      let stream = Exemple.stream(UInt64(number))
      var batch = Exemple.append("un", to: stream)
      let words = ["martin", "le", "prenomtreslongducandidat\(number)"]
      batch.rows = [RowSet(stream: stream, rows: [Exemple.row("ligne \(number)", sort: Int64(number / 2), words: words)])]
      try await store.commit(batch)
    }
  }
}
