public import Domaine

/// What somebody answered to an instrument. It pins the definition that they saw, and holds even what was hidden afterwards.
public struct Reponses: Hashable, Sendable {
  /// The name of the instrument.
  public let questionnaire: String
  /// Its version.
  public let version: String
  /// The hash of the definition that was answered.
  public let empreinte: Empreinte
  /// The answer of each item, by rank; `nil` for none.
  public private(set) var valeurs: [Reponse?]
  /// How long each item was before the eyes of the person, in milliseconds, as the server measured; `nil` where it did not.
  public private(set) var durees: [Int?]
  private let positions: [String: Int]
  /// Nobody looks at an item for longer, in milliseconds.
  private static let jour = 86_400_000

  /// No answer yet to an instrument.
  public init(a questionnaire: Questionnaire) {
    self.questionnaire = questionnaire.definition.id
    version = questionnaire.definition.version
    empreinte = questionnaire.empreinte
    valeurs = Array(repeating: nil, count: questionnaire.items.count)
    durees = valeurs.map { _ in nil }
    positions = questionnaire.positions
  }

  /// Answers to an instrument, by the name of each item; names that it doesn't have are left out.
  public init(a questionnaire: Questionnaire, _ valeurs: [String: Reponse]) {
    self.init(a: questionnaire)
    for (item, reponse) in valeurs { self[item] = reponse }
  }

  /// The answer to an item; `nil` for none, and for an item that there isn't.
  public subscript(item: String) -> Reponse? {
    get { positions[item].flatMap { valeurs[$0] } }
    set { if let position = positions[item] { valeurs[position] = newValue } }
  }

  /// Writes down how long an item took, as the server measured.
  public mutating func mesurer(_ item: String, millisecondes: Int) {
    if let position = positions[item] { durees[position] = min(max(0, millisecondes), Self.jour) }
  }

  /// The answers by the name of each item, as they are kept.
  public var parItem: [String: Reponse] { positions.compactMapValues { valeurs[$0] } }
}

/// The answers were given to another definition: another version, or a file that changed since.
public struct AutreDefinition: Error, Hashable, Sendable {
  /// The definition that was answered.
  public let attendue: Empreinte

  /// Answers to another definition.
  public init(attendue: Empreinte) {
    self.attendue = attendue
  }
}

extension Questionnaire {
  /// Which items show themselves, by rank. What a hidden item was answered counts for no condition.
  public func visibles(_ reponses: Reponses) throws(AutreDefinition) -> [Bool] {
    try exiger(reponses)
    return visiblesSansVerifier(reponses)
  }

  func exiger(_ reponses: Reponses) throws(AutreDefinition) {
    if reponses.empreinte != empreinte { throw AutreDefinition(attendue: reponses.empreinte) }
  }

  func visiblesSansVerifier(_ reponses: Reponses) -> [Bool] {
    let valeurs = reponses.valeurs
    var visibles = [Bool](repeating: true, count: valeurs.count)
    for condition in conditions {
      visibles[condition.item] = condition.condition.tient { visibles[$0] ? valeurs[$0] : nil }
    }
    return visibles
  }
}
