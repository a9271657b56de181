public import Domaine

/// What somebody answered to one item.
public typealias Reponse = ReponseDonnee

extension Reponse {
  /// The number that a condition compares; `nil` where there is none.
  func nombre(_ partie: String?) -> Double? {
    switch (self, partie) {
    case (.echelon(let echelon), nil): Double(echelon)
    case (.grille(let lignes), let partie?): lignes[partie]?.nombre(nil)
    case (.nombre(let nombre), nil): nombre
    default: nil
    }
  }

  /// The option, or the pile, that a condition compares; `nil` where there is none.
  func nom(_ partie: String?) -> String? {
    switch (self, partie) {
    case (.choix(let option), nil), (.chronometree(let option, _), nil), (.preference(let option, _), nil): option
    case (.piles(let piles), let partie?): piles[partie]
    default: nil
    }
  }

  /// The day that a condition compares; `nil` where there is none.
  var jour: Jour? { if case .date(let jour) = self { jour } else { nil } }

  /// Whether an option was chosen.
  func contient(_ option: String) -> Bool {
    if case .plusieurs(let options) = self { options.contains(option) } else { false }
  }

  /// Whether it is an answer, or has one for that part.
  func repond(_ partie: String?) -> Bool {
    switch (self, partie) {
    case (.abstention, _): false
    case (.grille(let lignes), let partie?): lignes[partie]?.repond(nil) ?? false
    case (.grille(let lignes), nil): lignes.values.contains { $0.repond(nil) }
    case (.piles(let piles), let partie?): piles[partie] != nil
    default: true
    }
  }
}
