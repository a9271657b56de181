import Domaine

/// When an item shows itself: what was answered before, compared and combined. Every condition has an answer, whatever was answered.
indirect enum Condition: Hashable, Sendable {
  /// A variable against a value; never true of what has no answer.
  case comparaison(Lu, Operateur, Litteral)
  /// Whether an option is among those chosen.
  case contient(Lu, String)
  /// Whether there is an answer; an abstention is none.
  case repondu(Lu)
  /// Not.
  case non(Condition)
  /// Both.
  case et(Condition, Condition)
  /// Either, or both.
  case ou(Condition, Condition)

  /// What it reads: the rank of an item, and the part of it.
  struct Lu: Hashable, Sendable {
    let item: Int
    let partie: String?
  }

  /// The words that an item can't be named by.
  static let reserves: Set<String> = ["et", "ou", "non", "repondu", "contient"]

  /// How two values are compared.
  enum Operateur: String, Sendable, CaseIterable {
    case egal = "="
    case different = "!="
    case inferieur = "<"
    case inferieurOuEgal = "<="
    case superieur = ">"
    case superieurOuEgal = ">="

    /// Whether two values are so.
    func tient<Valeur: Comparable>(_ gauche: Valeur, _ droite: Valeur) -> Bool {
      switch self {
      case .egal: gauche == droite
      case .different: gauche != droite
      case .inferieur: gauche < droite
      case .inferieurOuEgal: gauche <= droite
      case .superieur: gauche > droite
      case .superieurOuEgal: gauche >= droite
      }
    }
  }

  /// What a variable is compared with.
  enum Litteral: Hashable, Sendable {
    /// An option, or a pile.
    case nom(String)
    /// A number.
    case nombre(Double)
    /// A day.
    case jour(Jour)
  }
}

extension Condition {
  /// Whether it holds, given the answer of each item by its rank; `nil` for what has none, or is hidden.
  func tient(_ reponse: (Int) -> Reponse?) -> Bool {
    switch self {
    case .comparaison(let lu, let operateur, .nombre(let attendu)): reponse(lu.item)?.nombre(lu.partie).map { operateur.tient($0, attendu) } ?? false
    case .comparaison(let lu, let operateur, .nom(let attendu)): reponse(lu.item)?.nom(lu.partie).map { operateur.tient($0, attendu) } ?? false
    case .comparaison(let lu, let operateur, .jour(let attendu)): reponse(lu.item)?.jour.map { operateur.tient($0, attendu) } ?? false
    case .contient(let lu, let option): reponse(lu.item)?.contient(option) ?? false
    case .repondu(let lu): reponse(lu.item)?.repond(lu.partie) ?? false
    case .non(let condition): !condition.tient(reponse)
    case .et(let gauche, let droite): gauche.tient(reponse) && droite.tient(reponse)
    case .ou(let gauche, let droite): gauche.tient(reponse) || droite.tient(reponse)
    }
  }

  /// The conditions that make no other: comparisons, `contient`, `repondu`.
  var atomes: [Condition] {
    switch self {
    case .comparaison, .contient, .repondu: [self]
    case .non(let condition): condition.atomes
    case .et(let gauche, let droite), .ou(let gauche, let droite): gauche.atomes + droite.atomes
    }
  }

  /// What an atom reads; `nil` for what is made of others.
  var lu: Lu? {
    switch self {
    case .comparaison(let lu, _, _), .contient(let lu, _), .repondu(let lu): lu
    case .non, .et, .ou: nil
    }
  }

  /// Both, where there are two.
  static func toutes(_ conditions: [Condition?]) -> Condition? {
    conditions.compactMap(\.self).reduce(nil) { toutes, condition in toutes.map { .et($0, condition) } ?? condition }
  }
}
