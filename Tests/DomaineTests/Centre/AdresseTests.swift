import Domaine
import Testing

struct AdresseTests {
  @Test(arguments: [
    ("2 place de l’Exemple, 00000 Exempleville", "2 place de l’Exemple"), ("2 place de l’Exemple\n00000 Exempleville ", "2 place de l’Exemple"),
    ("Bâtiment B, 2 place de l’Exemple,  00000  Exempleville", "Bâtiment B, 2 place de l’Exemple"),
  ])
  func `une adresse écrite d’une traite se lit`(texte: String, voie: String) {
    #expect(Adresse(texte) == Adresse(voie: voie, codePostal: "00000", ville: "Exempleville"))
  }

  @Test(arguments: [
    "", "Exempleville", "00000 Exempleville", "2 place de l’Exemple, Exempleville", "2 place, 0000 Exempleville", "2 place, 00000", ", 00000 Ici",
    "2 place, 00000 ",
  ])
  func `ce qui n’en est pas une n’en donne pas`(texte: String) {
    #expect(Adresse(texte) == nil)
  }
}
