import TestSupport

extension Seeded {
  /// A number drawn from the normal law, near enough: the sum of twelve even ones.
  mutating func normale() -> Double {
    (0..<12).reduce(-6) { somme, _ in somme + Double(entier(0...999_999)) / 1_000_000 }
  }
}
