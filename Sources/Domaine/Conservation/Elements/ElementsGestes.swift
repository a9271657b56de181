extension Conservation {
  /// Stops keeping an item, at the beneficiary's word.
  public func retirer(_ element: ElementCarnet, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerBeneficiaire(acteur)
    return garde(element) == nil ? [] : [.elements(.retire(element, le: jour))]
  }

  /// Ends the items whose last day is past. Their content still stands under this paper's key: see `reste`.
  public func constaterFin(le jour: Jour) -> [Event] {
    elements.gardes.filter { $0.jusquAu < jour }.map { .elements(.fini($0.element, le: jour)) }
  }

  /// What begins a new paper with the items still kept and nothing else, so that this one can be destroyed with what has ended.
  ///
  /// One stream has one key and one lifetime: an item that ends before the others is unreadable only once the paper that held it is destroyed.
  public func reste() -> [Event] {
    guard let binome = cadre.binome, let terme = cadre.terme, !elements.gardes.isEmpty else { return [] }
    let vivants = Set(elements.gardes.map(\.element))
    let vues = consultations.toutes.filter { vivants.contains($0.element) }
    return [.cadre(.pose(binome, terme: terme))] + elements.gardes.map { .elements(.garde($0)) } + vues.map { .consultations(.faite($0)) }
  }

  /// The next day on which an item ends; `nil` where nothing is kept any more.
  public var prochaineFin: Jour? { elements.gardes.map(\.jusquAu).min() }

  /// Whether this paper may be destroyed on `jour`: once nothing in it is kept any more.
  public func peutDetruire(le jour: Jour) -> [Constat] {
    guard let fin = elements.gardes.map(\.jusquAu).max(), jour <= fin else { return [] }
    return [Constat(.conservationFin, .bloquant, "Gardez ce que l’accord désigne jusqu’au \(fin.enFrancais).", dates: [DateNommee("dernière fin", fin)])]
  }

  /// Whether anything is still kept that should be destroyed on `jour`.
  public func echeance(le jour: Jour) -> [Constat] {
    guard let fin = prochaineFin else { return [] }
    let dates = [DateNommee("fin de conservation", fin)]
    if jour <= fin { return [Constat(.conservationFin, .information, dates: dates)] }
    return [Constat(.conservationFin, .avertissement, "Détruisez ce qui devait l’être le \(fin.enFrancais).", dates: dates)]
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
