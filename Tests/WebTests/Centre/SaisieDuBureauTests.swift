import Domaine
import Testing

@testable import Web

@Suite struct SaisieDuBureauTests {
  @Test(arguments: [("1200", 120_000), ("1 200,50 €", 120_050), ("1200.5", 120_050), ("0,07", 7)])
  func `une somme se lit comme on l’écrit`(texte: String, centimes: Int) {
    var saisie = Saisie(Formulaire(["part": texte]))
    #expect(saisie.montant("part", "")?.centimes == centimes && saisie.estBonne)
  }

  @Test(arguments: ["douze", "-3", "1,234", "1,2,3", "€", "99999999999999999999"])
  func `une somme qui n’en est pas est dite`(texte: String) {
    var saisie = Saisie(Formulaire(["part": texte]))
    #expect(saisie.montant("part", "Écrivez") == nil && saisie.erreurs.count == 1)
  }

  @Test(arguments: [("14:30", 14, 30), ("14h", 14, 0), ("9 h 05", 9, 5)])
  func `une heure se lit comme on l’écrit`(texte: String, heure: Int, minute: Int) {
    var saisie = Saisie(Formulaire(["heure": texte]))
    let lue = saisie.heure("heure", "")
    #expect(lue?.heure == heure && lue?.minute == minute)
  }

  @Test(arguments: [":", "h", ":30", "25:00", "10:60", "1:2:3", "-1", "99999999999999999999"])
  func `une heure qui n’en est pas est dite`(texte: String) {
    var saisie = Saisie(Formulaire(["heure": texte]))
    #expect(saisie.heure("heure", "") == nil && !saisie.estBonne)
  }

  @Test func `ce qu’une somme montre se relit`() {
    for centimes in [0, 5, 50, 120_000, 120_007, 199_999] {
      var saisie = Saisie(Formulaire(["part": Montant(centimes: centimes).saisi]))
      #expect(saisie.montant("part", "")?.centimes == centimes)
    }
  }

  @Test func `une adresse porte ses choix et sa place`() {
    #expect(Route(.centre).avec(["etat": "enRetard", "qui": ""]).path == "/centre?etat=enRetard")
    #expect(Route(.centreDossier, "a").a("factures").path == "/centre/dossiers/a#factures")
  }
}
