extension Carnet {
  /// Opens an item, which is recorded and shown to the beneficiary. Their own openings, and those that follow one within a quarter of an hour, bring nothing new.
  public func consulter(_ element: ElementCarnet, par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    try Refus.siBloque(peutVoir(element, par: acteur, le: instant))
    guard contient(element) else { throw Refus(.carnetElementConnu) }
    return acteur.role == .beneficiaire ? [] : consultations.noter(element, par: .acteur(acteur), a: instant).map(Event.consultations)
  }

  /// Opens what a pass gives, which is recorded and shown to the beneficiary.
  public func consulter(partage id: Identifiant<Partage>, a instant: Instant) throws(Refus) -> [Event] {
    guard let partage = partages.tous[id] else { throw Refus(.partageVivant) }
    if acces.terme != nil { throw Refus(.carnetClos) }
    guard partage.vaut(a: instant), contient(partage.element) else { throw Refus(.partageVivant) }
    return consultations.noter(partage.element, par: .partage(id), a: instant).map(Event.consultations)
  }
}
