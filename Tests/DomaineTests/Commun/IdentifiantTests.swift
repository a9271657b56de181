import Domaine
import TestSupport
import Testing

@Suite struct IdentifiantTests {
  private typealias Nom = Identifiant<Dossier>

  @Test func `un identifiant s'écrit en trente-deux chiffres minuscules, zéros compris`() {
    #expect(Nom(haut: 0, bas: 0).description == "00000000000000000000000000000000")
    #expect(Nom(haut: 0x0123_4567_89AB_CDEF, bas: 0xFEDC_BA98_7654_3210).description == "0123456789abcdeffedcba9876543210")
    #expect(Nom(haut: .max, bas: 1).description == "ffffffffffffffff0000000000000001")
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `ce qui est écrit se relit pareil, en majuscules aussi`(graine: UInt64) {
    var hasard = Seeded(graine)
    let nom = Nom(haut: hasard.next(), bas: hasard.next())
    #expect(Nom(nom.description) == nom)
    #expect(Nom(nom.description.uppercased()) == nom)
  }

  @Test(
    arguments: [
      "", "0123456789abcdeffedcba987654321", "0123456789abcdeffedcba98765432100", "+123456789abcdeffedcba9876543210", "0123456789abcdef-edcba9876543210",
      "0123456789abcdeffedcba987654321g", "0123456789abcdeffedcba987654321 ", "0123456789abcdeffedcba98765432é", "0123456789abcdeffedcba987654321/",
      "0123456789abcdeffedcba987654321:", "0123456789abcdeffedcba987654321@", "0123456789abcdeffedcba987654321`", "0123456789abcdeffedcba987654321G",
    ])
  func `rien d'autre n'est un identifiant`(texte: String) {
    #expect(Nom(texte) == nil)
  }
}
