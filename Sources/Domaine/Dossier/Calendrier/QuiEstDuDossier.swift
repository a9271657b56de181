extension Dossier {
  /// Every consultant who holds or has held this bilan: each may still sign what they held.
  public var consultantsDuDossier: Set<PersonneID> {
    Set([consultants.enCharge?.personne, consultants.second?.personne].compactMap { $0 }).union(consultants.anciens.keys)
  }

  /// Whether the employer pays under the plan, and is then one of those whom a change of date concerns.
  var employeurPaieAuPlan: Bool {
    !financement.employeurQuitte && financement.payeurs.contains { $0.estLEmployeur && $0.sorte.cadreLegal == .planDeDeveloppement }
  }
}
