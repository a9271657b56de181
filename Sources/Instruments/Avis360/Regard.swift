/// How the way one sees oneself goes with the way others do, on one dimension.
public enum Regard: String, Sendable, CaseIterable {
  /// Both see a strength.
  case forcePartagee
  /// Others see more than oneself.
  case forceCachee
  /// Oneself sees more than others.
  case angleMort
  /// Both see something to work on.
  case axePartage

  /// From the gap, and from whether others rate this dimension at least as high as the others on the whole.
  ///
  /// - Parameters:
  ///   - ecart: self − others.
  ///   - marge: half a standard deviation of the raters: up to there, both see the same.
  public init(ecart: Double, marge: Double, haut: Bool) {
    self = ecart > marge ? .angleMort : ecart < -marge ? .forceCachee : haut ? .forcePartagee : .axePartage
  }
}
