extension Regle {
  /// The house's and the convention's rules of a dossier, from its opening to its destruction. Those of the law itself are in `toutes`.
  public static let duDossier: [Regle] = duDossierEngagement + duDossierEnCours

  /// Those of its first half: from the opening to the first séance.
  public static let duDossierEngagement: [Regle] =
    deLOuverture + duConsentement + duFinancement + deLaConvention + deLAbsence + desConsultants + duDemarrage + deLAcces
}
