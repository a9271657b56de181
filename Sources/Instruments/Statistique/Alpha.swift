/// Cronbach's alpha: how much the items of a scale go together. Rows are people, columns are items, already turned the same way.
///
/// What lacks may be treated in two ways that give different figures: whoever shows one names it.
public enum Alpha {
  /// From the people who answered all. `nil` of fewer than two items or people, or where nothing varies.
  public static func reponsesCompletes(_ tableau: [[Double?]]) -> Double? {
    let largeur = tableau.first?.count ?? 0
    let complets = tableau.map { $0.compactMap(\.self) }.filter { $0.count == largeur }
    return alpha(colonnes: (0..<largeur).map { colonne in complets.map { $0[colonne] } })
  }

  /// Each covariance from the people who answered these two items, as R's `psych` does. `nil` as above, or where two items have no such people.
  public static func parPaires(_ tableau: [[Double?]]) -> Double? {
    alpha(colonnes: (0..<(tableau.first?.count ?? 0)).map { colonne in tableau.map { colonne < $0.count ? $0[colonne] : nil } })
  }

  private static func alpha(colonnes: [[Double?]]) -> Double? {
    let nombre = Double(colonnes.count)
    guard colonnes.count > 1 else { return nil }
    var (trace, total) = (0.0, 0.0)
    for i in colonnes.indices {
      for j in i..<colonnes.count {
        let paires = zip(colonnes[i], colonnes[j]).compactMap { gauche, droite in gauche.flatMap { a in droite.map { (a, $0) } } }
        guard let covariance = Moments.covariance(paires.map(\.0), paires.map(\.1)) else { return nil }
        if i == j { trace += covariance }
        total += i == j ? covariance : 2 * covariance
      }
    }
    return total > 0 ? nombre / (nombre - 1) * (1 - trace / total) : nil
  }
}
