extension Suivi {
  /// Records what became of the person's projet, in coded answers (A1).
  public func relever(_ releve: Releve, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return issues.releve == releve ? [] : [.issues(.relevees(releve, le: jour))]
  }

  /// Agrees on reinforced support.
  public func renforcerAppui(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerConsultant(acteur)
    return issues.appuiRenforceLe != nil ? [] : [.issues(.appuiRenforce(le: jour))]
  }
}
