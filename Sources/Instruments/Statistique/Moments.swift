/// Means and deviations, with n − 1 as is usual for a sample.
public enum Moments {
  /// The mean; `nil` of nothing.
  public static func moyenne(_ valeurs: [Double]) -> Double? {
    valeurs.isEmpty ? nil : valeurs.reduce(0, +) / Double(valeurs.count)
  }

  /// The variance; `nil` of fewer than two values.
  public static func variance(_ valeurs: [Double]) -> Double? { covariance(valeurs, valeurs) }

  /// The standard deviation; `nil` of fewer than two values.
  public static func ecartType(_ valeurs: [Double]) -> Double? { variance(valeurs)?.squareRoot() }

  /// The covariance of values that go by pairs; `nil` of fewer than two pairs.
  public static func covariance(_ gauche: [Double], _ droite: [Double]) -> Double? {
    let paires = Array(zip(gauche, droite))
    guard paires.count > 1, let a = moyenne(paires.map(\.0)), let b = moyenne(paires.map(\.1)) else { return nil }
    return paires.reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) } / Double(paires.count - 1)
  }

  /// Pearson's correlation; `nil` where either side doesn't vary.
  public static func correlation(_ gauche: [Double], _ droite: [Double]) -> Double? {
    let nombre = min(gauche.count, droite.count)
    let (gauche, droite) = (Array(gauche.prefix(nombre)), Array(droite.prefix(nombre)))
    guard let commune = covariance(gauche, droite), let a = ecartType(gauche), let b = ecartType(droite), a > 0, b > 0 else { return nil }
    return commune / (a * b)
  }
}
