extension Suivi {
  /// Copies the plan d'action from the carnet at the term, under the beneficiary's written agreement (A1, R6313-7).
  public func reprendrePlan(de carnet: Carnet, selon accord: AccordDeConservation) throws(Refus) -> [Event] {
    guard let terme = rendezvous.terme, carnet.acces.terme?.jour == terme else { throw Refus(.suiviPrevu) }
    if plan.origine != nil { return [] }
    guard !carnet.planAction.etapes.isEmpty else { throw Refus(.suiviPlan) }
    try Refus.siBloque(Droit.accordDeConservation(accord, piece: ElementCarnet.planAction.pieceDuBilan, terme: terme))
    return [.plan(.repris(carnet.planAction.etapes, .accord, jusquAu: Droit.finDeConservation(terme: terme, accord: accord)))]
  }

  /// Takes the plan that the beneficiary brings, where none was kept.
  public func apporterPlan(_ etapes: [EtapePlan], par acteur: Acteur) throws(Refus) -> [Event] {
    guard try partie(acteur) == .beneficiaire, let terme = rendezvous.terme else { throw Refus(.personneDuBilan) }
    if plan.origine != nil { return [] }
    return [.plan(.repris(etapes, .apporte, jusquAu: Droit.plafondDeConservation(terme: terme)))]
  }

  /// Adjusts a step, or adds one.
  public func ajuster(_ etape: EtapePlan, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    guard plan.origine != nil else { throw Refus(.suiviPlan) }
    return plan.etapes[etape.id] == etape ? [] : [.plan(.etapeAjustee(etape, le: jour))]
  }

  /// Takes a step away.
  public func retirer(etape id: Identifiant<EtapePlan>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return plan.etapes[id] == nil ? [] : [.plan(.etapeRetiree(id, le: jour))]
  }

  /// Ticks a step off.
  public func accomplir(etape id: Identifiant<EtapePlan>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    guard let etape = plan.etapes[id] else { throw Refus(.suiviPlan) }
    return etape.faiteLe != nil ? [] : [.plan(.etapeFaite(id, le: jour))]
  }
}

extension Regle {
  /// There must be a plan.
  static let suiviPlan = Regle("suivi-plan", .maison, "Aucun plan d’action n’a été gardé\u{202F}: demandez à la personne d’apporter le sien.")
}
