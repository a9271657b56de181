/// The raters' answers once the enquiry is closed: for each dimension and each group, sorted numbers.
///
/// Neither who answered, nor in what order, nor which answers come from the same person can be found in it.
public struct LotDAvis: Hashable, Sendable {
  /// The answers of a group on a dimension.
  struct Colonne: Hashable, Sendable {
    /// From the lowest.
    var scores: [Double] = []
    /// How many did not observe.
    var nonObserves = 0
  }

  /// The groups, in the order in which they are shown.
  public let groupes: [GroupeDAvis]
  /// By dimension, then by group.
  let colonnes: [[Colonne]]
  /// How many raters answered, in each group.
  public let effectifs: [Int]

  /// Freezes answers. Those of a group that isn't one of the enquiry's are left out, and so is what goes beyond its dimensions.
  public init(_ avis: [Avis360], groupes: [GroupeDAvis] = GroupeDAvis.parDefaut, dimensions: Int) {
    self.groupes = groupes
    let parGroupe = groupes.map { groupe in avis.filter { $0.groupe == groupe.id } }
    effectifs = parGroupe.map(\.count)
    colonnes = (0..<max(0, dimensions)).map { dimension in
      parGroupe.map { avis in
        let scores = avis.compactMap { dimension < $0.scores.count ? $0.scores[dimension] : nil }.filter { abs($0) < Self.horsDEchelle }.sorted()
        return Colonne(scores: scores, nonObserves: avis.count - scores.count)
      }
    }
  }

  /// No scale goes so far: what does is no score.
  private static let horsDEchelle = 1e6

  /// How many dimensions there are.
  public var dimensions: Int { colonnes.count }
}
