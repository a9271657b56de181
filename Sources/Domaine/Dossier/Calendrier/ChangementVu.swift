/// A change of date as one of those concerned may see it.
public struct ChangementVu: Hashable, Sendable {
  /// The date that the séance has.
  public let debut: Instant
  /// The date asked for.
  public let nouveauDebut: Instant
  /// Whether that person's agreement is awaited.
  public let attendu: Bool
  /// Whether circumstances are said to be exceptional; `nil` for whoever must not know.
  public let exceptionnel: Bool?
}

extension Dossier {
  /// A pending change of date as `partie` may see it. The employer sees two dates, and nothing of the circumstances; where it isn't asked, nothing.
  public func changement(_ id: SeanceID, vuPar partie: PartieAuChangement) -> ChangementVu? {
    guard let demande = calendrier.demandes[id], let seance = calendrier.seances[id], partiesAuChangement.contains(partie) else { return nil }
    return ChangementVu(
      debut: seance.debut, nouveauDebut: demande.nouveauDebut, attendu: demande.attendus.contains(partie),
      exceptionnel: partie == .employeur ? nil : demande.exceptionnel)
  }
}
