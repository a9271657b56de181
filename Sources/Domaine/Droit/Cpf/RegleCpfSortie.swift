extension Regle {
  /// Exit only with service fait.
  public static let cpfSortie = Regle(
    "cpf-sortie", .article("conditions générales de Mon compte formation"), confiance: .moyenne,
    "La sortie n’est déclarée qu’avec le service fait.")

  /// Proofs are émargements and traces.
  public static let cpfPreuves = Regle(
    "cpf-preuves", .article("L6313-4 du code du travail"),
    "Les preuves données à la Caisse des dépôts sont les émargements et les traces, jamais la synthèse ni les résultats.")
}

/// What may be shown to prove that a bilan was done.
public enum PreuveDeRealisation: String, Sendable, CaseIterable {
  case emargement, trace, certificat, synthese, resultats
}

extension Droit {
  /// Whether the exit may be declared.
  public static func sortieCpf(serviceFait: Bool) -> [Constat] {
    serviceFait ? [] : [Constat(.cpfSortie, .avertissement, "Réunissez d’abord les émargements\u{202F}: la sortie se déclare une fois le service fait.")]
  }

  /// Whether a paper may be given as proof to who pays.
  public static func preuve(_ preuve: PreuveDeRealisation) -> [Constat] {
    switch preuve {
    case .emargement, .trace, .certificat: []
    case .synthese, .resultats: [Constat(.cpfPreuves, .bloquant, "Donnez les émargements et les traces, jamais la synthèse ni les résultats.")]
    }
  }
}
