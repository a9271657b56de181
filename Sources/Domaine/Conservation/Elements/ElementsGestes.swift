extension Conservation {
  /// Whether this paper may be destroyed on `jour`: once nothing in it is kept any more.
  public func peutDetruire(le jour: Jour) -> [Constat] {
    guard let fin = elements.gardes.map(\.jusquAu).max(), jour <= fin else { return [] }
    return [Constat(.conservationFin, .bloquant, "Gardez ce que l’accord désigne jusqu’au \(fin.enFrancais).", dates: [DateNommee("dernière fin", fin)])]
  }

  /// Who may see this? The two between whom the bilan was, while the item is kept.
  public func peutVoir(_ element: ElementCarnet, par acteur: Acteur, le instant: Instant) -> [Constat] {
    guard let binome = cadre.binome else { return [Constat(.conservationTerme, .bloquant)] }
    guard let garde = garde(element), instant.jourParis <= garde.jusquAu else { return [Constat(.conservationFin, .bloquant)] }
    return binome.lecture(par: acteur)
  }

  /// Opens an item kept, which is recorded and shown to the beneficiary; their own openings bring nothing new.
  public func consulter(_ element: ElementCarnet, par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    try Refus.siBloque(peutVoir(element, par: acteur, le: instant))
    return acteur.role == .beneficiaire ? [] : consultations.noter(element, par: .acteur(acteur), a: instant).map(Event.consultations)
  }

  private func garde(_ element: ElementCarnet) -> ElementGarde? {
    elements.gardes.first { $0.element == element }
  }
}
