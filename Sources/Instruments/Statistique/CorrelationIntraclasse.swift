/// How much judges agree on the same targets: the six coefficients of Shrout and Fleiss (1979).
public struct CorrelationIntraclasse: Hashable, Sendable {
  /// Each target has judges of its own: one of them.
  public let icc1: Double
  /// The same judges, drawn from many: one of them.
  public let icc2: Double
  /// The same judges, and no others: one of them.
  public let icc3: Double
  /// Each target has judges of its own: their mean.
  public let icc1Moyenne: Double
  /// The same judges, drawn from many: their mean.
  public let icc2Moyenne: Double
  /// The same judges, and no others: their mean.
  public let icc3Moyenne: Double

  /// From a row a target, a column a judge, without a hole; `nil` of fewer than two of either, or where targets don't vary.
  public init?(_ notes: [[Double]]) {
    let (cibles, juges) = (notes.count, notes.first?.count ?? 0)
    guard cibles > 1, juges > 1, notes.allSatisfy({ $0.count == juges }), let generale = Moments.moyenne(notes.flatMap(\.self)) else { return nil }
    let (n, k) = (Double(cibles), Double(juges))
    func ecart(_ valeurs: [Double]) -> Double { valeurs.reduce(0) { $0 + ($1 - generale) * ($1 - generale) } }
    let entreCibles = k * ecart(notes.compactMap(Moments.moyenne))
    let entreJuges = n * ecart((0..<juges).compactMap { juge in Moments.moyenne(notes.map { $0[juge] }) })
    let total = ecart(notes.flatMap(\.self))
    let bms = entreCibles / (n - 1)
    let wms = (total - entreCibles) / (n * (k - 1))
    let jms = entreJuges / (k - 1)
    let ems = (total - entreCibles - entreJuges) / ((n - 1) * (k - 1))
    guard bms > 0 else { return nil }
    icc1 = (bms - wms) / (bms + (k - 1) * wms)
    icc2 = (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n)
    icc3 = (bms - ems) / (bms + (k - 1) * ems)
    icc1Moyenne = (bms - wms) / bms
    icc2Moyenne = (bms - ems) / (bms + (jms - ems) / n)
    icc3Moyenne = (bms - ems) / bms
  }
}
