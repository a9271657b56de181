extension Regle {
  /// Every rule that is not of the law alone: what a programme, a convention or a careful house asks. A test fails when one is missing.
  public static let deLaMaison: [Regle] = parPapier.flatMap { $0.regles }

  /// The same, under what they are about: `Le carnet`.
  public static let parPapier: [(titre: String, regles: [Regle])] = [
    ("Le programme", duProgramme), ("La demande", deLaDemande), ("Le dossier", duDossier), ("Le carnet", duCarnet),
    ("L’aménagement", deLAmenagement), ("La conservation", deLaConservation), ("Le suivi", duSuivi), ("La réclamation", deLaReclamation),
  ]
}
