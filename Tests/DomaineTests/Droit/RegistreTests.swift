import Domaine
import Foundation
import Testing

struct RegistreTests {
  /// The identifiers that the sources of `Droit/` declare, read from the sources themselves.
  private func declares() throws -> Set<String> {
    let racine = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Domaine/Droit").standardized
    let fichiers = try #require(FileManager.default.enumerator(at: racine, includingPropertiesForKeys: nil))
    var ids: Set<String> = []
    for case let fichier as URL in fichiers where fichier.pathExtension == "swift" {
      let texte = try String(contentsOf: fichier, encoding: .utf8)
      for trouve in texte.matches(of: /static let \w+ = Regle\(\s*"([^"]+)"/) { ids.insert(String(trouve.1)) }
    }
    return ids
  }

  @Test func `chaque règle déclarée est au registre, et rien d'autre`() throws {
    let declares = try declares()
    #expect(declares.count > 30)
    #expect(declares == Set(Regle.toutes.map(\.id)))
  }

  @Test func `aucun nom de règle ne se répète`() {
    #expect(Set(Regle.toutes.map(\.id)).count == Regle.toutes.count)
  }

  @Test func `les règles des tables sont toutes là`() {
    let tables = [
      "consentement", "lien-direct", "destinataires", "secret-professionnel", "duree-max", "duree-min", "phases", "suivi", "pas-en-interne",
      "organisation-dediee", "destruction", "terme", "convention-tripartite", "convention-10j", "absence-preavis", "absence-reponse", "hors-temps",
      "contrat-particulier", "fonction-publique",
    ]
    for id in tables { #expect(Regle.nommee(id)?.id == id) }
    #expect(Regle.nommee("inconnue") == nil)
  }

  @Test(arguments: Regle.toutes)
  func `un nom de règle est fait de mots ASCII joints par des tirets`(regle: Regle) {
    #expect(regle.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
  }

  @Test(arguments: Regle.toutes)
  func `une règle cite son texte et s'énonce en français`(regle: Regle) {
    #expect(regle.source == .maison ? regle.id == "terme" : !regle.source.citation.isEmpty)
    #expect(defauts(regle.enonce) == [])
  }

  @Test func `ce que les tables disent sûr l'est, ce qu'elles disent incertain ne l'est pas`() {
    for id in ["consentement", "duree-max", "phases", "convention-10j", "absence-reponse", "hors-temps", "cpf-plafond", "cpf-cinq-ans", "destruction"] {
      #expect(Regle.nommee(id)?.confiance == .haute)
    }
    for id in ["duree-min", "contrat-particulier", "fonction-publique", "cpf-accompagnement", "destruction-3-ans", "conservation-dossier", "bpf"] {
      #expect(Regle.nommee(id)?.confiance == .moyenne)
    }
    #expect([Confiance.haute, .moyenne, .basse].map(\.lettre) == ["H", "M", "L"])
  }
}
