/// The three phases of a bilan (R6313-4), in their order.
public enum PhaseLegale: String, Sendable, CaseIterable, Comparable {
  /// The need, the format and the conduct, defined together.
  case preliminaire
  /// The projet is built and tested, or alternatives are.
  case investigation
  /// The results are made one's own, conditions and steps are set down, a follow-up is offered.
  case conclusions

  /// Earlier phases come first.
  public static func < (gauche: PhaseLegale, droite: PhaseLegale) -> Bool {
    gauche.rang < droite.rang
  }

  /// 1, 2 or 3.
  public var rang: Int {
    switch self {
    case .preliminaire: 1
    case .investigation: 2
    case .conclusions: 3
    }
  }

  /// `phase préliminaire`, `phase d'investigation`, `phase de conclusions`.
  public var nom: String {
    switch self {
    case .preliminaire: "phase préliminaire"
    case .investigation: "phase d’investigation"
    case .conclusions: "phase de conclusions"
    }
  }
}
