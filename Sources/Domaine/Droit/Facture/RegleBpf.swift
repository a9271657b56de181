extension Regle {
  /// The yearly report of activity.
  public static let bpf = Regle(
    "bpf", .article("L6352-11 du code du travail, Cerfa 10443"), confiance: .moyenne,
    "Au bilan pédagogique et financier, les bilans de compétences vont en F-3 e, les personnes en F-1 par statut, les produits en C par payeur.")
}

/// Where a bilan is counted in the yearly report (Cerfa 10443).
public enum CadreBpf: String, Sendable, CaseIterable {
  /// Persons, by status.
  case personnes = "F-1"
  /// The nature of what was done: bilans de compétences.
  case nature = "F-3 e"
  /// Revenue, by payer.
  case produits = "C"
}
