extension Carnet {
  /// Opens an item, which is recorded and shown to the beneficiary. Their own openings, and those that follow one within a quarter of an hour, bring nothing new.
  public func consulter(_ element: ElementCarnet, par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    try Refus.siBloque(peutVoir(element, par: acteur, le: instant))
    guard contient(element) else { throw Refus(.carnetElementConnu) }
    return acteur.role == .beneficiaire ? [] : consultations.noter(element, par: .acteur(acteur), a: instant).map(Event.consultations)
  }

  /// Gives what a pass of the dossier opens, which is recorded and shown to the beneficiary. Whether it was revoked, and to whom it is, the dossier has said.
  public func consulter(par passe: LaissezPasser, a instant: Instant) throws(Refus) -> [Event] {
    guard acces.binome != nil else { throw Refus(.carnetOuvert) }
    if acces.terme != nil { throw Refus(.carnetClos) }
    guard let element = element(de: passe), passe.donneA <= instant, instant.jourParis <= passe.jusquAu else { throw Refus(.partageVivant) }
    try Refus.siBloque(peutOuvrir(element))
    if case .passation(let id) = element, passations.aRestituer.contains(where: { $0.id == id }) { throw Refus(.passationRestituee) }
    return consultations.noter(element, par: .partage(passe.auCarnet), a: instant).map(Event.consultations)
  }
}
