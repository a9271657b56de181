extension Carnet {
  /// Who may see this? No finding blocks where `acteur` may read `element` at `instant`.
  ///
  /// The beneficiary and the consultant in charge may, a second consultant only what is opened to them for the time, everybody else never (226-13 du code pénal),
  /// and nobody once the bilan has ended. Whoever is outside gets one document, never the carnet: see `Dossier.peutVoir(_:_:par:at:)`.
  public func peutVoir(_ element: ElementCarnet, par acteur: Acteur, le instant: Instant) -> [Constat] {
    guard let binome = acces.binome else { return [Constat(.carnetOuvert, .bloquant)] }
    if let terme = acces.terme { return [Constat(.carnetClos, .bloquant, dates: [DateNommee("terme", terme.jour)])] }
    let ouvert = acteur.role == .secondConsultant && estOuvert(element, a: .secondConsultant(acteur.personne), instant)
    return binome.lecture(par: acteur, ouvert: ouvert)
  }

  /// The working notes that `acteur` reads: all for the beneficiary; for the consultant, those that no transfer left behind, and their own.
  public func notes(lisiblesPar acteur: Acteur) -> [Note] {
    switch acces.terme == nil ? acces.binome?.partie(acteur) : nil {
    case .beneficiaire: notes.toutes
    case .consultant: notes.toutes.filter { !$0.reservee || $0.auteur == acteur.personne }
    case nil: []
    }
  }

  private func estOuvert(_ element: ElementCarnet, a destinataire: Partage.Destinataire, _ instant: Instant) -> Bool {
    partages.tous.contains { $0.element == element && $0.destinataire == destinataire && $0.vaut(a: instant) }
  }
}
