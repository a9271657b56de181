extension Regle {
  /// A follow-up is offered.
  public static let suivi = Regle(
    "suivi", .article("R6313-4 3° du code du travail"),
    "Un entretien de suivi est proposé au bénéficiaire\u{202F}; six mois est un usage, la loi ne fixe pas de délai.")
}

extension Droit {
  /// Whether a follow-up is offered.
  public static func suivi(propose: Bool) -> [Constat] {
    propose ? [] : [Constat(.suivi, .bloquant, "Proposez au bénéficiaire un entretien de suivi.")]
  }

  /// Around which day a programme holds the follow-up, so many months after the term, moved to a working day.
  public static func jourDuSuivi(terme: Jour, mois: Int, feries: JoursFeries = JoursFeries()) -> Jour {
    Echeance(.mois(mois), depuis: terme, feries: feries).prorogee
  }

  /// Around which day the follow-up is held: six months after the term, by practice.
  public static func dateDuSuivi(terme: Jour, feries: JoursFeries = JoursFeries()) -> Echeance {
    Echeance(enVigueur(terme).suivi, depuis: terme, feries: feries)
  }
}
