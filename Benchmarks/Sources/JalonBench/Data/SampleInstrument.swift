import Domaine
import Instruments

/// An instrument of 120 items, as long as the longest that are in use, and people who answer nearly all of it.
struct SampleInstrument {
  let questionnaire: Questionnaire
  private static let items = 120
  private static let steps = Questionnaire.Gradation(["1", "2", "3", "4", "5"])

  init(facets: Bool, conditions: Bool) throws {
    let provenance = Questionnaire.Provenance(
      licence: .maison, attribution: "", source: "", langue: "fr-FR", validations: [.init(langue: "fr-FR", statut: .exploratoire, reference: "")])
    var definition = Questionnaire.Definition(
      id: "mesure", version: "v1", titre: "Mesure", objet: .motivations, provenance: provenance, portee: .init(dit: ["rien"], neDitPas: ["rien"]))
    var partie = Questionnaire.Partie(id: "seule")
    partie.items = (1...Self.items).map { rank in
      var item = Questionnaire.Item(id: "q\(rank)", enonce: .init(soi: .init("")), forme: .likert(Self.steps))
      if conditions, rank % 3 == 0 { item.visibleSi = "q\(rank - 1) > 1" }
      return item
    }
    definition.parties = [partie]
    definition.echelles = (0..<5).map { Self.scale("d\($0)", every: 5, from: $0) } + (facets ? (0..<30).map { Self.scale("f\($0)", every: 30, from: $0) } : [])
    questionnaire = try Questionnaire(definition) { octets in Empreinte(octets: (0..<32).map { UInt8(truncatingIfNeeded: octets.count >> $0) }) }
  }

  /// Items of the same rank modulo `step`, one of two counted backwards.
  private static func scale(_ id: String, every step: Int, from first: Int) -> Questionnaire.Echelle {
    let terms = stride(from: first, to: items, by: step).enumerated().map { Questionnaire.Terme(.init("q\($0.element + 1)"), inverse: $0.offset % 2 == 1) }
    var scale = Questionnaire.Echelle(id: id, nom: id, methode: .moyenne, termes: terms)
    scale.famille = step == 5 ? "domaines" : nil
    return scale
  }

  /// So many people, one answer of twenty missing.
  func answers(_ count: Int) -> [Reponses] {
    var chance = Chance(120)
    return (0..<count).map { _ in
      var answers = Reponses(a: questionnaire)
      for item in questionnaire.items where .random(in: 0..<20, using: &chance) > 0 { answers[item.id] = .echelon(.random(in: 1...5, using: &chance)) }
      return answers
    }
  }
}
