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

extension Droit {
  /// Whether the exit may be declared.
  public static func sortieCpf(serviceFait: Bool) -> [Constat] {
    serviceFait ? [] : [Constat(.cpfSortie, .avertissement, "Réunissez d’abord les émargements\u{202F}: la sortie se déclare une fois le service fait.")]
  }
}
