extension Regle {
  /// Data of article 9 need an explicit consent of their own.
  public static let donneesSensibles = Regle(
    "donnees-sensibles", .article("9 du RGPD"),
    "Un engagement syndical ou un handicap ne se note qu’avec un consentement explicite, à part, et au strict nécessaire.")
}

extension Droit {
  /// Whether union life or a disability may be written down.
  public static func donneesSensibles(consentementExplicite: Bool) -> [Constat] {
    if consentementExplicite { return [] }
    return [Constat(.donneesSensibles, .bloquant, "Demandez un consentement explicite avant de noter un handicap ou un engagement syndical.")]
  }
}
