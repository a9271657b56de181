/// A length of work, in whole minutes: what a bilan's twenty-four hours are made of (L6313-4).
///
/// Lengths beyond a million million minutes are held at that bound, so that no input, however absurd, overflows a sum.
public struct Duree: Hashable, Comparable, Sendable {
  /// Minutes; negative only as the result of a subtraction.
  public let minutes: Int

  /// So many minutes.
  public init(minutes: Int) {
    self.minutes = Borne.tenir(minutes, entre: -1_000_000_000_000, et: 1_000_000_000_000)
  }

  /// So many hours, and minutes beside them.
  public static func heures(_ heures: Int, _ minutes: Int = 0) -> Duree {
    Duree(minutes: Borne.tenir(heures, entre: -1_000_000_000_000, et: 1_000_000_000_000) * 60) + Duree(minutes: minutes)
  }

  /// No time at all.
  public static let nulle = Duree(minutes: 0)

  /// Shorter lengths come first.
  public static func < (gauche: Duree, droite: Duree) -> Bool {
    gauche.minutes < droite.minutes
  }

  /// The two lengths one after the other.
  public static func + (gauche: Duree, droite: Duree) -> Duree {
    Duree(minutes: gauche.minutes + droite.minutes)
  }

  /// What is left of the first once the second is taken away.
  public static func - (gauche: Duree, droite: Duree) -> Duree {
    Duree(minutes: gauche.minutes - droite.minutes)
  }

  /// The sum of several lengths.
  public static func somme(_ durees: some Sequence<Duree>) -> Duree {
    durees.reduce(.nulle, +)
  }
}

extension Duree: CustomStringConvertible {
  /// `24:00`, hours and minutes, as a register writes them.
  public var description: String {
    let signe = minutes < 0 ? "-" : ""
    return "\(signe)\(abs(minutes) / 60):\(Texte.surDeux(abs(minutes) % 60))"
  }

  /// `2 h 30`, `45 min`, `24 h`, with no-break spaces.
  public var enFrancais: String {
    let (heures, reste) = (abs(minutes) / 60, abs(minutes) % 60)
    let signe = minutes < 0 ? "−" : ""
    let espace = Texte.insecable
    if heures == 0, reste != 0 { return "\(signe)\(reste)\(espace)min" }
    return "\(signe)\(heures)\(espace)h" + (reste == 0 ? "" : "\(espace)\(Texte.surDeux(reste))")
  }
}
