import Domaine
import Foundation
import Testing

struct ReglesDeLaMaisonTests {
  /// The names of the rules declared in a folder of the domain.
  private static func declarees(_ dossier: String = "") throws -> Set<String> {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Domaine/\(dossier)").standardized
    let fichiers = try #require(FileManager.default.enumerator(at: sources.resolvingSymlinksInPath(), includingPropertiesForKeys: nil))
    let noms = try fichiers.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.reduce(into: Set<String>()) { noms, fichier in
      let texte = try String(contentsOf: fichier, encoding: .utf8)
      noms.formUnion(texte.matches(of: #/Regle\(\s*"([^"\\]+)"/#).map { String($0.1) })
    }
    try #require(!noms.isEmpty)
    return noms
  }

  @Test func `chaque règle déclarée est au registre de la loi ou de la maison`() throws {
    let connues = Set((Regle.toutes + Regle.deLaMaison).map(\.id))
    #expect(try Self.declarees().subtracting(connues).sorted() == [])
  }

  @Test(arguments: [("Demande", Regle.deLaDemande), ("Dossier", Regle.duDossier), ("Carnet", Regle.duCarnet), ("Suivi", Regle.duSuivi)])
  func `chaque papier a les siennes dans sa liste`(dossier: String, liste: [Regle]) throws {
    #expect(try Self.declarees(dossier).subtracting(liste.map(\.id)).sorted() == [])
  }

  @Test func `un nom ne désigne qu’une règle`() {
    let noms = (Regle.toutes + Regle.deLaMaison).map(\.id)
    #expect(Dictionary(grouping: noms) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test(arguments: Regle.deLaMaison)
  func `une règle a un nom ASCII et une phrase entière`(regle: Regle) {
    #expect(regle.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    #expect(defauts(regle.enonce) == [])
  }
}
