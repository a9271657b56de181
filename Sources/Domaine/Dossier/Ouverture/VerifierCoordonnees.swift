extension Regle {
  /// Six months later an address may be another.
  public static let adresseDeSortie = Regle(
    "adresse-de-sortie", .maison,
    "À la fin du bilan, vérifiez avec la personne où l’inviter au suivi\u{202F}: une adresse change, et l’employeur peut lire celle du travail.")
}

extension Dossier {
  /// Notes that the beneficiary's ways of contact were checked with them; what has changed is corrected by `corrigerIdentite`.
  public func verifierCoordonnees(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if let verifieesLe = ouverture.coordonneesVerifieesLe, verifieesLe >= jour { return [] }
    try exigerConstat(le: jour, at: now)
    return [.ouverture(.coordonneesVerifiees(le: jour))]
  }

  /// Whether they were checked at the exit: from the first séance of the phase of conclusions on, or from the last séance where there was none (A1).
  public var coordonneesVerifieesALaSortie: Bool {
    let conclusions = calendrier.enOrdre.first { $0.phase == .conclusions && emargement.absences[$0.id] == nil }
    guard let le = ouverture.coordonneesVerifieesLe, let sortie = conclusions?.jour ?? derniereSeance else { return false }
    return le >= sortie
  }

  /// The check that is due at the exit, by `fin`.
  func echeanceDesCoordonnees(_ fin: Jour, au jour: Jour) -> [EcheanceDuDossier] {
    if coordonneesVerifieesALaSortie { return [] }
    let phrase =
      ouverture.faits?.identite.courrielProfessionnel == true
      ? "Demandez au bénéficiaire une adresse personnelle où l’inviter au suivi." : "Vérifiez avec le bénéficiaire l’adresse où l’inviter au suivi."
    return [EcheanceDuDossier(.adresseDeSortie, phrase, jour: fin, .consultant, "verifierCoordonnees", au: jour)]
  }
}
