extension Regle {
  /// Off working time, the employer knows nothing.
  public static let horsTemps = Regle(
    "hors-temps", .article("L6323-17 et L6313-4 du code du travail"),
    "Hors temps de travail et sans argent de l’employeur, rien ne lui est demandé et rien ne lui est dit.")
}

extension Droit {
  /// Whether anything may be addressed to the employer: it pays or tops up, or an absence was asked of it.
  public static func envoiALEmployeur(surTempsDeTravail: Bool, employeurFinance: Bool) -> [Constat] {
    if surTempsDeTravail || employeurFinance { return [] }
    return [Constat(.horsTemps, .bloquant, "N’écrivez pas à l’employeur\u{202F}: il ne finance pas ce bilan et n’a pas à le connaître.")]
  }

  /// Whether a request of absence is needed: on working time under the CPF.
  public static func demandeDAbsenceRequise(cadre: CadreDuBilan, surTempsDeTravail: Bool) -> Bool {
    surTempsDeTravail && cadre == .cpf
  }
}
