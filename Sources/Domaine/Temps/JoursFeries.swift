/// The days on which nobody is expected to work, beyond Saturdays and Sundays.
public struct JoursFeries: Sendable, Hashable {
  /// Where holidays of their own are added to the eleven national ones (L3133-1, L3134-13, L3422-2).
  public enum Territoire: String, Sendable, CaseIterable {
    case metropole, alsaceMoselle, guadeloupe, martinique, guyane, reunion, mayotte
  }

  /// The territory counted for.
  public let territoire: Territoire

  /// The holidays of a territory.
  public init(_ territoire: Territoire = .metropole) {
    self.territoire = territoire
  }

  /// Whether the day is a public holiday.
  public func contient(_ jour: Jour) -> Bool {
    let (annee, mois, quantieme) = jour.composants
    if JoursFeries.nationaux.contains(mois * 100 + quantieme) || propre == mois * 100 + quantieme { return true }
    let paques = JoursFeries.paques(annee)
    return [1, 39, 50].contains(jour.joursDepuis(paques))
      || (territoire == .alsaceMoselle && jour.joursDepuis(paques) == -2)
  }

  /// Monday to Friday, and not a public holiday.
  public func estOuvre(_ jour: Jour) -> Bool {
    jour.jourDeSemaine.rawValue < JourDeSemaine.samedi.rawValue && !contient(jour)
  }

  /// The first working day on or after `jour`.
  public func prochainOuvre(_ jour: Jour) -> Jour {
    var candidat = jour
    while !estOuvre(candidat), candidat != .dernier { candidat = candidat.plus(jours: 1) }
    return candidat
  }

  /// The day reached after so many working days, the departure excluded; before `jour` where `nombre` is negative.
  public func plusOuvres(_ nombre: Int, depuis jour: Jour) -> Jour {
    let (pas, borne) = nombre < 0 ? (-1, Jour.premier) : (1, Jour.dernier)
    var (arrivee, reste) = (jour, nombre.magnitude)
    while reste > 0, arrivee != borne {
      arrivee = arrivee.plus(jours: pas)
      if estOuvre(arrivee) { reste -= 1 }
    }
    return arrivee
  }

  /// The last day after which `nombre` working days still come, the last of them on `jour` at the latest.
  public func dernierAvant(_ jour: Jour, laissantOuvres nombre: Int) -> Jour {
    nombre > 0 ? plusOuvres(-nombre, depuis: jour.plus(jours: 1)).plus(jours: -1) : jour
  }

  /// Month × 100 + quantième of the days that never move.
  private static let nationaux: Set = [101, 501, 508, 714, 815, 1101, 1111, 1225]

  /// The day that the territory alone keeps, written likewise.
  private var propre: Int? {
    switch territoire {
    case .metropole: nil
    case .alsaceMoselle: 1226
    case .guadeloupe: 527
    case .martinique: 522
    case .guyane: 610
    case .reunion: 1220
    case .mayotte: 427
    }
  }

  /// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).
  static func paques(_ annee: Int) -> Jour {
    let (a, b, c) = (annee % 19, annee / 100, annee % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let rang = h + l - 7 * m + 114
    return Jour(annee, rang / 31, rang % 31 + 1) ?? Jour(numero: 0)
  }
}
