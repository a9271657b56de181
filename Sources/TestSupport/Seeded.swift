import Application
public import Domaine

/// A generator whose every run is the same. A property that fails names its seed and can be replayed.
public struct Seeded: RandomNumberGenerator, Sendable {
  private var bits: SplitMix

  /// The generator of a seed.
  public init(_ seed: UInt64) {
    bits = SplitMix(seed)
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    bits.next()
  }

  /// A whole number of a range.
  public mutating func entier(_ bornes: ClosedRange<Int>) -> Int {
    Int.random(in: bornes, using: &self)
  }

  /// One of several things; `nil` where there are none.
  public mutating func parmi<Chose>(_ choses: some Collection<Chose>) -> Chose? {
    choses.randomElement(using: &self)
  }

  /// A day from 1 January 1900 to 31 December 2199.
  public mutating func jour() -> Jour {
    Jour(numero: entier(-25_567...84_005))
  }

  /// A day of the years in which bilans are run with Jalon.
  public mutating func jourProche() -> Jour {
    Jour(numero: entier(20_000...23_000))
  }
}
