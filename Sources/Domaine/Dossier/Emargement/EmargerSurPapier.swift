extension Dossier {
  /// Notes that both signed one sheet of paper, once the séance was held, with its real times and who holds the original (P12).
  ///
  /// Whoever had signed the same times otherwise keeps that signature. The sheet waits for its scan.
  public func emargerSurPapier(
    _ id: SeanceID, _ horaire: Horaire, tenuePar: PersonneID, originalChez role: Role, at now: Instant
  ) throws(Refus) -> [Event] {
    guard let beneficiaire else { throw Refus(.dossierOuvert) }
    var (dossier, faits) = (self, [Event]())
    for (partie, personne) in [(Partie.consultant, tenuePar), (.beneficiaire, beneficiaire)] {
      let presence = PresenceASigner(partie, personne, voie: .papier(originalChez: role), horaire: horaire, tenuePar: tenuePar)
      let nouveaux = try dossier.emarger(id, presence, at: now)
      for fait in nouveaux { dossier.evolve(fait) }
      faits += nouveaux
    }
    return faits
  }
}
