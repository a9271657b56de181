extension Dossier {
  /// The grounds on which the law treats this bilan.
  public var cadres: Set<CadreDuBilan> { Set(financement.payeurs.compactMap(\.sorte.cadreLegal)) }

  /// The one that decides of the contract, where several payers share: the convention of three first, then the CPF, the others, and the person last.
  ///
  /// An OPCO alone pays for the plan of its member. `nil` before the payers were settled, or where only the APEC or the AGEFIPH pays.
  public var cadre: CadreDuBilan? {
    let ordre: [CadreDuBilan] = [.planDeDeveloppement, .congeDeReclassement, .cpf, .fonctionPublique, .franceTravail, .personnel]
    return ordre.first(where: cadres.contains) ?? (financement.payeurs.contains { $0.sorte == .opco } ? .planDeDeveloppement : nil)
  }

  /// Whether the employer pays or tops up.
  public var employeurFinance: Bool { financement.payeurs.contains(where: \.estLEmployeur) || cadre?.exigeConventionTripartite == true }

  /// Whether it is the employer of today that does: one whom the person joined since pays nothing of what another settled.
  public var employeurActuelFinance: Bool { employeurFinance && !financement.employeurQuitte }

  /// Whether the employer knows of this bilan: it pays, it tops up, or an absence was asked of it for a bilan still on working time (F3). Otherwise nothing
  /// ever reaches it: a bilan that moved off working time has left its sight.
  public var employeurInforme: Bool { envoiALEmployeur.isEmpty }

  /// Whether a payer may be told by name whose bilan it is: an employer, only while it knows of this bilan (F3, F9).
  public func seNomme(a payeur: PayeurID) -> Bool {
    guard let paye = financement.payeur(payeur) else { return false }
    return !paye.estLEmployeur || employeurInforme
  }

  /// Why nothing may be sent to the employer; empty where something may (F3).
  public var envoiALEmployeur: [Constat] {
    Droit.envoiALEmployeur(
      surTempsDeTravail: financement.temps == .surTempsDeTravail && absence.demande != nil, employeurFinance: employeurActuelFinance)
  }
}
