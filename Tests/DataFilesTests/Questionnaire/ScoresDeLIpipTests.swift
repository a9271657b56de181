import DataFiles
import Foundation
import Instruments
import Testing

/// What the IPIP-50 gives: its own definition, scored from one end to the other.
@Suite struct ScoresDeLIpipTests {
  private static func questionnaire() throws -> Questionnaire {
    let racine = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "../../..").standardized
    let fichier = racine.appending(path: "Questionnaires/ipip-50.yaml")
    return try QuestionnaireReader.read([UInt8](try Data(contentsOf: fichier)), fichier: "ipip-50.yaml").get().questionnaire
  }

  private static func scores(_ echelon: (Int) -> Int?) throws -> [Score] {
    let questionnaire = try questionnaire()
    let reponses = (1...50).compactMap { rang in echelon(rang).map { ("q\(rang)", Reponse.echelon($0)) } }
    return try questionnaire.coter(Reponses(a: questionnaire, Dictionary(uniqueKeysWithValues: reponses)))
  }

  @Test func `répondre toujours au milieu donne le milieu, sans départager`() throws {
    let scores = try Self.scores { _ in 3 }
    #expect(scores.map(\.brut) == [3, 3, 3, 3, 3] && scores.map(\.rang) == [1, 1, 1, 1, 1])
  }

  @Test func `répondre toujours oui ne donne pas le plus haut`() throws {
    // Of ten keyed items, p count forwards: (5 p + 1 (10 − p)) / 10.
    let attendus = try Self.questionnaire().definition.echelles.map { echelle in
      Double(echelle.termes.reduce(0) { $0 + ($1.inverse ? 1 : 5) }) / 10
    }
    #expect(try Self.scores { _ in 5 }.map(\.brut) == attendus)
    #expect(attendus == [3, 3.4, 3.4, 1.8, 3.8])
  }

  @Test(arguments: ["extraversion", "agreabilite", "conscience", "stabilite", "intellect"]) func `chaque trait va d’un bout à l’autre`(_ trait: String) throws {
    let termes = try #require(try Self.questionnaire().echelle(trait)).termes
    for (haut, attendu) in [(true, 5.0), (false, 1.0)] {
      let scores = try Self.scores { rang in
        guard let terme = termes.first(where: { $0.variable.item == "q\(rang)" }) else { return 3 }
        return terme.inverse == haut ? 1 : 5
      }
      let score = try #require(scores.first { $0.echelle == trait })
      #expect(score.brut == attendu && score.rang == (haut ? 1 : 5))
      let bande = try #require(try Self.questionnaire().echelle(trait)?.bande(attendu))
      #expect(bande.nom == (haut ? "plutôt haut" : "plutôt bas"))
    }
  }

  @Test func `il manque trois réponses à un trait : lui seul n’a pas de score`() throws {
    let scores = try Self.scores { [1, 6, 11].contains($0) ? nil : 4 }
    #expect(scores.first?.resultat == .aucun(.tropPeu(repondus: 7, requis: 8)))
    #expect(scores.dropFirst().allSatisfy { $0.brut != nil })
  }

  @Test func `l’humeur se tait si l’on veut, et nul n’est comparé à personne`() throws {
    let questionnaire = try Self.questionnaire()
    for item in questionnaire.items {
      #expect(item.obligation == .souple && (item.sensibilite == .delicate) == item.abstentions.contains(.prefereNePas))
    }
    #expect(questionnaire.definition.echelles.allSatisfy { $0.norme == nil && $0.bandes.count == 3 && $0.famille == "traits" })
  }
}
