import Domaine
import Testing

struct TexteTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1\u{202F}000"), (15_000, "15\u{202F}000"), (1_234_567, "1\u{202F}234\u{202F}567"), (-2_304, "−2\u{202F}304"),
  ])
  func `un nombre se lit par groupes de trois`(nombre: Int, texte: String) {
    #expect(Texte.milliers(nombre) == texte)
  }

  @Test(arguments: [
    ([], ""), (["le prix"], "le prix"), (["le prix", "la durée"], "le prix et la durée"), (["a", "b", "c"], "a, b et c"),
    (["a", "b", "c", "d"], "a, b, c et d"),
  ])
  func `une liste se lit à voix haute`(elements: [String], texte: String) {
    #expect(Texte.enumeration(elements) == texte)
  }

  @Test func `la liaison se choisit`() {
    #expect(Texte.enumeration(["oui", "non"], "ou") == "oui ou non")
  }
}
