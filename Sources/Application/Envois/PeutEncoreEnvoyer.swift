public import Domaine

extension Dossier {
  /// Whether something may be told to someone as the dossier stands now: to be asked again at the very moment of sending, since it may have waited in the outbox (F3).
  ///
  /// What concerns the employer is sent only while it knows of the bilan, and of the bilan only what is its own: the contract and the devis while it pays, a change
  /// of date while its agreement is awaited. Where anything blocks, it is settled without being sent.
  public func peutEncoreEnvoyer(_ envoi: Envoi) -> [Constat] {
    guard envoi.destinataire == .employeur else { return [] }
    let interdit = envoiALEmployeur
    if !interdit.isEmpty { return interdit }
    return regarde(envoi.objet) ? [] : [Constat(.utileAuRole, .bloquant)]
  }

  /// Whether a matter is one of an employer who knows of the bilan. One that nobody foresaw is not.
  private func regarde(_ objet: String) -> Bool {
    switch objet.prefix(while: { $0 != "." }) {
    case "convention", "avenant", "devis": employeurActuelFinance
    case "calendrier": calendrier.demandes.values.contains { $0.attendus.contains(.employeur) }
    default: false
    }
  }
}
