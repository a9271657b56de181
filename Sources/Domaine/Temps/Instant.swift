/// A moment, to the millisecond, in universal time.
///
/// It lies between 2 January 1 and 30 December 9999: what would fall outside is held at the nearer bound, so that no sum overflows.
/// What the law counts in days is a `Jour` in Paris: `jourParis` is the only bridge between the two.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let millisecondes: Int64

  /// The moment so many milliseconds after 1970-01-01T00:00:00Z.
  public init(millisecondes: Int64) {
    self.millisecondes = Borne.tenir(millisecondes, entre: Instant.plusTot, et: Instant.plusTard)
  }

  /// The moment when clocks in Paris show `heure`:`minute` on `jour`.
  ///
  /// An hour that the spring change skips is read an hour later; an hour that the autumn change repeats is read the first time.
  public init(_ jour: Jour, _ heure: Int = 0, _ minute: Int = 0) {
    let duJour = Duree.heures(heure, minute)
    let local = Int64(jour.numero) * Instant.jourEnMs + Int64(duJour.minutes) * 60_000
    let ete = Instant(millisecondes: local - 2 * Instant.heureEnMs)
    self = ete.estHeureDEte ? ete : Instant(millisecondes: local - Instant.heureEnMs)
  }

  /// Earlier moments come first.
  public static func < (gauche: Instant, droite: Instant) -> Bool {
    gauche.millisecondes < droite.millisecondes
  }

  private static let plusTot = Int64(Jour.premier.numero + 1) * jourEnMs
  private static let plusTard = Int64(Jour.dernier.numero) * jourEnMs - 1
  static let heureEnMs: Int64 = 3_600_000
  static let jourEnMs: Int64 = 86_400_000
}

extension Instant {
  /// The moment when `jour` ends in Paris, and with it a delay whose last day it is: midnight (CPC 642 al. 1).
  public static func fin(de jour: Jour) -> Instant {
    Instant(jour.plus(jours: 1))
  }

  /// The moment `duree` later.
  public func plus(_ duree: Duree) -> Instant {
    Instant(millisecondes: millisecondes + Int64(duree.minutes) * 60_000)
  }

  /// The time that has really gone by since `autre`, in whole minutes rounded down: the nights of the clock change included.
  public func depuis(_ autre: Instant) -> Duree {
    let ecart = millisecondes - autre.millisecondes
    return Duree(minutes: Int(ecart >= 0 ? ecart / 60_000 : (ecart - 59_999) / 60_000))
  }

  /// Summer time in Paris: from the last Sunday of March to the last Sunday of October, at 01:00 UTC (directive 2000/84/CE).
  ///
  /// The rule of today is applied to every year; it is the true one since 1996, long before anything is computed here.
  var estHeureDEte: Bool {
    let annee = Jour(numero: Instant.quotient(millisecondes, Instant.jourEnMs)).annee
    return self >= Instant.passage(annee: annee, mois: 3) && self < Instant.passage(annee: annee, mois: 10)
  }

  private static func passage(annee: Int, mois: Int) -> Instant {
    guard let fin = Jour(annee, mois, 31) else { return Instant(millisecondes: 0) }
    let dimanche = fin.plus(jours: -((fin.jourDeSemaine.rawValue + 1) % 7))
    return Instant(millisecondes: Int64(dimanche.numero) * jourEnMs + heureEnMs)
  }

  private static func quotient(_ valeur: Int64, _ pas: Int64) -> Int {
    Int(valeur >= 0 ? valeur / pas : (valeur - pas + 1) / pas)
  }

  private var local: Int64 { millisecondes + (estHeureDEte ? 2 : 1) * Instant.heureEnMs }

  /// The day that calendars in Paris show at this moment.
  public var jourParis: Jour {
    Jour(numero: Instant.quotient(local, Instant.jourEnMs))
  }

  /// The hour and minute that clocks in Paris show at this moment.
  public var heureParis: (heure: Int, minute: Int) {
    let minutes = Int(local - Int64(jourParis.numero) * Instant.jourEnMs) / 60_000
    return (minutes / 60, minutes % 60)
  }
}

extension Instant: CustomStringConvertible {
  /// Universal time in ISO 8601, to the second: `2026-03-10T23:30:00Z`.
  public var description: String {
    let jour = Jour(numero: Instant.quotient(millisecondes, Instant.jourEnMs))
    let secondes = Int(millisecondes - Int64(jour.numero) * Instant.jourEnMs) / 1_000
    let heure = Texte.surDeux(secondes / 3_600)
    return "\(jour)T\(heure):\(Texte.surDeux(secondes / 60 % 60)):\(Texte.surDeux(secondes % 60))Z"
  }

  /// `lundi 7 décembre 2026 à 14 h`, in Paris.
  public var enFrancais: String {
    let (heure, minute) = heureParis
    let minutes = minute == 0 ? "" : "\(Texte.insecable)\(Texte.surDeux(minute))"
    return "\(jourParis.enToutesLettres) à \(heure)\(Texte.insecable)h\(minutes)"
  }
}
