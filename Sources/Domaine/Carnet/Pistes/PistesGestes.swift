extension Carnet {
  /// Opens a lead.
  public func ouvrir(_ piste: Piste, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return pistes.toutes[piste.id] == nil ? [.pistes(.ouverte(piste, le: jour))] : []
  }

  /// Keeps a lead, even one that had been discarded.
  public func garder(piste id: Identifiant<Piste>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return try connue(id).etat == .gardee ? [] : [.pistes(.gardee(id, le: jour))]
  }

  /// Discards a lead, and says why.
  public func ecarter(piste id: Identifiant<Piste>, raison: String, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return try connue(id).etat == .ecartee(raison) ? [] : [.pistes(.ecartee(id, raison: raison, le: jour))]
  }

  /// Reports what someone of the trade said, or rewrites it.
  public func rapporter(_ enquete: Enquete, sur id: Identifiant<Piste>, par acteur: Acteur) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return try connue(id).enquetes[enquete.id] == enquete ? [] : [.pistes(.enquetee(enquete, id))]
  }

  private func connue(_ id: Identifiant<Piste>) throws(Refus) -> Piste {
    guard let piste = pistes.toutes[id] else { throw Refus(.carnetElementConnu) }
    return piste
  }
}
