import DataFiles
import Foundation
import Instruments
import Testing

/// The IPIP-50, with the keys that its authors published.
@Suite struct Ipip50Tests {
  private static let cles = [
    "extraversion": [1, -6, 11, -16, 21, -26, 31, -36, 41, -46], "agreabilite": [-2, 7, -12, 17, -22, 27, -32, 37, 42, 47],
    "conscience": [3, -8, 13, -18, 23, -28, 33, -38, 43, 48], "stabilite": [-4, 9, -14, 19, -24, -29, -34, -39, -44, -49],
    "intellect": [5, -10, 15, -20, 25, -30, 35, 40, 45, 50],
  ]

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

  @Test func `cinquante affirmations, cinq traits de dix, chacune dans un seul, du bon côté`() throws {
    let questionnaire = try Self.questionnaire()
    #expect(questionnaire.items.map(\.id) == (1...50).map { "q\($0)" })
    let lues = Dictionary(
      uniqueKeysWithValues: questionnaire.definition.echelles.map { echelle in
        (echelle.id, echelle.termes.map { (Int($0.variable.item.dropFirst()) ?? 0) * ($0.inverse ? -1 : 1) })
      })
    #expect(lues == Self.cles)
    #expect(Self.cles.values.flatMap { $0.map(abs) }.sorted() == Array(1...50))
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
    let cles = try #require(Self.cles[trait])
    for (haut, attendu) in [(true, 5.0), (false, 1.0)] {
      let scores = try Self.scores { rang in
        guard let cle = cles.first(where: { abs($0) == rang }) else { return 3 }
        return (cle > 0) == haut ? 5 : 1
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

  @Test func `aucun accord de genre, aucune norme, et l’humeur se tait si l’on veut`() throws {
    let questionnaire = try Self.questionnaire()
    for item in questionnaire.items {
      let texte = item.enonce.soi.neutre
      #expect(!texte.contains("(e)") && !texte.contains("·") && texte.hasPrefix("J") == (texte.first == "J") && texte.hasSuffix("."))
      #expect(item.obligation == .souple && (item.sensibilite == .delicate) == item.abstentions.contains(.prefereNePas))
    }
    #expect(questionnaire.definition.echelles.allSatisfy { $0.norme == nil && $0.bandes.count == 3 && $0.famille == "traits" })
    #expect(Set(questionnaire.items.map(\.enonce.soi.neutre)).count == 50)
  }
}
