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

  /// The last day on which an act may be done so that `delai` still lies between it and `jour`.
  ///
  /// Counted backward, a delay is never moved: an act done a day late would shorten what the text grants.
  public init(_ delai: Delai, avant jour: Jour, feries: JoursFeries = JoursFeries()) {
    brute =
      switch delai {
      case .jours(let nombre): jour.plus(jours: -Borne.tenir(nombre, entre: 0, et: .max))
      case .joursOuvres(let nombre): feries.dernierAvant(jour, laissantOuvres: nombre)
      case .mois(let nombre): jour.plus(mois: -Borne.tenir(nombre, entre: 0, et: .max))
      case .annees(let nombre): jour.plus(annees: -Borne.tenir(nombre, entre: 0, et: .max))
      }
    prorogee = brute
  }

  /// A last day that nothing moves: a ceiling, an anniversary, the first day of a right.
  public init(fixe jour: Jour) {
    brute = jour
    prorogee = jour
  }

  /// A delay already counted, read back.
  public init(brute: Jour, prorogee: Jour) {
    self.brute = brute
    self.prorogee = prorogee
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

extension Delai {
  /// `10 jours`, `11 jours ouvrés`, `6 mois`, `1 an`.
  public var enFrancais: String {
    switch self {
    case .jours(let nombre): "\(nombre)\(Texte.insecable)\(nombre.magnitude > 1 ? "jours" : "jour")"
    case .joursOuvres(let nombre): "\(nombre)\(Texte.insecable)\(nombre.magnitude > 1 ? "jours ouvrés" : "jour ouvré")"
    case .mois(let nombre): "\(nombre)\(Texte.insecable)mois"
    case .annees(let nombre): "\(nombre)\(Texte.insecable)\(nombre.magnitude > 1 ? "ans" : "an")"
    }
  }
}
