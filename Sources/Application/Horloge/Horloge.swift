public import Domaine

extension Regle {
  /// Destruction cannot be undone: it waits as soon as the date is in doubt.
  public static let horlogeFiable = Regle(
    "horloge-fiable", .maison, "La date de la machine doit être sûre avant toute destruction."
  )
}

/// What the clocks of the machine showed at a moment that was trusted.
public struct ReleveHorloge: Sendable, Equatable {
  /// The clock that can be set.
  public let mur: Instant
  /// The clock that can't.
  public let marche: Uptime

  /// A reading of both clocks.
  public init(mur: Instant, marche: Uptime) {
    self.mur = mur
    self.marche = marche
  }

  /// A reading of both clocks of a world, now.
  public init(_ world: World) {
    self.init(mur: world.now(), marche: world.monotonic())
  }

  /// Whether the date may be believed, given the last reading that was.
  ///
  /// While the machine runs, the clock that can't be set tells to the second: a jump of more than an hour either way is one too many.
  /// Across a restart nothing tells how long the machine was off: up to a week is believed, a step back never is.
  public func verifier(depuis dernier: ReleveHorloge?) -> [Constat] {
    guard let dernier else { return [] }
    let ecoule = mur.millisecondes - dernier.mur.millisecondes
    let (attendu, tolerance) =
      marche.boot == dernier.marche.boot
      ? (marche.milliseconds - dernier.marche.milliseconds, ReleveHorloge.heure)
      : (ReleveHorloge.semaine / 2, ReleveHorloge.semaine / 2 + ReleveHorloge.heure)
    guard abs(ecoule - attendu) > tolerance else { return [] }
    let phrase =
      "La date de la machine (\(mur.jourParis.enFrancais)) ne suit pas la dernière date sûre (\(dernier.mur.jourParis.enFrancais))."
      + " Rien n’est détruit. Vérifiez la date, puis confirmez-la."
    let dates = [DateNommee("dernière date sûre", dernier.mur.jourParis), DateNommee("date de la machine", mur.jourParis)]
    return [Constat(.horlogeFiable, .bloquant, phrase, dates: dates)]
  }

  private static let heure: Int64 = 3_600_000
  private static let semaine: Int64 = 7 * 24 * heure
}
