extension Regle {
  /// Each séance belongs to a phase of the law.
  public static let seancesRattachees = Regle(
    "seances-rattachees", .article("R6313-4 du code du travail"),
    "Rattachez chaque séance à l’une des trois phases\u{202F}: préliminaire, investigation, conclusions.")

  /// The detailed results are handed over and made one's own.
  public static let resultatsRemis = Regle(
    "resultats-remis", .article("L6313-4 et R6313-4 3° a du code du travail"),
    "Dites que le bénéficiaire reçoit ses résultats détaillés et se les approprie en phase de conclusions.")
}

extension Programme {
  /// The three phases are there, and each séance is in one.
  func constaterPhases(_ jour: Jour) -> [ConstatDeProgramme] {
    let orphelines = seancesSansPhase
    if let premiere = orphelines.first {
      let lieu = orphelines.count == 1 ? premiere.lieu : deroulement.phases.lieu
      return [ConstatDeProgramme(Constat(.seancesRattachees, .avertissement), lieu)]
    }
    return Droit.phases(phases.compactMap(\.phaseLegale.valeur)).situes(deroulement.phases.lieu)
  }

  /// A follow-up is offered, and results are handed over.
  func constaterSuivi() -> [ConstatDeProgramme] {
    let suivi = Droit.suivi(propose: issue.suivi.estDite).situes(issue.suivi.lieu)
    let restitution = issue.synthese.valeur?.resultatsDetailles
    if restitution?.valeur == true { return suivi }
    return suivi + [ConstatDeProgramme(Constat(.resultatsRemis, .avertissement), restitution?.lieu ?? issue.synthese.lieu)]
  }
}
