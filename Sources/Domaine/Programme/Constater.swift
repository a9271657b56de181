/// What a rule found in a programme, and the line that it found it on.
public struct ConstatDeProgramme: Hashable, Sendable {
  /// Rule, article, severity, sentence.
  public let constat: Constat
  /// File, line, column and keys.
  public let lieu: Lieu

  /// A finding at its place.
  public init(_ constat: Constat, _ lieu: Lieu) {
    self.constat = constat
    self.lieu = lieu
  }
}

extension Programme {
  /// Where the programme falls short of the law in force on `jour`, or of itself: by line, the gravest first on each.
  ///
  /// A pure function of the file and the day. What is not said is never taken for a fault, save where a text asks that it be said.
  public func verifier(au jour: Jour) -> [ConstatDeProgramme] {
    let themes = [
      constaterHeures(jour), constaterPhases(jour), constaterAmplitude(), constaterSuivi(), constaterConservation(jour),
      constaterCpf(jour), constaterConvention(), constaterReport(), constaterChoix(), constaterPrix(jour),
      constaterCitations(), constaterDenominations(jour), constaterInformation(), constaterPerimetre(), constaterProjets(),
    ]
    return themes.joined().sorted { un, autre in
      (un.lieu.ligne, -un.constat.gravite.rawValue, un.lieu.colonne, un.constat.regle.id)
        < (autre.lieu.ligne, -autre.constat.gravite.rawValue, autre.lieu.colonne, autre.constat.regle.id)
    }
  }
}

extension Sequence where Element == Constat {
  /// The findings of the law, put at the place of the file that they are about.
  func situes(_ lieu: Lieu) -> [ConstatDeProgramme] {
    map { ConstatDeProgramme($0, lieu) }
  }
}

extension Regle {
  /// Every rule that a programme's file alone may break, beside those of the law: what `jalon droit regles` prints after them.
  public static let duProgramme: [Regle] =
    [
      .dureeAnnoncee, .heuresCoherentes, .seancesRattachees, .amplitudeTenable, .resultatsRemis,
      .cpfEnEuros, .nomDeConvention, .reportSansMotif, .choixDuPrestataire, .prixCoherent,
      .articleAbroge, .articleInexact, .dispositifSupprime, .denominationAncienne,
      .informationPrix, .informationDelai, .informationHandicap, .projetLibre,
    ] + ActiviteHorsBilan.allCases.map(\.regle)
}
