import Foundation

extension Questionnaire {
  /// The people with whom a score is compared.
  public struct Norme: Hashable, Sendable {
    /// The study.
    public var source: String
    /// Who they were.
    public var population: String
    /// The language in which they answered.
    public var langue: String
    /// How many they were.
    public var effectif: Int
    /// Their mean.
    public var moyenne: Double
    /// Their standard deviation, more than nought.
    public var ecartType: Double
    /// The reliability of the scale among them, from 0 to less than 1.
    public var alpha: Double

    /// A reference.
    public init(source: String, population: String, langue: String, effectif: Int, moyenne: Double, ecartType: Double, alpha: Double) {
      self.source = source
      self.population = population
      self.langue = langue
      self.effectif = effectif
      self.moyenne = moyenne
      self.ecartType = ecartType
      self.alpha = alpha
    }

    /// The standard error of measurement, in the unit of the score: σ√(1 − α).
    public var erreurType: Double { ecartType * (1 - alpha).squareRoot() }

    /// Where a score stands among these people.
    public func situer(_ brut: Double) -> Situation {
      let z = (brut - moyenne) / ecartType
      return Situation(t: 50 + 10 * z, centile: 100 * Normale.repartition(z), erreurType: 10 * (1 - alpha).squareRoot())
    }
  }

  /// A score among the people of a reference, never without its uncertainty.
  public struct Situation: Hashable, Sendable {
    /// 50 at their mean, 10 for each standard deviation.
    public let t: Double
    /// How many of a hundred are below, were the scores normal.
    public let centile: Double
    /// The standard error of measurement, in points of T.
    public let erreurType: Double

    /// The least and the most that T would be two times of three, were the test passed again.
    public var intervalle: (bas: Double, haut: Double) { (t - erreurType, t + erreurType) }
  }
}

/// The normal law.
public enum Normale {
  /// The share of what lies under `z` standard deviations, from 0 to 1.
  public static func repartition(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }
}
