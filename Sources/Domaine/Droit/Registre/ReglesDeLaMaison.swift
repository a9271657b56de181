extension Regle {
  /// Every rule that is not of the law alone: what a programme, a convention or a careful house asks, paper by paper. A test fails when one is missing.
  public static let deLaMaison: [Regle] =
    duProgramme + deLaDemande + duDossier + duCarnet + deLAmenagement + deLaConservation + duSuivi
}
