import Domaine
import TestSupport
import Testing

struct MontantTests {
  @Test(arguments: [
    (230_400, "2\u{202F}304,00\u{A0}€"), (5, "0,05\u{A0}€"), (-10_320, "−103,20\u{A0}€"), (0, "0,00\u{A0}€"),
    (123_456_789, "1\u{202F}234\u{202F}567,89\u{A0}€"),
  ])
  func `un montant s'écrit à la française`(centimes: Int, texte: String) {
    #expect(Montant(centimes: centimes).description == texte)
  }

  @Test(arguments: [
    (1, 1, 2, 1), (-1, 1, 2, -1), (1, 1, 3, 0), (2, 1, 3, 1), (192_000, 20, 100, 38_400), (100, 1, 0, 0), (100, -1, 3, -33), (100, 1, -3, -33),
    (-100, -1, 3, 33),
    (5, 5, 10, 3), (4, 5, 10, 2), (230_400, 990, 1_440, 158_400),
  ])
  func `une part s'arrondit au centime le plus proche, le demi en s'éloignant de zéro`(centimes: Int, haut: Int, bas: Int, attendu: Int) {
    #expect(Montant(centimes: centimes).fois(haut, sur: bas).centimes == attendu)
  }

  @Test func `l'arrondi est à un demi-centime au plus, et symétrique`() {
    var hasard = Seeded(6)
    for _ in 0..<5_000 {
      let montant = Montant(centimes: hasard.entier(-1_000_000...1_000_000))
      let (haut, bas) = (hasard.entier(0...10_000), hasard.entier(1...10_000))
      let part = montant.fois(haut, sur: bas)
      #expect(abs(part.centimes * bas - montant.centimes * haut) * 2 <= bas)
      #expect((Montant.nul - montant).fois(haut, sur: bas) == .nul - part)
    }
  }

  @Test func `aucun montant absurde n'arrête le calcul`() {
    let (grand, petit) = (Montant(centimes: .max), Montant(centimes: .min))
    #expect(Montant.euros(.max, .max) <= grand && grand + grand == grand)
    #expect(Montant.euros(.min, .min) >= petit && petit - grand == petit)
    for facteur in [Int.max, .min, -1, 0, 1] {
      for diviseur in [Int.max, .min, -1, 1] {
        let part = grand.fois(facteur, sur: diviseur)
        #expect(petit <= part && part <= grand)
      }
    }
    #expect(grand.fois(.max) == grand && grand.fois(.min) == petit)
    #expect(grand.fois(.max, sur: .max) == grand)
    #expect(Montant.somme([grand, grand, petit]) <= grand)
    #expect(!grand.description.isEmpty && !petit.description.isEmpty)
    #expect(Texte.milliers(.min).hasPrefix("−9\u{202F}223"))
  }
}
