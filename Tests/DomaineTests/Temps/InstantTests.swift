import Domaine
import TestSupport
import Testing

struct InstantTests {
  @Test func `Paris a une heure d'avance l'hiver, deux l'été`() {
    #expect(Instant(jour("2026-01-15"), 9, 30).description == "2026-01-15T08:30:00Z")
    #expect(Instant(jour("2026-07-15"), 9, 30).description == "2026-07-15T07:30:00Z")
  }

  @Test(arguments: [
    (1996, "03-31", "10-27"), (2024, "03-31", "10-27"), (2025, "03-30", "10-26"), (2026, "03-29", "10-25"), (2027, "03-28", "10-31"), (2028, "03-26", "10-29"),
  ])
  func `l'heure change les derniers dimanches de mars et d'octobre`(annee: Int, printemps: String, automne: String) {
    let (mars, octobre) = (jour("\(annee)-\(printemps)"), jour("\(annee)-\(automne)"))
    #expect(Instant(mars, 1, 59).description == "\(mars)T00:59:00Z")
    #expect(Instant(mars, 3, 0).description == "\(mars)T01:00:00Z")
    #expect(Instant(octobre, 1, 59).description == "\(octobre.plus(jours: -1))T23:59:00Z")
    #expect(Instant(octobre, 3, 0).description == "\(octobre)T02:00:00Z")
  }

  @Test func `une heure sautée est lue une heure plus tard`() {
    let saute = Instant(jour("2026-03-29"), 2, 30)
    #expect(saute == Instant(jour("2026-03-29"), 3, 30))
    #expect(saute.heureParis == (3, 30))
  }

  @Test func `une heure répétée est lue la première fois`() {
    let premiere = Instant(jour("2026-10-25"), 2, 30)
    #expect(premiere.description == "2026-10-25T00:30:00Z")
    #expect(premiere.plus(.heures(1)).heureParis == (2, 30))
    #expect(premiere.plus(.heures(1)).jourParis == jour("2026-10-25"))
  }

  @Test(arguments: [1969, 2023, 2026, 2028])
  func `chaque heure de l'année revient de Paris, hors l'heure sautée`(annee: Int) {
    var (courant, sautees) = (jour("\(annee)-01-01"), 0)
    while courant.annee == annee {
      for heure in 0..<24 {
        let instant = Instant(courant, heure, 17)
        if instant.heureParis == (heure, 17), instant.jourParis == courant { continue }
        sautees += 1
        #expect(heure == 2 && courant.composants.mois == 3 && instant.heureParis == (3, 17))
      }
      courant = courant.plus(jours: 1)
    }
    #expect(sautees == 1)
  }

  @Test func `les heures d'une journée font 24 h, 23 au printemps, 25 à l'automne`() {
    var courant = jour("2026-01-01")
    while courant.annee == 2026 {
      let attendu = courant == jour("2026-03-29") ? 23 : courant == jour("2026-10-25") ? 25 : 24
      #expect(Instant.fin(de: courant).depuis(Instant(courant)) == .heures(attendu))
      courant = courant.plus(jours: 1)
    }
  }

  @Test func `le jour de Paris change à minuit, avant 1970 aussi`() {
    #expect(Instant(millisecondes: -1).jourParis == jour("1970-01-01"))
    #expect(Instant(millisecondes: -3_600_001).jourParis == jour("1969-12-31"))
    #expect(Instant(millisecondes: -3_600_000).heureParis == (0, 0))
    #expect(Instant(millisecondes: -3_600_001).heureParis == (23, 59))
    #expect(Instant(millisecondes: -1).description == "1969-12-31T23:59:59Z")
  }

  @Test func `le temps écoulé s'arrondit à la minute inférieure, en arrière aussi`() {
    let depart = Instant(jour("2026-06-01"), 9)
    #expect(Instant(millisecondes: depart.millisecondes + 59_999).depuis(depart) == .nulle)
    #expect(Instant(millisecondes: depart.millisecondes - 1).depuis(depart) == Duree(minutes: -1))
    #expect(depart.plus(Duree(minutes: 125)).depuis(depart) == .heures(2, 5))
  }

  @Test func `aucun instant absurde n'arrête le calcul`() {
    for millisecondes in [Int64.max, .min, .max - 1, .min + 1] {
      let instant = Instant(millisecondes: millisecondes)
      let (heure, minute) = instant.heureParis
      #expect((0..<24).contains(heure) && (0..<60).contains(minute))
      #expect(Jour.premier <= instant.jourParis && instant.jourParis <= .dernier)
      #expect(!instant.enFrancais.isEmpty && !instant.description.isEmpty)
      #expect(instant.plus(Duree(minutes: .max)) >= instant)
      #expect(instant.plus(Duree(minutes: .min)) <= instant)
    }
    #expect(Instant(.dernier, .max, .max) > Instant(.premier, .min, .min))
    #expect(Instant(millisecondes: .max).depuis(Instant(millisecondes: .min)) > .nulle)
    #expect(Instant.fin(de: .dernier) >= Instant(.dernier.plus(jours: -1)))
  }

  @Test func `un rendez-vous s'annonce en français`() {
    #expect(Instant(jour("2026-12-07"), 14).enFrancais == "lundi 7\u{A0}décembre 2026 à 14\u{A0}h")
    #expect(Instant(jour("2026-12-07"), 9, 5).enFrancais == "lundi 7\u{A0}décembre 2026 à 9\u{A0}h\u{A0}05")
  }
}
