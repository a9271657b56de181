extension Regle {
  /// Three phases.
  public static let phases = Regle(
    "phases", .article("R6313-4 du code du travail"),
    "Un bilan comprend trois phases\u{202F}: préliminaire, investigation et conclusions.")
}

extension Droit {
  /// Whether the three phases are there, whatever their order in the list.
  public static func phases(_ presentes: some Sequence<PhaseLegale>) -> [Constat] {
    let presentes = Set(presentes)
    let manquantes = PhaseLegale.allCases.filter { !presentes.contains($0) }
    if manquantes.isEmpty { return [] }
    return [Constat(.phases, .bloquant, "Prévoyez au moins une séance en \(Texte.enumeration(manquantes.map(\.nom), "et en")).")]
  }
}
