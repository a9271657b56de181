import DataFiles
import Foundation
import Instruments

/// The instruments of the repository, and all the words that they show.
enum InstrumentsDuDepot {
  static let racine = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "../../..").standardized

  /// The names of their files, without `.yaml`.
  static let noms =
    ((try? FileManager.default.contentsOfDirectory(atPath: racine.appending(path: "Questionnaires").path())) ?? [])
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()

  static func texte(_ nom: String) throws -> String {
    try String(contentsOf: racine.appending(path: "Questionnaires/\(nom).yaml"), encoding: .utf8)
  }

  static func questionnaire(_ nom: String) throws -> Questionnaire {
    try QuestionnaireReader.read([UInt8](try texte(nom).utf8), fichier: "\(nom).yaml").get().questionnaire
  }

  static func definition(_ nom: String) throws -> Questionnaire.Definition { try questionnaire(nom).definition }

  /// A text that is shown, and where.
  struct Phrase {
    let ou: String
    let texte: String
  }

  /// What is said to everybody: no text that agrees in gender on demand.
  static func neutres(_ definition: Questionnaire.Definition) -> [Phrase] { phrases(definition) + libelles(definition) }

  /// Whole sentences: they end.
  static func phrases(_ definition: Questionnaire.Definition) -> [Phrase] {
    let enonces = definition.items.flatMap { item in
      [item.enonce.soi.neutre, item.enonce.autre?.neutre, item.aide].compactMap(\.self).map { Phrase(ou: item.id, texte: $0) }
    }
    let consignes = definition.parties.compactMap { partie in partie.consigne.map { Phrase(ou: partie.id, texte: $0) } }
    let echelles = definition.echelles.flatMap { echelle in
      ([echelle.description] + echelle.bandes.map(\.texte)).compactMap(\.self).map { Phrase(ou: echelle.id, texte: $0) }
    }
    return enonces + consignes + echelles + [definition.consigne].compactMap(\.self).map { Phrase(ou: "consigne", texte: $0) }
  }

  /// Titles, answers, names: they don't end with a full stop.
  static func libelles(_ definition: Questionnaire.Definition) -> [Phrase] {
    let parties = definition.parties.compactMap { partie in partie.titre.map { Phrase(ou: partie.id, texte: $0) } }
    let reponses = definition.items.flatMap { item in libelles(item.forme).map { Phrase(ou: item.id, texte: $0) } }
    let noms = definition.echelles.flatMap { echelle in ([echelle.nom] + echelle.bandes.map(\.nom)).map { Phrase(ou: echelle.id, texte: $0) } }
    let tete = [definition.titre, definition.resume].compactMap(\.self) + definition.portee.dit + definition.portee.neDitPas
    return tete.map { Phrase(ou: "en-tête", texte: $0) } + parties + reponses + noms
  }

  /// The lines of matrices, which are sentences or not.
  static func lignes(_ definition: Questionnaire.Definition) -> [String] {
    definition.items.flatMap { item -> [String] in
      guard case .matrice(let lignes, _) = item.forme else { return [] }
      return lignes.map(\.enonce.soi.neutre)
    }
  }

  private static func libelles(_ forme: Questionnaire.Forme) -> [String] {
    switch forme {
    case .likert(let gradation): gradation.echelons
    case .matrice(let lignes, let gradation): lignes.flatMap { [$0.enonce.soi.neutre, $0.enonce.autre?.neutre].compactMap(\.self) } + gradation.echelons
    case .choix(let options), .choixMultiple(let options, _, _), .choixForce(let options, _), .classement(let options, _),
      .chronometre(let options, _, _):
      options.map(\.libelle)
    case .tri(let cartes, let piles): cartes.map(\.libelle) + piles.map(\.libelle)
    case .texte, .nombre, .date, .information: []
    }
  }
}
