import Domaine
import TestSupport
import Testing

struct DelaiTests {
  private static let delais: [Delai] = [
    .jours(0), .jours(10), .jours(14), .jours(30), .jours(60), .joursOuvres(3), .joursOuvres(11), .mois(1), .mois(6), .annees(3), .annees(5),
  ]

  @Test func `un délai ne finit jamais avant d'avoir commencé, et son dernier jour prorogé est ouvré`() {
    var hasard = Seeded(8)
    for _ in 0..<3_000 {
      let (declencheur, feries) = (hasard.jour(), JoursFeries(hasard.parmi(JoursFeries.Territoire.allCases) ?? .metropole))
      for delai in DelaiTests.delais {
        let echeance = Echeance(delai, depuis: declencheur, feries: feries)
        #expect(echeance.brute >= declencheur)
        #expect(echeance.prorogee >= echeance.brute)
        #expect(feries.estOuvre(echeance.prorogee))
        #expect(echeance.prorogee.joursDepuis(echeance.brute) <= 5)
      }
    }
  }

  @Test func `un déclencheur plus tardif ne finit jamais plus tôt`() {
    var hasard = Seeded(9)
    for _ in 0..<3_000 {
      let declencheur = hasard.jour()
      let suivant = declencheur.plus(jours: hasard.entier(1...40))
      for delai in DelaiTests.delais {
        let (un, deux) = (Echeance(delai, depuis: declencheur), Echeance(delai, depuis: suivant))
        #expect(un.brute <= deux.brute && un.prorogee <= deux.prorogee)
        #expect(Echeance(delai, avant: declencheur).brute <= Echeance(delai, avant: suivant).brute)
      }
    }
  }

  @Test func `compté à rebours, un délai laisse toute sa longueur avant le jour`() {
    var hasard = Seeded(10)
    for _ in 0..<3_000 {
      let debut = hasard.jour()
      for delai in DelaiTests.delais {
        let limite = Echeance(delai, avant: debut)
        #expect(limite.brute <= debut && limite.prorogee == limite.brute)
        #expect(Echeance(delai, depuis: limite.brute).brute <= debut)
      }
    }
  }

  @Test func `la position tourne une seule fois, de dans le délai à hors délai`() {
    var hasard = Seeded(11)
    for _ in 0..<1_000 {
      let declencheur = hasard.jourProche()
      let echeance = Echeance(.jours(10), depuis: declencheur)
      let positions = (0...20).map { echeance.position(de: declencheur.plus(jours: $0)) }
      #expect(positions.prefix(11).allSatisfy { $0 == .dansLeDelai })
      #expect(positions.dropFirst(11).filter { $0 == .incertain }.count == echeance.prorogee.joursDepuis(echeance.brute))
      #expect(positions.last == .horsDelai)
    }
  }

  @Test func `un délai absurde s'arrête au bout du calendrier`() {
    for delai in [Delai.jours(.max), .joursOuvres(.max), .mois(.max), .annees(.max)] {
      #expect(Echeance(delai, depuis: jour("9999-01-01")).brute == .dernier)
      #expect(Echeance(delai, avant: jour("0001-12-31")).brute == .premier)
    }
    for delai in [Delai.jours(.min), .mois(.min), .annees(.min), .joursOuvres(.min)] {
      #expect(Echeance(delai, avant: jour("2026-11-21")).brute == jour("2026-11-21"))
    }
  }

  @Test func `un délai se lit en français`() {
    #expect(Delai.jours(10).enFrancais == "10\u{A0}jours")
    #expect(Delai.joursOuvres(1).enFrancais == "1\u{A0}jour ouvré")
    #expect(Delai.mois(6).enFrancais == "6\u{A0}mois")
    #expect(Delai.annees(1).enFrancais == "1\u{A0}an")
    #expect(!Delai.jours(.min).enFrancais.isEmpty)
  }
}
