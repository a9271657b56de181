import Instruments
import Testing

/// Every enquiry of up to four groups of up to six people: what is shown of each, and what is not.
@Suite struct EffectifsTests {
  /// Every way to fill so many groups.
  private static func effectifs(_ groupes: Int) -> [[Int]] {
    (0..<groupes).reduce([[]]) { effectifs, _ in effectifs.flatMap { debut in (0...6).map { debut + [$0] } } }
  }

  private static func retour(_ effectifs: [Int]) -> Retour360.Dimension? {
    let groupes = effectifs.indices.map { GroupeDAvis(id: "\($0)", nom: "Groupe \($0)") }
    let avis = effectifs.enumerated().flatMap { rang, nombre in (0..<nombre).map { Avis360(groupe: "\(rang)", scores: [Double($0 % 5 + 1)]) } }
    return Retour360(LotDAvis(avis, groupes: groupes, dimensions: 1), soi: [3]).dimensions.first
  }

  @Test(arguments: 1...4) func `un groupe de trois est seul, les petits sont ensemble ou ne sont pas`(_ groupes: Int) throws {
    for effectifs in Self.effectifs(groupes) {
      let vue = try #require(Self.retour(effectifs))
      let grands = effectifs.indices.filter { effectifs[$0] >= 3 }
      let petits = effectifs.indices.filter { (1...2).contains(effectifs[$0]) }
      let ensemble = petits.reduce(0) { $0 + effectifs[$1] }
      #expect(vue.cellules.map(\.groupes) == grands.map { [$0] } + (ensemble >= 3 ? [petits] : []), "\(effectifs)")
      #expect(vue.cellules.allSatisfy { $0.n == $0.groupes.reduce(0) { $0 + effectifs[$1] } && $0.n >= 3 })
      #expect(vue.cellules.allSatisfy { ($0.distribution != nil) == ($0.n >= 5) })
    }
  }

  @Test(arguments: 1...4) func `l’ensemble est fait des cellules montrées, et de rien d’autre`(_ groupes: Int) throws {
    for effectifs in Self.effectifs(groupes) {
      let vue = try #require(Self.retour(effectifs))
      #expect((vue.ensemble == nil) == vue.cellules.isEmpty && (vue.regard == nil) == vue.cellules.isEmpty)
      guard let ensemble = vue.ensemble else { continue }
      #expect(ensemble.n == vue.cellules.reduce(0) { $0 + $1.n })
      #expect(ensemble.groupes == vue.cellules.flatMap(\.groupes).sorted())
      #expect(abs(ensemble.moyenne - vue.cellules.reduce(0) { $0 + $1.moyenne } / Double(vue.cellules.count)) < 1e-12)
    }
  }

  @Test func `une répartition compte chacun une fois`() throws {
    for effectifs in Self.effectifs(2) {
      for cellule in try #require(Self.retour(effectifs)).cellules {
        guard let distribution = cellule.distribution else { continue }
        #expect(distribution.values.reduce(0, +) == cellule.n)
        let moyenne = distribution.reduce(0.0) { $0 + Double($1.key * $1.value) } / Double(cellule.n)
        #expect(abs(moyenne - cellule.moyenne) < 1e-12)
      }
    }
  }
}
