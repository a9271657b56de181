extension Carnet {
  /// Foresees a step, or rewrites it (R2).
  public func prevoir(_ etape: EtapePlan, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return planAction.etapes[etape.id] == etape ? [] : [.planAction(.etapePrevue(etape, le: jour))]
  }

  /// Takes a step away.
  public func retirer(etape id: Identifiant<EtapePlan>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return planAction.etapes[id] == nil ? [] : [.planAction(.etapeRetiree(id, le: jour))]
  }

  /// Ticks a step off.
  public func accomplir(etape id: Identifiant<EtapePlan>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    guard let etape = planAction.etapes[id] else { throw Refus(.carnetElementConnu) }
    return etape.faiteLe != nil ? [] : [.planAction(.etapeFaite(id, le: jour))]
  }
}
