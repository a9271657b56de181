import Domaine
import Foundation
import Testing

@Suite struct ReglesDuDossierEnCoursTests {
  static let parties = ["Calendrier", "Emargement", "TravailGuide", "Interruption", "Remise", "Accords", "Cloture", "Destruction", "Echeances"]

  private func declarees() throws -> [String] {
    let racine = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Domaine/Dossier").standardized
    return try Self.parties.flatMap { partie in
      let dossier = racine.appending(path: partie)
      return try FileManager.default.contentsOfDirectory(atPath: dossier.path()).filter { $0.hasSuffix(".swift") }.flatMap { nom in
        let texte = try String(contentsOf: dossier.appending(path: nom), encoding: .utf8)
        return texte.matches(of: /static let \w+ = Regle\(\s*"([^"]+)"/).map { String($0.1) }
      }
    }
  }

  @Test func `chaque règle déclarée est dans la liste, et aucune deux fois`() throws {
    let ids = Regle.duDossierEnCours.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(try declarees()) == Set(ids))
    #expect(Set(ids).isDisjoint(with: Regle.toutes.map(\.id)))
  }

  @Test(arguments: Regle.duDossierEnCours)
  func `une règle a un nom ASCII et une phrase entière`(regle: Regle) {
    #expect(regle.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    #expect(regle.enonce.hasSuffix(".") && regle.enonce.first?.isUppercase == true)
  }
}
