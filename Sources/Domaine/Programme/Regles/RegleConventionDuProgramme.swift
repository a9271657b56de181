extension Regle {
  /// The paper bears its name.
  public static let nomDeConvention = Regle(
    "nom-de-convention", .article("R6313-8 et L6313-1 du code du travail"),
    "Nommez-la «\u{202F}convention de bilan de compétences\u{202F}»\u{202F}: un bilan n’est pas une action de formation.")

  /// One chooses one's provider.
  public static let choixDuPrestataire = Regle(
    "choix-du-prestataire", .article("L6316-1 du code du travail"), confiance: .moyenne,
    "Laissez choisir tout prestataire certifié Qualiopi\u{202F}: la liste d’un OPCO ne s’impose plus.")

  /// Why a date changes stays between the two who meet.
  public static let reportSansMotif = Regle(
    "report-sans-motif", .article("9 du RGPD et 226-13 du code pénal"), confiance: .moyenne,
    "Écrivez que l’employeur ne reçoit que la nouvelle date, jamais la raison\u{202F}: un arrêt de travail est une donnée de santé.")
}

extension Programme {
  /// The convention of three parties is for those who pay under the plan or a congé de reclassement.
  func constaterConvention() -> [ConstatDeProgramme] {
    guard let convention = contrat.convention.valeur else { return [] }
    let nom = Reperes(convention.nomPublie.valeur ?? "").contient("convention de formation")
    let denomination = nom ? [ConstatDeProgramme(Constat(.nomDeConvention, .avertissement), convention.nomPublie.lieu)] : []
    guard convention.tripartite.valeur == true else { return denomination }
    let signataires = convention.pour.estDite ? convention.pour.elements() : contrat.financements.elements().compactMap(\.payeur.valeur)
    if signataires.allSatisfy(\.conventionTripartite) { return denomination }
    let phrase = "Réservez la convention tripartite au plan et au congé de reclassement\u{202F}; proposez un contrat aux autres."
    let lieu = convention.pour.estDite ? convention.pour.lieu : convention.tripartite.lieu
    return denomination + [ConstatDeProgramme(Constat(.conventionTripartite, .avertissement, phrase), lieu)]
  }

  /// An employer who must agree to a change because of a sick leave learns of it.
  func constaterReport() -> [ConstatDeProgramme] {
    guard let report = deroulement.report.valeur, report.motifTu.valeur != true, report.accord.elements().contains(.employeur),
      report.exceptions.elements().contains(.arretDeTravail)
    else { return [] }
    return [ConstatDeProgramme(Constat(.reportSansMotif, .avertissement), report.accord.lieu)]
  }

  /// The provider is chosen freely.
  func constaterChoix() -> [ConstatDeProgramme] {
    guard contrat.choixPrestataire.valeur == .listeOpco else { return [] }
    return [ConstatDeProgramme(Constat(.choixDuPrestataire, .avertissement), contrat.choixPrestataire.lieu)]
  }
}
