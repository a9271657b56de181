/// What handicap needs change in the conduct of a bilan, without a word of why: all that a dossier is given (C7).
public struct EffetsAmenagement: Hashable, Sendable {
  /// The longest séance, one hour for instance; `nil` where séances keep their length.
  public var seanceMaximale: Duree?
  /// The size of type of every document.
  public var corps: Corps
  /// A pause after so much time.
  public var pauseApres: Duree?
  /// At least so many days between two séances.
  public var ecartMinimal: Int?
  /// Whether the place must be accessible.
  public var lieuAccessible: Bool

  /// The size of type of documents, in points.
  public enum Corps: Int, Sendable, CaseIterable {
    case courant = 11
    case seize = 16
    case dixHuit = 18
    case vingt = 20
  }

  /// What changes; by default nothing.
  public init(
    seanceMaximale: Duree? = nil, corps: Corps = .courant, pauseApres: Duree? = nil, ecartMinimal: Int? = nil, lieuAccessible: Bool = false
  ) {
    self.seanceMaximale = seanceMaximale
    self.corps = corps
    self.pauseApres = pauseApres
    self.ecartMinimal = ecartMinimal
    self.lieuAccessible = lieuAccessible
  }

  /// Nothing changes.
  public static let aucun = EffetsAmenagement()

  /// The séances of a programme, those that are too long cut into several of the same phase; the total is unchanged.
  public func decouper(_ seances: [SeancePrevue]) -> [SeancePrevue] {
    guard let maximum = seanceMaximale?.minutes, maximum > 0 else { return seances }
    return seances.flatMap { seance in
      let nombre = max(1, (seance.duree.minutes + maximum - 1) / maximum)
      return (0..<nombre).map { rang in
        let jusquIci = seance.duree.minutes * rang / nombre
        return SeancePrevue(seance.phase, Duree(minutes: seance.duree.minutes * (rang + 1) / nombre - jusquIci))
      }
    }
  }
}
