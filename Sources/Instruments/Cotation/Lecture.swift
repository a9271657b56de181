import Domaine

/// How the answer of an item becomes a number: all that could be looked up beforehand has been.
enum Lecture: Sendable {
  case echelon
  case ligne(String)
  case options([(id: String, valeur: Double)])
  case multiple(String)
  case preference(String)
  case rang(String, effectif: Int, reste: Double)
  case pile(String, [(id: String, valeur: Double)])
  case nombre
  case chronometre([(id: String, valeur: Double)], limite: Int)

  /// The number that an answer gives; `nil` for an abstention, a line that lacks, or what was never answered.
  @inline(__always)
  func valeur(_ reponse: Reponse?) -> Double? {
    if case .echelon = self {
      if case .echelon(let echelon)? = reponse { return Double(echelon) }
      return nil
    }
    return reponse.flatMap(autreValeur)
  }

  private func autreValeur(_ reponse: Reponse) -> Double? {
    switch (self, reponse) {
    case (.ligne(let ligne), .grille(let lignes)):
      if case .echelon(let echelon)? = lignes[ligne] { Double(echelon) } else { nil }
    case (.options(let valeurs), .choix(let option)): Self.cherche(option, valeurs)
    case (.multiple(let option), .plusieurs(let choisies)): choisies.contains(option) ? 1 : 0
    case (.preference(let option), .preference(let plus, let moins)): plus == option ? 1 : moins == option ? -1 : 0
    case (.rang(let option, let effectif, let reste), .ordre(let ordre)):
      ordre.firstIndex(of: option).map { Double(effectif - $0) } ?? reste
    case (.pile(let carte, let valeurs), .piles(let piles)): piles[carte].flatMap { Self.cherche($0, valeurs) }
    case (.nombre, .nombre(let nombre)): nombre
    case (.chronometre(let valeurs, let limite), .chronometree(let option, let millisecondes)):
      millisecondes > limite ? valeurs.map(\.valeur).min() : Self.cherche(option, valeurs)
    default: nil
    }
  }

  private static func cherche(_ id: String, _ valeurs: [(id: String, valeur: Double)]) -> Double? {
    valeurs.first { $0.id == id }?.valeur
  }
}

extension Questionnaire.Forme {
  /// How a variable of this item is read; `nil` where it gives no number.
  func lecture(_ partie: String?) -> Lecture? {
    switch (self, partie) {
    case (.likert, nil): .echelon
    case (.matrice, let partie?): .ligne(partie)
    case (.choix(let options), nil): .options(options.compactMap { option in option.valeur.map { (option.id, Double($0)) } })
    case (.choixMultiple, let partie?): .multiple(partie)
    case (.choixForce, let partie?): .preference(partie)
    case (.classement(let options, let rangs), let partie?): .rang(partie, effectif: options.count, reste: Self.sousRang(options, rangs))
    case (.tri(_, let piles), let partie?): .pile(partie, piles.compactMap { pile in pile.valeur.map { (pile.id, Double($0)) } })
    case (.nombre, nil): .nombre
    case (.chronometre(let options, let secondes, let juste), nil):
      .chronometre(
        options.compactMap { option in (juste.map { $0 == option.id ? 1 : 0 } ?? option.valeur).map { (option.id, Double($0)) } },
        limite: (secondes + Questionnaire.graceDuReseau) * 1_000)
    default: nil
    }
  }
}

extension Questionnaire {
  /// Seconds that a network may add to a timed answer before it is held for late.
  static let graceDuReseau = 2
}
