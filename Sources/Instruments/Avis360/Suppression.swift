/// Which groups may be shown alone, which together, and which not at all.
enum Suppression {
  /// The cells that may be shown: each group of three people or more alone; those under three together, where that makes three.
  ///
  /// Cells share nobody, and what is shown of everybody is made of them alone. So whatever is taken from whatever else leaves nobody, or three people or more.
  ///
  /// - Parameter effectifs: how many people of each group have something to show.
  /// - Returns: the ranks of the groups of each cell.
  static func cellules(_ effectifs: [Int]) -> [[Int]] {
    let seuls = effectifs.indices.filter { effectifs[$0] >= GroupeDAvis.minimum }
    let petits = effectifs.indices.filter { (1..<GroupeDAvis.minimum).contains(effectifs[$0]) }
    let ensemble = petits.reduce(0) { $0 + effectifs[$1] }
    return seuls.map { [$0] } + (ensemble >= GroupeDAvis.minimum ? [petits] : [])
  }
}
