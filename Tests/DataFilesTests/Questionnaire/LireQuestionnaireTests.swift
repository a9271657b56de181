import DataFiles
import Domaine
import Foundation
import Instruments
import Testing

@Suite struct LireQuestionnaireTests {
  private static let racine = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "../../..").standardized

  static func lire(_ texte: String) -> Result<QuestionnaireLu, FautesDeFichier> {
    QuestionnaireReader.read([UInt8](texte.utf8), fichier: "essai.yaml")
  }

  /// The instruments of the repository.
  private static func instruments() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: racine.appending(path: "Questionnaires"), includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }
  }

  @Test func `chaque instrument du dépôt se lit, et rien n’y bloque`() throws {
    let fichiers = try Self.instruments()
    #expect(!fichiers.isEmpty)
    for fichier in fichiers {
      let lu = try QuestionnaireReader.read([UInt8](try Data(contentsOf: fichier)), fichier: fichier.lastPathComponent).get()
      #expect(lu.questionnaire.definition.id + ".yaml" == fichier.lastPathComponent)
      #expect(lu.constats.allSatisfy { $0.constat.gravite < .avertissement }, "\(fichier.lastPathComponent)")
    }
  }

  @Test func `l’exemple du guide se lit tel quel, et rien n’y est à redire`() throws {
    let guide = try String(contentsOf: Self.racine.appending(path: "docs/guide/questionnaires.md"), encoding: .utf8)
    let exemples = guide.components(separatedBy: "```yaml\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    #expect(exemples.count == 1)
    for exemple in exemples {
      let lu = try Self.lire(exemple).get()
      #expect(lu.questionnaire.items.count == 6)
      #expect(lu.constats.map(\.constat.regle.id) == ["questionnaire-validation"])
    }
  }
}
