import Domaine

/// What makes one read a result with care. It is shown to the consultant and never refuses anything.
public enum Alerte: Hashable, Sendable {
  /// So many items in a row got the same step.
  case suiteLongue(Int)
  /// Seconds an item took, on average.
  case tropRapide(secondes: Double)
  /// So many of the scored items that were shown have no number.
  case lacunaire(manquants: Int, sur: Int)

  /// From so many equal steps in a row.
  static let suite = 10
  /// Under so many seconds an item.
  static let secondes = 2.0
  /// Over so many hundredths.
  static let lacunes = 20

  /// One French sentence for the consultant.
  public var phrase: String {
    switch self {
    case .suiteLongue(let nombre): "\(nombre) réponses de suite sont les mêmes\u{202F}: demandez si c’est voulu."
    case .tropRapide: "Moins de deux secondes par question\u{202F}: demandez si elles ont été lues."
    case .lacunaire(let manquants, let sur):
      "\(manquants) \(manquants > 1 ? "questions" : "question") sur \(sur) sans réponse\u{202F}: lisez le résultat avec prudence."
    }
  }
}

extension Questionnaire {
  /// What makes one read these answers with care. Hidden items are left out.
  public func alertes(_ reponses: Reponses) throws(AutreDefinition) -> [Alerte] {
    let visibles = try visibles(reponses)
    let montres = items.indices.filter { visibles[$0] }
    return [suiteLongue(montres, reponses), tropRapide(montres, reponses), lacunaire(visibles, reponses)].compactMap(\.self)
  }

  /// Items without steps are passed over; an abstention, or nothing, ends a run.
  private func suiteLongue(_ montres: [Int], _ reponses: Reponses) -> Alerte? {
    var (plusLongue, courante, precedente) = (0, 0, Int?.none)
    for echelon in montres.flatMap({ echelons(items[$0].forme, reponses.valeurs[$0]) }) {
      courante = echelon == nil ? 0 : echelon == precedente ? courante + 1 : 1
      precedente = echelon
      plusLongue = max(plusLongue, courante)
    }
    return plusLongue >= Alerte.suite ? .suiteLongue(plusLongue) : nil
  }

  private func echelons(_ forme: Forme, _ reponse: Reponse?) -> [Int?] {
    func echelon(_ reponse: Reponse?) -> Int? { if case .echelon(let echelon)? = reponse { echelon } else { nil } }
    switch (forme, reponse) {
    case (.likert, _): return [echelon(reponse)]
    case (.matrice(let lignes, _), .grille(let reponses)?): return lignes.map { echelon(reponses[$0.id]) }
    case (.matrice(let lignes, _), _): return lignes.map { _ in nil }
    default: return []
    }
  }

  /// Of the items that were timed and have steps or options.
  private func tropRapide(_ montres: [Int], _ reponses: Reponses) -> Alerte? {
    let durees = montres.filter { reponses.valeurs[$0] != nil }.compactMap { reponses.durees[$0] }
    guard !durees.isEmpty else { return nil }
    let secondes = Double(durees.reduce(0, +)) / Double(1_000 * durees.count)
    return secondes < Alerte.secondes ? .tropRapide(secondes: secondes) : nil
  }

  /// Of the variables of scales, each counted once.
  private func lacunaire(_ visibles: [Bool], _ reponses: Reponses) -> Alerte? {
    let variables = Set(definition.echelles.flatMap { $0.termes.map(\.variable) })
    let lus = variables.compactMap { variable -> Bool? in
      guard let position = positions[variable.item], visibles[position] else { return nil }
      return items[position].forme.lecture(variable.partie)?.valeur(reponses.valeurs[position]) != nil
    }
    let manquants = lus.count { !$0 }
    return manquants * 100 > lus.count * Alerte.lacunes ? .lacunaire(manquants: manquants, sur: lus.count) : nil
  }
}
