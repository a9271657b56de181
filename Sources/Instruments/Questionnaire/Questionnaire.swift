public import Domaine

/// An instrument that holds together: what is asked, when, and what is made of the answers.
///
/// It never changes. Whoever answers pins its `empreinte`, so that an old answer is always read with the definition that it was given to.
public struct Questionnaire: Sendable {
  /// What its file says.
  public let definition: Definition
  /// The hash of all that its file says, comments and layout left out.
  public let empreinte: Empreinte
  /// Its items, in the order in which they are asked.
  public let items: [Item]
  /// Where each item stands among `items`.
  let positions: [String: Int]
  /// The ranks of the items that may be hidden, in order, and when each shows itself.
  let conditions: [(item: Int, condition: Condition)]
  /// How each scale is counted.
  let plans: [PlanDEchelle]
  /// The ranks, among the scales, of those that are ranked together.
  let familles: [[Int]]

  /// The instrument that a definition describes, or all the faults that keep it from being one.
  ///
  /// - Parameter hash: SHA-256 of these bytes; given by whoever has a library for it.
  public init(_ definition: Definition, hash: ([UInt8]) -> Empreinte?) throws(DefautsDeDefinition) {
    var examen = Examen()
    examen.presentation(definition)
    examen.questions(definition)
    let conditions = examen.conditions(definition)
    examen.echelles(definition)
    if examen.defauts.isEmpty { examen.visibilites(definition, conditions) }
    guard examen.defauts.isEmpty else { throw DefautsDeDefinition(examen.defauts) }
    guard let empreinte = hash(definition.octetsCanoniques) else { throw DefautsDeDefinition([Defaut("", "Calculez l’empreinte par SHA-256.")]) }
    self.init(definition, empreinte, conditions)
  }

  private init(_ definition: Definition, _ empreinte: Empreinte, _ conditions: [Condition?]) {
    self.definition = definition
    self.empreinte = empreinte
    self.conditions = conditions.enumerated().compactMap { rang, condition in condition.map { (rang, $0) } }
    items = definition.items
    let positions = Dictionary(definition.items.enumerated().map { ($0.element.id, $0.offset) }) { premiere, _ in premiere }
    self.positions = positions
    plans = definition.echelles.map { PlanDEchelle($0, definition.items, positions) }
    familles = Questionnaire.familles(definition.echelles)
  }

  /// The item of that name; `nil` where there is none.
  public func item(_ id: String) -> Item? { positions[id].map { items[$0] } }

  /// The scale of that name; `nil` where there is none.
  public func echelle(_ id: String) -> Echelle? { definition.echelles.first { $0.id == id } }

  private static func familles(_ echelles: [Echelle]) -> [[Int]] {
    let rangs = Dictionary(grouping: echelles.indices.filter { echelles[$0].famille != nil }) { echelles[$0].famille }
    return rangs.values.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}
