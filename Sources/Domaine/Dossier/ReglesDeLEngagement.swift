extension Regle {
  /// The rules of the dossier's first half: from the opening to the first séance. Those of the law itself are in `toutes`.
  public static let duDossierEngagement: [Regle] =
    deLOuverture + duConsentement + duFinancement + deLaConvention + deLAbsence + desConsultants + duDemarrage + deLAcces
}
