import Domaine
import Foundation
import Instruments
import TestSupport
import Testing

/// R's `psych`, on data that are the same in every run: whoever doubts a figure can ask it too.
@Suite(.enabled(if: Psych.estLa, "R et r-cran-psych ne sont pas installés (bin/setup) : rien n’a été comparé"))
struct PsychTests {
  private static let items = 12
  private static let sens = [1, -1, 1, 1, -1, 1, -1, 1, 1, -1, 1, 1]

  /// Answers that go together more or less, some of which lack: a common part, a part of one's own, cut into five steps.
  private static func donnees(_ graine: UInt64, personnes: Int, manquent: Int) -> [[Int?]] {
    var hasard = Seeded(graine)
    return (0..<personnes).map { _ in
      let commun = hasard.normale()
      return sens.map { sens in
        let echelon = min(5, max(1, Int((3 + Double(sens) * (commun + 0.9 * hasard.normale())).rounded())))
        return hasard.entier(1...100) <= manquent ? nil : echelon
      }
    }
  }

  private static func questionnaire() throws -> Questionnaire {
    let termes = sens.enumerated().map { "\($0.element < 0 ? "-" : "")q\($0.offset + 1)" }.joined(separator: " ")
    return try Essai.questionnaire(Essai.likerts(items), [Essai.echelle("e", termes)])
  }

  private func proches(_ ici: [Double?], _ psych: [Double], _ nom: String) {
    #expect(ici.count == psych.count, "\(nom)")
    for (a, b) in zip(ici, psych) { if let a { #expect(abs(a - b) < 1e-9, "\(nom) : \(a), et psych : \(b)") } }
  }

  @Test(arguments: [(1, 60, 0), (2, 200, 5), (3, 80, 20), (4, 300, 10), (5, 40, 8)] as [(UInt64, Int, Int)])
  func `alpha, moyennes, écarts types et scores sont ceux de psych`(_ graine: UInt64, _ personnes: Int, _ manquent: Int) throws {
    let donnees = Self.donnees(graine, personnes: personnes, manquent: manquent)
    let psych = try Psych(donnees, sens: Self.sens, juges: StatistiquesDeJuges.notes(graine))
    let tournees = donnees.map { zip($0, Self.sens).map { reponse, sens in reponse.map { Double(sens > 0 ? $0 : 6 - $0) } } }
    proches([Alpha.parPaires(tournees)], psych["alpha.parPaires"], "alpha par paires")
    proches([Alpha.reponsesCompletes(tournees)], psych["alpha.reponsesCompletes"], "alpha des réponses complètes")
    let colonnes = (0..<Self.items).map { item in tournees.compactMap { $0[item] } }
    proches(colonnes.map(Moments.moyenne), psych["moyenne"], "moyenne")
    proches(colonnes.map(Moments.ecartType), psych["ecartType"], "écart type")
    proches(colonnes.map { Double($0.count) }, psych["effectif"], "effectif")

    let questionnaire = try Self.questionnaire()
    let scores = try donnees.map { ligne in
      let reponses = ligne.enumerated().compactMap { rang, reponse in reponse.map { ("q\(rang + 1)", Reponse.echelon($0)) } }
      return try questionnaire.coter(Reponses(a: questionnaire, Dictionary(uniqueKeysWithValues: reponses))).first?.brut
    }
    proches(scores, psych["score"], "score")
    #expect(scores.contains { $0 != nil })
    let icc = try #require(CorrelationIntraclasse(StatistiquesDeJuges.notes(graine)))
    proches([icc.icc1, icc.icc2, icc.icc3, icc.icc1Moyenne, icc.icc2Moyenne, icc.icc3Moyenne], psych["icc"], "corrélation intraclasse")
  }
}

/// Marks that judges give.
private enum StatistiquesDeJuges {
  static func notes(_ graine: UInt64) -> [[Double]] {
    var hasard = Seeded(graine &+ 1_000)
    return (0..<25).map { _ in
      let cible = hasard.normale()
      return (0..<4).map { juge in (10 * (5 + cible + 0.3 * Double(juge) + 0.8 * hasard.normale())).rounded() / 10 }
    }
  }
}
