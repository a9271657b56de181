/// A day of the week, Monday first.
public enum JourDeSemaine: Int, Sendable, CaseIterable {
  case lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
}

extension Jour {
  /// The day of the week.
  public var jourDeSemaine: JourDeSemaine {
    JourDeSemaine(rawValue: ((numero + 3) % 7 + 7) % 7) ?? .lundi
  }

  /// The day `jours` later (earlier when negative).
  public func plus(jours: Int) -> Jour {
    Jour(numero: numero + Borne.tenir(jours, entre: -4_000_000, et: 4_000_000))
  }

  /// The same quantième `mois` months later (earlier when negative), or the last day of that month where it has no such quantième (CPC 641 al. 2).
  public func plus(mois: Int) -> Jour {
    let depart = composants
    let total = depart.annee * 12 + depart.mois - 1 + Borne.tenir(mois, entre: -200_000, et: 200_000)
    guard total >= 12 else { return .premier }
    let (annee, moisVise) = (total / 12, total % 12 + 1)
    let quantieme = min(depart.quantieme, Jour.longueur(annee: annee, mois: moisVise))
    return Jour(annee, moisVise, quantieme) ?? .dernier
  }

  /// The same day `annees` years later; 29 February becomes 28 in a common year.
  public func plus(annees: Int) -> Jour {
    plus(mois: Borne.tenir(annees, entre: -10_000, et: 10_000) * 12)
  }

  /// How many days lie from `autre` to this one: positive when this one is later.
  public func joursDepuis(_ autre: Jour) -> Int {
    numero - autre.numero
  }
}
