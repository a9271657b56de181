/// What a scale gives for one person.
public struct Score: Hashable, Sendable {
  /// The name of the scale.
  public let echelle: String
  /// The score, the place, or the reason why there is neither.
  public let resultat: Resultat
  /// How many of its variables were answered.
  public let repondus: Int
  /// How many were shown.
  public let montres: Int

  /// What was found.
  public enum Resultat: Hashable, Sendable {
    /// A score; and its place in its family, from 1 for the highest, where it has one.
    case brut(Double, rang: Int?)
    /// Only a place: nothing that could be compared between two people.
    case rang(Int)
    /// Nothing.
    case aucun(Raison)
  }

  /// Why there is no score.
  public enum Raison: Error, Hashable, Sendable {
    /// Too little was answered.
    case tropPeu(repondus: Int, requis: Int)
    /// None of it was shown.
    case cachee
  }

  /// The score; `nil` where there is none, or only a place.
  public var brut: Double? { if case .brut(let brut, _) = resultat { brut } else { nil } }

  /// The place in its family, from 1 for the highest; equals share theirs. `nil` where it has none.
  public var rang: Int? {
    switch resultat {
    case .brut(_, let rang): rang
    case .rang(let rang): rang
    case .aucun: nil
    }
  }
}

extension Score.Raison {
  /// One French sentence for whoever reads the result.
  public var phrase: String {
    switch self {
    case .tropPeu(let repondus, let requis): "Pas de score\u{202F}: \(repondus) \(repondus > 1 ? "réponses" : "réponse"), il en faut \(requis)."
    case .cachee: "Pas de score\u{202F}: ces questions ne se posaient pas."
    }
  }
}
