import Domaine
import Instruments

/// Reads what a file says, value by value; whether it holds together is for `Questionnaire` to tell.
final class DefinitionReader {
  let log: FaultLog
  /// Whether every question and every scale could be read.
  private var entiere = true

  init(log: FaultLog) {
    self.log = log
  }

  /// The definition, with nothing in place of what could not be read; and whether its questions and scales are all there.
  func read(_ root: DataNode) -> (definition: Questionnaire.Definition, entiere: Bool) {
    let definition = Section(root, log: log).read(definition)
    return (definition, entiere)
  }

  private func definition(_ section: Section) -> Questionnaire.Definition {
    var definition = Questionnaire.Definition(
      id: section.required("id", .identifiant) ?? "", version: section.required("version", .identifiant) ?? "",
      titre: section.required("titre", .texte) ?? "", objet: section.required("objet", .mot) ?? .competences, provenance: provenance(section),
      portee: Questionnaire.Portee(dit: section.values("dit", .texte) ?? [], neDitPas: section.values("neDitPas", .texte) ?? []))
    definition.resume = section.optional("resume", .texte)
    definition.consigne = section.optional("consigne", .texte)
    definition.duree = section.optional("duree", .duree)
    let formats = formats(section)
    definition.parties = section.sections("parties") { partie($0, formats) }
    definition.echelles = section.sections("echelles", echelle)
    return definition
  }

  private func provenance(_ section: Section) -> Questionnaire.Provenance {
    Questionnaire.Provenance(
      licence: section.required("licence", .mot) ?? .maison, attribution: section.required("attribution", .texte) ?? "",
      source: section.required("source", .texte) ?? "", langue: section.required("langue", .langue) ?? "",
      validations: section.sections("validations") { section in
        Questionnaire.Validation(
          langue: section.required("langue", .langue) ?? "", statut: section.required("statut", .mot) ?? .exploratoire,
          reference: section.required("reference", .texte) ?? "")
      })
  }

  private func formats(_ section: Section) -> [String: Questionnaire.Gradation] {
    let formats = section.sections("formats") { section in
      section.required("id", .identifiant).map { id in
        (id, Questionnaire.Gradation(premier: section.optional("premier", .entier(-100...100)) ?? 1, section.values("echelons", .texte) ?? []))
      }
    }
    return Dictionary(formats) { premier, _ in premier }
  }

  /// Keeps in mind that something lacks, where it does.
  func compter<Value>(_ value: Value?) -> Value? {
    if value == nil { entiere = false }
    return value
  }
}

extension Scalar where Value == String {
  /// A language and its country: `fr-FR`.
  static var langue: Scalar {
    .expecting("une langue («\u{202F}fr-FR\u{202F}»)") { texte in
      texte.wholeMatch(of: #/[a-z]{2}-[A-Z]{2}/#) == nil ? nil : texte
    }
  }
}
