import DataFiles
import Domaine
import Testing

/// What a director reads: French, with its spaces, and always something to do.
@Suite struct PhrasesDesFautesTests {
  private func bienEcrite(_ phrase: String) -> Bool {
    phrase.firstMatch(of: /[^\u{202F}][;:?»]|«[^\u{202F}]|'|!| {2}|Optional|nil/) == nil
      && phrase.first?.isUppercase == true && (phrase.hasSuffix(".") || phrase.hasSuffix("\u{202F}?"))
  }

  @Test(arguments: Fichiers.tous) func `les constats se lisent comme ils sont`(_ nom: String) throws {
    for trouve in try Fichiers.programme(nom).verifier(au: Fichiers.jour) {
      #expect(bienEcrite(trouve.constat.phrase), "\(trouve.constat.phrase)")
    }
  }

  @Test(arguments: [
    "titr: a", "zzzzz: a", "charte: vrai", "dateEffet: demain", "prix: 3", "objectifs: {a: b}", "tva: 3", "titre: &a b", "objectifs: [{retire: a}]",
    "publics: [salarié]", "articlesCites: [{article: non, pour: rien}]", "projets: {min: beaucoup}", "id: b", "titre: a : b", "[a]: b", "titre: !x b",
    "prix: {horsTaxe: cher}", "delais: {acces: vite}", "duree: {totale: -1 h, travail: 900 h, seances: 99 × 2 h, entretiens: longtemps}", "titre: \"a",
  ])
  func `les fautes aussi`(_ ligne: String) {
    let fautes = Fichiers.fautes("id: essai\nversion: v1\nphases: [{nomPublie: a}]\n\(ligne)\n")
    #expect(!fautes.isEmpty)
    for faute in fautes { #expect(bienEcrite(faute.phrase), "\(faute.phrase)") }
  }

  @Test(arguments: Fichiers.tous) func `nos raisons ont leurs espaces`(_ nom: String) throws {
    let texte = String(decoding: try Fichiers.octets(nom), as: UTF8.self)
    #expect(texte.firstMatch(of: /[^\u{202F}][;»]|«[^\u{202F}]|\t/) == nil)
    #expect(texte.split(separator: "\n").allSatisfy { $0.count <= 160 })
  }
}
