/// A length of time that the law or a convention grants, counted from a trigger day that is itself excluded (CPC 641).
public enum Delai: Hashable, Sendable {
  /// All calendar days count.
  case jours(Int)
  /// Only working days count.
  case joursOuvres(Int)
  /// From quantième to quantième.
  case mois(Int)
  /// From quantième to quantième.
  case annees(Int)
}

/// The last day of a delay, which ends at midnight in Paris: as counted, and as it would be if moved off a day without work.
public struct Echeance: Hashable, Sendable {
  /// The last day as counted.
  public let brute: Jour
  /// The last day moved to the next working day (CPC 642 al. 2): where a text is silent on it, what lies between the two is uncertain.
  public let prorogee: Jour

  /// The last day of a delay that begins on `declencheur`.
  public init(_ delai: Delai, depuis declencheur: Jour, feries: JoursFeries = JoursFeries()) {
    brute =
      switch delai {
      case .jours(let nombre): declencheur.plus(jours: nombre)
      case .joursOuvres(let nombre): feries.plusOuvres(nombre, depuis: declencheur)
      case .mois(let nombre): declencheur.plus(mois: nombre)
      case .annees(let nombre): declencheur.plus(annees: nombre)
      }
    prorogee = feries.prochainOuvre(brute)
  }

  /// Where a day falls against the delay.
  public enum Position: Hashable, Sendable {
    case dansLeDelai, incertain, horsDelai
  }

  /// Whether an act done on `jour` is in time.
  public func position(de jour: Jour) -> Position {
    if jour <= brute { return .dansLeDelai }
    return jour <= prorogee ? .incertain : .horsDelai
  }
}
