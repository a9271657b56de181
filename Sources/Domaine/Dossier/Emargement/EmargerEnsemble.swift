extension Dossier {
  /// Signs several presences of one séance at once, one after the other: all of them or none.
  public func emarger(_ id: SeanceID, ensemble presences: [PresenceASigner], at now: Instant) throws(Refus) -> [Event] {
    var (dossier, faits) = (self, [Event]())
    for presence in presences {
      let nouveaux = try dossier.emarger(id, presence, at: now)
      for fait in nouveaux { dossier.evolve(fait) }
      faits += nouveaux
    }
    return faits
  }

  /// Notes that both signed one sheet of paper, once the séance was held, with its real times and who holds the original (P12).
  ///
  /// Whoever had signed the same times otherwise keeps that signature. The sheet waits for its scan.
  public func emargerSurPapier(
    _ id: SeanceID, _ horaire: Horaire, tenuePar: PersonneID, originalChez role: Role, at now: Instant
  ) throws(Refus) -> [Event] {
    guard let beneficiaire else { throw Refus(.dossierOuvert) }
    let presences = [(Partie.consultant, tenuePar), (.beneficiaire, beneficiaire)].map { partie, personne in
      PresenceASigner(partie, personne, voie: .papier(originalChez: role), horaire: horaire, tenuePar: tenuePar)
    }
    return try emarger(id, ensemble: presences, at: now)
  }
}
