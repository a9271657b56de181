import Application
import Domaine
import EventCodec

extension StoreContract {
  static let journal: [Clause] = [
    Clause("un flux qui n’a jamais été est vide") { store in
      let stream = Exemple.stream()
      try exiger(try await store.head(of: stream), est: .none, "head")
      try exiger(try await store.events(of: stream, after: 0), est: [], "events")
      try exiger(try await store.lastInstant(in: stream.organisme), est: nil, "last instant")
    },
    Clause("ce qui est ajouté est relu dans l’ordre, avec sa date") { store in
      let stream = Exemple.stream()
      try await store.commit(Exemple.append("un", "deux", to: stream, seconds: 1))
      try await store.commit(Exemple.append("trois", to: stream, at: 2, seconds: 2))
      let events = try await store.events(of: stream, after: 0)
      try exiger(events.map(\.payload), est: ["un", "deux", "trois"].map(Exemple.bytes), "payloads")
      try exiger(events.map(\.sequence), est: [1, 2, 3], "sequences")
      try exiger(events.map(\.at), est: [1, 1, 2].map { Exemple.instant($0) }, "instants")
      try exiger(try await store.events(of: stream, after: 2).map(\.sequence), est: [3], "the rest")
      try exiger(try await store.events(of: stream, after: 3), est: [], "nothing more")
    },
    Clause("la tête avance et sa chaîne dépend de tout ce qui précède") { store in
      let (one, two) = (Exemple.stream(1), Exemple.stream(2))
      try await store.commit(Exemple.append("un", "fin", to: one))
      try await store.commit(Exemple.append("autre", "fin", to: two))
      let heads = (try await store.head(of: one), try await store.head(of: two))
      try exiger(heads.0.version, est: 2, "version")
      try exiger(heads.0.chain.count, est: 32, "length of the chain")
      try exiger(heads.0.chain != heads.1.chain, "two histories have two chains")
    },
    Clause("un événement vide ou de cent mille octets se relit") { store in
      let long = String(repeating: "é", count: 50_000)
      try await store.commit(Exemple.append("", long, to: Exemple.stream()))
      try exiger(try await store.events(of: Exemple.stream(), after: 0).map(\.payload.count), est: [0, 100_000], "lengths")
    },
    Clause("les papiers d’un même bilan ne se mêlent pas") { store in
      for nature in Nature.allCases { try await store.commit(Exemple.append(nature.rawValue, to: Exemple.stream(1, nature))) }
      for nature in Nature.allCases {
        let events = try await store.events(of: Exemple.stream(1, nature), after: 0)
        try exiger(events.map(\.payload), est: [Exemple.bytes(nature.rawValue)], nature.rawValue)
      }
    },
    Clause("un organisme ne voit rien d’un autre") { store in
      try await store.commit(Exemple.whole(Exemple.stream(), "secret"))
      let other = Exemple.stream(in: Exemple.autreOrganisme)
      try exiger(try await store.head(of: other), est: .none, "head")
      try exiger(try await store.rows(of: other), est: [], "rows")
      let found = try await store.search(["martin"], in: "dossiers", of: Exemple.autreOrganisme, limit: 9)
      try exiger(found, est: [], "search")
      try exiger(try await store.organismes(), est: [Exemple.organisme], "organismes")
      try await store.commit(Exemple.append("un", to: other))
      try exiger(try await store.organismes(), est: [Exemple.organisme, Exemple.autreOrganisme], "both")
    },
    Clause("les flux d’une nature se parcourent page par page") { store in
      for number in [5, 1, 4, 2, 3] { try await store.commit(Exemple.append("un", to: Exemple.stream(UInt64(number)))) }
      try await store.commit(Exemple.append("un", to: Exemple.stream(9, .dossier)))
      let first = try await store.streams(of: .carnet, in: Exemple.organisme, after: nil, limit: 3)
      try exiger(first.map(\.id.bas), est: [1, 2, 3], "first page")
      let next = try await store.streams(of: .carnet, in: Exemple.organisme, after: first.last?.id, limit: 3)
      try exiger(next.map(\.id.bas), est: [4, 5], "second page")
    },
    Clause("le dernier instant ne recule jamais") { store in
      try await store.commit(Exemple.append("un", to: Exemple.stream(), seconds: 100))
      try await store.commit(Exemple.append("deux", to: Exemple.stream(), at: 1, seconds: 50))
      try exiger(try await store.lastInstant(in: Exemple.organisme), est: Exemple.instant(100), "last instant")
      try exiger(try await store.lastInstant(in: Exemple.autreOrganisme), est: nil, "elsewhere")
    },
    Clause("un lot vide ne change rien") { store in
      try await store.commit(Batch())
      try exiger(try await store.organismes(), est: [], "organismes")
    },
  ]
}
