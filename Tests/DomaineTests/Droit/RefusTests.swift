import Domaine
import Testing

struct RefusTests {
  private let constats = [
    Constat(.dureeMin, .avertissement), Constat(.dureeMax, .bloquant, "Ramenez le bilan à 24 h."), Constat(.suivi, .information), Constat(.phases, .bloquant),
  ]

  @Test func `un refus ne retient que ce qui bloque`() {
    #expect(Refus(constats)?.constats.map(\.regle) == [.dureeMax, .phases])
    #expect(Refus([constats[0], constats[2]]) == nil)
    #expect(Refus([]) == nil)
  }

  @Test func `sans phrase donnée, la règle parle elle-même`() {
    #expect(constats[3].phrase == Regle.phases.enonce)
    #expect(Refus(.phases).constats.first?.phrase == Regle.phases.enonce)
  }

  @Test func `exiger passe ou refuse`() {
    #expect(throws: Refus.self) { try Refus.siBloque(constats) }
    #expect(throws: Never.self) { try Refus.siBloque([constats[0]]) }
  }

  @Test func `les gravités vont du bon à savoir au refus`() {
    #expect(Gravite.allCases.sorted() == [.information, .incertain, .avertissement, .bloquant])
  }

  @Test func `une source se cite`() {
    #expect(Source.article("L6313-4 du code du travail").citation == "L6313-4 du code du travail")
    #expect(Source.engagement("convention, report").citation == "engagement\u{202F}: convention, report")
    #expect(Source.maison.citation == "règle de Jalon")
  }
}
