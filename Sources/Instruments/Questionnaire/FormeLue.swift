extension Questionnaire.Forme {
  /// Whether an answer gives up one thing for another, so that it tells an order within a person and nothing between two.
  public var ipsative: Bool {
    switch self {
    case .choixForce, .classement: true
    case .tri(_, let piles): piles.contains { $0.max != nil }
    default: false
    }
  }

  /// The options, cards or lines that bear a name within the item.
  public var parties: [String] {
    switch self {
    case .matrice(let lignes, _): lignes.map(\.id)
    case .choix(let options), .choixMultiple(let options, _, _), .choixForce(let options, _), .classement(let options, _), .tri(let options, _),
      .chronometre(let options, _, _):
      options.map(\.id)
    default: []
    }
  }

  /// From what to what a variable of this item goes in a score; `nil` where it gives no number.
  public func etendue(_ partie: String?) -> ClosedRange<Double>? {
    guard let partie else { return etendueEntiere }
    guard parties.contains(partie) else { return nil }
    switch self {
    case .matrice(_, let gradation): return Self.etendue(gradation)
    case .choixMultiple: return 0...1
    case .choixForce(_, let moins): return moins ? -1...1 : 0...1
    case .classement(let options, let rangs): return Self.sousRang(options, rangs)...Double(options.count)
    case .tri(_, let piles): return Self.etendue(piles.map(\.valeur))
    default: return nil
    }
  }

  private var etendueEntiere: ClosedRange<Double>? {
    switch self {
    case .likert(let gradation): Self.etendue(gradation)
    case .choix(let options): Self.etendue(options.map(\.valeur))
    case .nombre(let min, let max, _, _): min <= max ? min...max : nil
    case .chronometre(let options, _, let juste): juste == nil ? Self.etendue(options.map(\.valeur)) : 0...1
    default: nil
    }
  }

  private static func etendue(_ gradation: Questionnaire.Gradation) -> ClosedRange<Double> {
    Double(gradation.premier)...Double(gradation.dernier)
  }

  /// Of values that are all there; `nil` where one lacks, for it couldn't be counted.
  private static func etendue(_ valeurs: [Int?]) -> ClosedRange<Double>? {
    let connues = valeurs.compactMap(\.self)
    guard connues.count == valeurs.count, let min = connues.min(), let max = connues.max() else { return nil }
    return Double(min)...Double(max)
  }

  /// What an option that was left unranked is worth: the mean of the places that stay free.
  static func sousRang(_ options: [Questionnaire.Option], _ rangs: Int) -> Double {
    let libres = options.count - min(max(rangs, 0), options.count)
    return libres == 0 ? 1 : Double(libres + 1) / 2
  }
}
