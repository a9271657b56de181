/// A calendar day in Paris, without hour: the unit in which the law counts its delays (CPC 641, 642).
///
/// Stored as the number of days since 1970-01-01 in the proleptic Gregorian calendar, so that comparing and adding cost nothing.
/// It lies between 1 January 1 and 31 December 9999: what would fall outside is held at the nearer bound, so that no sum overflows.
public struct Jour: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let numero: Int

  /// The day whose number since 1970-01-01 is given; the nearer bound where the calendar has no such day.
  public init(numero: Int) {
    self.numero = Borne.tenir(numero, entre: -719_162, et: 2_932_896)
  }

  /// 1 January 1, before which there is no day.
  public static let premier = Jour(numero: .min)
  /// 31 December 9999, after which there is no day.
  public static let dernier = Jour(numero: .max)

  /// The day of a year, month (1–12) and quantième (1–31); `nil` where the calendar has no such day.
  public init?(_ annee: Int, _ mois: Int, _ quantieme: Int) {
    guard (1...9999).contains(annee), (1...12).contains(mois),
      (1...Jour.longueur(annee: annee, mois: mois)).contains(quantieme)
    else { return nil }
    self.init(numero: Jour.compter(annee, mois, quantieme))
  }

  /// The day written `2026-03-02` (ISO 8601); `nil` for anything else.
  public init?(iso texte: some StringProtocol) {
    let octets = Array(texte.utf8.prefix(11))
    guard octets.count == 10, octets[4] == 0x2D, octets[7] == 0x2D,
      let annee = Jour.nombre(octets[0..<4]), let mois = Jour.nombre(octets[5..<7]),
      let quantieme = Jour.nombre(octets[8..<10])
    else { return nil }
    self.init(annee, mois, quantieme)
  }

  /// Earlier days come first.
  public static func < (gauche: Jour, droite: Jour) -> Bool {
    gauche.numero < droite.numero
  }

  private static func nombre(_ chiffres: ArraySlice<UInt8>) -> Int? {
    var valeur = 0
    for chiffre in chiffres {
      guard (0x30...0x39).contains(chiffre) else { return nil }
      valeur = valeur * 10 + Int(chiffre - 0x30)
    }
    return valeur
  }
}

extension Jour {
  /// Year, month (1–12) and quantième (1–31).
  public var composants: (annee: Int, mois: Int, quantieme: Int) {
    let decale = numero + 719_468
    let ere = (decale >= 0 ? decale : decale - 146_096) / 146_097
    let jourDeLEre = decale - ere * 146_097
    let anneeDeLEre = (jourDeLEre - jourDeLEre / 1_460 + jourDeLEre / 36_524 - jourDeLEre / 146_096) / 365
    let jourDeLAnnee = jourDeLEre - (365 * anneeDeLEre + anneeDeLEre / 4 - anneeDeLEre / 100)
    let moisDecale = (5 * jourDeLAnnee + 2) / 153
    let mois = moisDecale < 10 ? moisDecale + 3 : moisDecale - 9
    return (anneeDeLEre + ere * 400 + (mois <= 2 ? 1 : 0), mois, jourDeLAnnee - (153 * moisDecale + 2) / 5 + 1)
  }

  /// The year of the day.
  public var annee: Int { composants.annee }

  /// The number of days of a month (1–12) of a year.
  public static func longueur(annee: Int, mois: Int) -> Int {
    switch mois {
    case 2: (annee % 4 == 0 && annee % 100 != 0) || annee % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Howard Hinnant's `days_from_civil`, published for any use.
  private static func compter(_ annee: Int, _ mois: Int, _ quantieme: Int) -> Int {
    let decalee = mois <= 2 ? annee - 1 : annee
    let ere = (decalee >= 0 ? decalee : decalee - 399) / 400
    let anneeDeLEre = decalee - ere * 400
    let jourDeLAnnee = (153 * (mois > 2 ? mois - 3 : mois + 9) + 2) / 5 + quantieme - 1
    return ere * 146_097 + anneeDeLEre * 365 + anneeDeLEre / 4 - anneeDeLEre / 100 + jourDeLAnnee - 719_468
  }
}

extension Jour: CustomStringConvertible {
  /// ISO 8601: `2026-03-02`.
  public var description: String {
    let (annee, mois, quantieme) = composants
    return "\(Texte.surQuatre(annee))-\(Texte.surDeux(mois))-\(Texte.surDeux(quantieme))"
  }
}
