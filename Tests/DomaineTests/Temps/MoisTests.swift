import Domaine
import TestSupport
import Testing

struct MoisTests {
  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-08-31", 6, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2026-05-31", 0, "2026-05-31"), ("2000-02-29", 1_200, "2100-02-28"),
  ])
  func `un mois va de quantième à quantième, ou au dernier jour`(depart: String, mois: Int, arrivee: String) {
    #expect(jour(depart).plus(mois: mois) == jour(arrivee))
  }

  @Test func `un nombre de mois ne déborde jamais dans le mois suivant`() {
    var hasard = Seeded(2)
    for _ in 0..<4_000 {
      let (depart, mois) = (hasard.jour(), hasard.entier(-600...600))
      let (avant, apres) = (depart.composants, depart.plus(mois: mois).composants)
      #expect((apres.annee - avant.annee) * 12 + apres.mois - avant.mois == mois)
      #expect(apres.quantieme == min(avant.quantieme, Jour.longueur(annee: apres.annee, mois: apres.mois)))
    }
  }

  @Test func `un départ plus tardif n'arrive jamais plus tôt`() {
    var hasard = Seeded(3)
    for _ in 0..<4_000 {
      let (depart, mois) = (hasard.jour(), hasard.entier(0...120))
      #expect(depart.plus(mois: mois) <= depart.plus(jours: 1).plus(mois: mois))
    }
  }

  @Test func `une année est douze mois`() {
    var hasard = Seeded(4)
    for _ in 0..<1_000 {
      let (depart, annees) = (hasard.jour(), hasard.entier(-50...50))
      #expect(depart.plus(annees: annees) == depart.plus(mois: 12 * annees))
    }
  }
}
