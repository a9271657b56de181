import Domaine
import TestSupport
import Testing

struct JourTests {
  @Test(arguments: [("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-21", 20_778), ("0001-01-01", -719_162)])
  func `un jour connu porte son numéro`(iso: String, numero: Int) {
    #expect(jour(iso).numero == numero)
    #expect(Jour(numero: numero).description == iso)
  }

  @Test(arguments: ["2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01"])
  func `un jour que le calendrier n'a pas est refusé`(iso: String) {
    #expect(Jour(iso: iso) == nil)
  }

  @Test(arguments: ["2000-02-29", "2024-02-29", "2028-02-29", "2400-02-29"])
  func `le 29 février existe les années bissextiles`(iso: String) {
    #expect(jour(iso).plus(jours: 1).composants.mois == 3)
  }

  @Test(arguments: [
    "", "2026", "2026-3-02", "2026-03-2", "20260302", "2026-03-02 ", " 2026-03-02", "2026/03/02", "+026-03-02", "2026-03-0a", "２０２６-03-02",
    "-2026-03-02", "2026-03-02T00:00", "2026–03–02", String(repeating: "9", count: 10_000),
  ])
  func `tout autre texte qu'un jour ISO est refusé`(texte: String) {
    #expect(Jour(iso: texte) == nil)
  }

  @Test func `composants et ISO font l'aller et retour, jour après jour, de 1900 à 2199`() {
    var attendu = (annee: 1900, mois: 1, quantieme: 1)
    var courant = jour("1900-01-01")
    while attendu.annee < 2200 {
      #expect(courant.composants == attendu)
      #expect(Jour(attendu.annee, attendu.mois, attendu.quantieme) == courant)
      #expect(Jour(iso: courant.description) == courant)
      courant = courant.plus(jours: 1)
      attendu.quantieme += 1
      if attendu.quantieme > Jour.longueur(annee: attendu.annee, mois: attendu.mois) { attendu = (attendu.annee, attendu.mois + 1, 1) }
      if attendu.mois > 12 { attendu = (attendu.annee + 1, 1, 1) }
    }
    #expect(courant == jour("2200-01-01"))
  }

  @Test func `la semaine suit son cours, avant 1970 aussi`() {
    #expect(jour("2026-11-21").jourDeSemaine == .samedi)
    #expect(jour("1969-12-31").jourDeSemaine == .mercredi)
    #expect(jour("1789-07-14").jourDeSemaine == .mardi)
    for numero in -800...800 {
      let suivant = (Jour(numero: numero).jourDeSemaine.rawValue + 1) % 7
      #expect(Jour(numero: numero + 1).jourDeSemaine.rawValue == suivant)
    }
  }

  @Test func `rien ne sort du calendrier, si absurde que soit le nombre`() {
    #expect(Jour.premier.description == "0001-01-01")
    #expect(Jour.dernier.description == "9999-12-31")
    for nombre in [Int.max, .max - 1, 1 << 40, .min, .min + 1, -(1 << 40)] {
      let borne = nombre > 0 ? Jour.dernier : Jour.premier
      #expect(Jour(numero: nombre) == borne)
      #expect(jour("2026-03-02").plus(jours: nombre) == borne)
      #expect(jour("2026-03-02").plus(mois: nombre) == borne)
      #expect(jour("2026-03-02").plus(annees: nombre) == borne)
    }
    #expect(jour("9999-12-31").plus(mois: 1) == .dernier)
    #expect(jour("0001-01-15").plus(mois: -1) == .premier)
    #expect(jour("9999-11-30").plus(mois: 1) == jour("9999-12-30"))
  }

  @Test func `un jour se lit en français`() {
    #expect(jour("2026-05-01").enFrancais == "1er\u{A0}mai 2026")
    #expect(jour("2026-08-31").enToutesLettres == "lundi 31\u{A0}août 2026")
    #expect(Jour.premier.enFrancais == "1er\u{A0}janvier 1")
  }

  @Test func `l'écart entre deux jours est la somme qui les joint`() {
    var hasard = Seeded(1)
    for _ in 0..<3_000 {
      let (un, deux) = (hasard.jour(), hasard.jour())
      #expect(un.plus(jours: deux.joursDepuis(un)) == deux)
      #expect((un < deux) == (un.description < deux.description))
    }
  }
}
