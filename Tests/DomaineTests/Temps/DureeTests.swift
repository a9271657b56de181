import Domaine
import TestSupport
import Testing

struct DureeTests {
  @Test(arguments: [(1_440, "24:00", "24\u{A0}h"), (150, "2:30", "2\u{A0}h\u{A0}30"), (45, "0:45", "45\u{A0}min"), (0, "0:00", "0\u{A0}h")])
  func `une durée s'écrit au registre et se lit en français`(minutes: Int, registre: String, francais: String) {
    #expect(Duree(minutes: minutes).description == registre)
    #expect(Duree(minutes: minutes).enFrancais == francais)
  }

  @Test func `une durée négative garde son signe`() {
    let dette = Duree.heures(1) - .heures(2, 30)
    #expect(dette.minutes == -90)
    #expect(dette.description == "-1:30")
    #expect(dette.enFrancais == "−1\u{A0}h\u{A0}30")
  }

  @Test func `huit séances de deux heures et huit heures de travail font 24 heures`() {
    #expect(.somme(Array(repeating: .heures(2), count: 8)) + .heures(8) == Duree.heures(24))
    #expect(Duree.somme([]) == .nulle)
  }

  @Test func `aucune durée absurde n'arrête le calcul`() {
    let (longue, courte) = (Duree(minutes: .max), Duree(minutes: .min))
    #expect(.heures(.max, .max) <= longue && longue + longue <= longue)
    #expect(.heures(.min, .min) >= courte && courte - longue >= courte)
    #expect(Duree.somme(Array(repeating: longue, count: 50)) == longue)
    #expect(!longue.enFrancais.isEmpty && !courte.description.isEmpty)
  }

  @Test func `ajouter puis retirer ne change rien`() {
    var hasard = Seeded(5)
    for _ in 0..<2_000 {
      let (une, autre) = (Duree(minutes: hasard.entier(-10_000...10_000)), Duree(minutes: hasard.entier(-10_000...10_000)))
      #expect(une + autre - autre == une)
      #expect((une < autre) == (autre - une > .nulle))
    }
  }
}
