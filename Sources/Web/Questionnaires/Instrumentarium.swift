import Domaine
import Instruments

/// The questionnaires of the house, each by the hash of its definition.
struct Instrumentarium: Sendable {
  /// In the order of their titles: of several versions, the last.
  let proposables: [Questionnaire]
  /// Those that are answered outside the carnet: of the centre by whoever it received (A2), of what came after it (A1). A consultant does not offer them.
  static let horsDuCarnet: Set = ["satisfaction", "suivi-six-mois"]
  private let parEmpreinte: [Empreinte: Questionnaire]

  init(_ questionnaires: [Questionnaire]) {
    parEmpreinte = Dictionary(questionnaires.map { ($0.empreinte, $0) }) { premier, _ in premier }
    let derniers = Dictionary(questionnaires.map { ($0.definition.id, $0) }) { $0.definition.version < $1.definition.version ? $1 : $0 }
    proposables = derniers.values.filter { !Instrumentarium.horsDuCarnet.contains($0.definition.id) }.sorted { $0.definition.titre < $1.definition.titre }
  }

  /// The very definition that answers were given to; `nil` where its file is gone.
  subscript(_ empreinte: Empreinte) -> Questionnaire? { parEmpreinte[empreinte] }

  /// The one that is offered under a name.
  subscript(_ id: String) -> Questionnaire? { proposables.first { $0.definition.id == id } }
}

extension Questionnaire {
  /// How a carnet names it.
  var reference: Carnet.InstrumentRef { Carnet.InstrumentRef(id: definition.id, version: definition.version) }
}
