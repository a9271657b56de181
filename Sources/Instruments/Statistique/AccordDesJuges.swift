/// How much judges agree on one target.
public enum AccordDesJuges {
  /// r_wg of James, Demaree and Wolf (1984): 1 − s² / ((A² − 1) / 12), never under 0. `nil` of fewer than two judges or steps.
  ///
  /// - Parameter echelons: A, how many steps the judges could choose from.
  public static func rwg(_ notes: [Double], echelons: Int) -> Double? {
    guard echelons > 1, let variance = Moments.variance(notes) else { return nil }
    return max(0, 1 - variance / ((Double(echelons) * Double(echelons) - 1) / 12))
  }
}
