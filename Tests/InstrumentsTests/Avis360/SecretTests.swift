import Instruments
import TestSupport
import Testing

/// Ten thousand enquiries, drawn at random from beginning to end: of what is shown, no subtraction finds fewer than three people.
@Suite struct SecretTests {
  private static let histoires = 10_000

  @Test(arguments: 0..<10) func `deux agrégats montrés ne diffèrent jamais de moins de trois personnes`(_ dizaine: Int) {
    for histoire in (dizaine * Self.histoires / 10)..<((dizaine + 1) * Self.histoires / 10) {
      let enquete = EnqueteTiree(UInt64(histoire))
      let retour = Retour360(enquete.lot, soi: enquete.avis.first?.scores ?? [])
      for (dimension, vue) in retour.dimensions.enumerated() {
        let visibles = (vue.cellules + (vue.ensemble.map { [$0] } ?? [])).map { enquete.personnes($0, dimension) }
        #expect(visibles.allSatisfy { $0.count >= 3 }, "histoire \(histoire)")
        #expect(zip(vue.cellules, visibles).allSatisfy { $0.n == $1.count })
        for (un, autre) in visibles.flatMap({ un in visibles.map { (un, $0) } }) {
          let ecart = un.subtracting(autre).count
          #expect(ecart == 0 || ecart >= 3, "histoire \(histoire), dimension \(dimension)")
        }
        // Whatever cells are added up and taken from everybody: what remains is made of whole cells.
        for choix in 0..<(1 << vue.cellules.count) {
          let pris = vue.cellules.indices.filter { choix >> $0 & 1 == 1 }.reduce(into: Set<Int>()) { $0.formUnion(visibles[$1]) }
          let reste = (vue.ensemble.map { enquete.personnes($0, dimension) } ?? []).subtracting(pris).count
          #expect(reste == 0 || reste >= 3, "histoire \(histoire)")
        }
      }
    }
  }

  @Test func `tous ceux qui ont observé sont montrés, ou trop peu pour l’être`() {
    for histoire in 0..<1_000 {
      let enquete = EnqueteTiree(UInt64(histoire))
      for (dimension, vue) in Retour360(enquete.lot, soi: []).dimensions.enumerated() {
        let montres = vue.cellules.reduce(into: Set<Int>()) { $0.formUnion(enquete.personnes($1, dimension)) }
        #expect(enquete.observateurs(dimension).subtracting(montres).count < 3, "histoire \(histoire)")
      }
    }
  }

  @Test func `l’ordre des réponses et celui des personnes ne se retrouvent pas dans le lot`() {
    for histoire in 0..<1_000 {
      let enquete = EnqueteTiree(UInt64(histoire))
      var hasard = Seeded(UInt64(histoire))
      let autre = LotDAvis(enquete.avis.shuffled(using: &hasard), groupes: enquete.groupes, dimensions: enquete.dimensions)
      #expect(autre == enquete.lot)
      #expect(Retour360(autre, soi: [3]) == Retour360(enquete.lot, soi: [3]))
    }
  }

  @Test func `deux personnes d’un groupe qui échangent une réponse ne changent rien`() {
    let avis = [[1.0, 5], [2, 4], [3, 3]].map { Avis360(groupe: "professionnel", scores: $0) }
    let echange = [[1.0, 3], [2, 5], [3, 4]].map { Avis360(groupe: "professionnel", scores: $0) }
    #expect(LotDAvis(avis, dimensions: 2) == LotDAvis(echange, dimensions: 2), "rien ne relie les réponses d’une même personne")
  }
}
