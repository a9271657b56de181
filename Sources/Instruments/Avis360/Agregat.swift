/// What several raters say together of one dimension.
public struct Agregat: Hashable, Sendable {
  /// The ranks of the groups that it is made of; several where none could be shown alone.
  public let groupes: [Int]
  /// How many raters it is made of.
  public let n: Int
  /// How many of these groups did not observe.
  public let nonObserves: Int
  /// The mean: of raters, where it is a group's; of cells, where it is everybody's.
  public let moyenne: Double
  /// How many gave each whole step, from the lowest that was given; `nil` under five raters.
  public let distribution: [Int: Int]?
}

extension Agregat {
  /// The answers of a cell; `nil` where there are none.
  init?(_ colonnes: [LotDAvis.Colonne], cellule: [Int]) {
    let scores = cellule.flatMap { colonnes[$0].scores }.sorted()
    guard let moyenne = Moments.moyenne(scores) else { return nil }
    let compte = Dictionary(grouping: scores) { Int($0.rounded()) }.mapValues(\.count)
    self.init(
      groupes: cellule, n: scores.count, nonObserves: cellule.reduce(0) { $0 + colonnes[$1].nonObserves }, moyenne: moyenne,
      distribution: scores.count >= GroupeDAvis.minimumDeDistribution ? compte : nil)
  }

  /// Everybody who is shown: the mean of the cells' means, each cell weighing the same. No distribution, for a cell's could be taken from it.
  init?(ensemble cellules: [Agregat]) {
    guard let moyenne = Moments.moyenne(cellules.map(\.moyenne)) else { return nil }
    self.init(
      groupes: cellules.flatMap(\.groupes).sorted(), n: cellules.reduce(0) { $0 + $1.n }, nonObserves: cellules.reduce(0) { $0 + $1.nonObserves },
      moyenne: moyenne, distribution: nil)
  }
}
