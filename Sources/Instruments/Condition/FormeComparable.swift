extension Questionnaire.Forme {
  /// What a variable may be compared with.
  enum Comparable {
    case noms([String])
    case nombre
    case jour
  }

  /// What a variable of this item may be compared with; `nil` for nothing.
  func comparable(_ partie: String?) -> Comparable? {
    switch (self, partie) {
    case (.likert, nil), (.nombre, nil), (.matrice, _?): .nombre
    case (.date, nil): .jour
    case (.choix(let options), nil), (.choixForce(let options, _), nil), (.chronometre(let options, _, _), nil): .noms(options.map(\.id))
    case (.tri(_, let piles), _?): .noms(piles.map(\.id))
    default: nil
    }
  }

  /// Why a condition can't read this; `nil` where it can.
  func reproche(_ partie: String?) -> String? {
    if case .information = self { return "Nommez une question\u{202F}: une information n’a pas de réponse." }
    guard let partie else { return nil }
    switch self {
    case .matrice, .tri:
      if parties.contains(partie) { return nil }
      return "Nommez une ligne ou une carte qui existe\u{202F}: «\u{202F}\(partie)\u{202F}» n’en est pas une."
    default: return "Retirez «\u{202F}.\(partie)\u{202F}»\u{202F}: une condition lit cette question en entier."
    }
  }
}
