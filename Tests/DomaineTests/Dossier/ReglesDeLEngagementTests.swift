import Domaine
import Foundation
import Testing

struct ReglesDeLEngagementTests {
  private static let parties = ["Ouverture", "Consentement", "Financement", "Convention", "Absence", "Consultants", "Demarrage", "Acces"]

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

  @Test func `chaque règle de l'engagement est dans la liste, et aucune deux fois`() throws {
    let ids = Regle.duDossierEngagement.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(try declarees()) == Set(ids))
  }

  @Test func `aucun nom de règle ne se répète d'une liste à l'autre`() {
    let ids = (Regle.toutes + Regle.duCarnet + Regle.duDossier).map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(Regle.duDossier) == Set(Regle.duDossierEngagement + Regle.duDossierEnCours))
  }

  @Test(arguments: Regle.duDossierEngagement)
  func `une règle de l'engagement a un nom ASCII et une phrase entière`(regle: Regle) {
    #expect(regle.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    #expect(defauts(regle.enonce) == [])
  }
}
