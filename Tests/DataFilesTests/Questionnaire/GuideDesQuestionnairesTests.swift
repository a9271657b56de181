import DataFiles
import Domaine
import Foundation
import Instruments
import Testing

/// The guide says every word that a file may hold, and no rule that isn't.
@Suite struct GuideDesQuestionnairesTests {
  private static func guide() throws -> String {
    let racine = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "../../..").standardized
    return try String(contentsOf: racine.appending(path: "docs/guide/questionnaires.md"), encoding: .utf8)
  }

  private func dits(_ mots: [String]) throws {
    let guide = try Self.guide()
    for mot in mots { #expect(guide.contains("`\(mot)`"), "\(mot)") }
  }

  @Test func `chaque mot d’une liste fermée y est`() throws {
    try dits(Questionnaire.Licence.allCases.map(\.rawValue))
    try dits(Questionnaire.Validation.Statut.allCases.map(\.rawValue))
    try dits(Questionnaire.Obligation.allCases.map(\.rawValue))
    try dits(Questionnaire.Sensibilite.allCases.map(\.rawValue))
    try dits(Questionnaire.Abstention.allCases.map(\.rawValue))
    try dits(Questionnaire.Methode.allCases.map(\.rawValue))
    try dits(ObjetDuBilan.allCases.map(\.rawValue))
  }

  @Test(arguments: [
    "likert", "matrice", "choix", "choixMultiple", "choixForce", "classement", "tri", "texte", "nombre", "date", "information", "chronometre",
  ])
  func `chaque type y est, et se lit`(_ type: String) throws {
    #expect(try Self.guide().contains("| `\(type)` |"))
    let fautes: [FauteDeFichier] =
      if case .failure(let fautes) = LireQuestionnaireTests.lire("parties: [{id: p, items: [{id: q, enonce: E, type: \(type)}]}]") { fautes.fautes } else { [] }
    #expect(!fautes.contains { $0.phrase.contains("Corrigez «\u{202F}\(type)\u{202F}»") })
  }

  @Test func `chaque règle y est, et aucune autre`() throws {
    let dites = Set(try Self.guide().matches(of: #/`(questionnaire-[a-z]+)`/#).map { String($0.output.1) })
    #expect(dites == Set(Regle.desQuestionnaires.map(\.id)))
  }
}
