import TestSupport
import Testing

@testable import Domaine

struct JoursFeriesTests {
  @Test(arguments: [
    "1818-03-22", "1900-04-15", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20",
    "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2099-04-12", "2285-03-22",
  ])
  func `Pâques tombe le jour des tables`(iso: String) {
    #expect(JoursFeries.paques(jour(iso).annee) == jour(iso))
  }

  @Test func `Pâques est toujours un dimanche entre le 22 mars et le 25 avril`() {
    for annee in 1583...9_999 {
      let (_, mois, quantieme) = JoursFeries.paques(annee).composants
      #expect(JoursFeries.paques(annee).jourDeSemaine == .dimanche)
      #expect((322...425).contains(mois * 100 + quantieme))
    }
  }

  @Test func `2026 compte les onze jours fériés nationaux`() {
    let attendus = [
      "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25",
    ]
    let trouves = (0..<365).map { jour("2026-01-01").plus(jours: $0) }.filter(JoursFeries().contient)
    #expect(trouves.map(\.description) == attendus)
  }

  @Test(arguments: [
    (JoursFeries.Territoire.alsaceMoselle, "2026-04-03"), (.alsaceMoselle, "2026-12-26"), (.guadeloupe, "2026-05-27"), (.martinique, "2026-05-22"),
    (.guyane, "2026-06-10"), (.reunion, "2026-12-20"), (.mayotte, "2026-04-27"),
  ])
  func `un territoire ajoute ses jours à lui seul`(territoire: JoursFeries.Territoire, iso: String) {
    for autre in JoursFeries.Territoire.allCases {
      #expect(JoursFeries(autre).contient(jour(iso)) == (autre == territoire))
    }
  }

  @Test func `un jour ouvré n'est ni samedi, ni dimanche, ni férié`() {
    let feries = JoursFeries()
    #expect(feries.estOuvre(jour("2026-11-20")))
    #expect(!feries.estOuvre(jour("2026-11-21")))
    #expect(!feries.estOuvre(jour("2026-11-22")))
    #expect(!feries.estOuvre(jour("2026-11-11")))
    #expect(feries.prochainOuvre(jour("2026-12-25")) == jour("2026-12-28"))
    #expect(JoursFeries(.alsaceMoselle).prochainOuvre(jour("2028-12-25")) == jour("2028-12-27"))
  }

  @Test func `compter les jours ouvrés, c'est en compter autant sur le chemin`() {
    var hasard = Seeded(7)
    for _ in 0..<1_500 {
      let (depart, nombre) = (hasard.jourProche(), hasard.entier(1...40))
      let feries = JoursFeries(hasard.parmi(JoursFeries.Territoire.allCases) ?? .metropole)
      let arrivee = feries.plusOuvres(nombre, depuis: depart)
      #expect(feries.estOuvre(arrivee))
      #expect((1...arrivee.joursDepuis(depart)).filter { feries.estOuvre(depart.plus(jours: $0)) }.count == nombre)
      #expect(feries.plusOuvres(-nombre, depuis: arrivee.plus(jours: 1)) > depart)
    }
  }

  @Test func `au bout du calendrier, le compte s'arrête`() {
    let feries = JoursFeries()
    #expect(feries.plusOuvres(.max, depuis: jour("9999-12-20")) == .dernier)
    #expect(feries.plusOuvres(.min, depuis: jour("0001-01-20")) == .premier)
    #expect(feries.prochainOuvre(.dernier) == .dernier)
    #expect(feries.plusOuvres(0, depuis: jour("2026-11-21")) == jour("2026-11-21"))
  }
}
