extension Amenagement {
  /// Says a need, in the person's words, or says it anew.
  public func exprimer(_ besoin: Besoin, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerEcriture(acteur)
    return besoins.tous[besoin.id] == besoin ? [] : [.besoins(.exprime(besoin, le: jour))]
  }

  /// Takes a need away.
  public func retirer(besoin id: Identifiant<Besoin>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerEcriture(acteur)
    return besoins.tous[id] == nil ? [] : [.besoins(.retire(id, le: jour))]
  }

  /// Decides what changes in the conduct of the bilan: calendar and documents follow by themselves (C7).
  public func decider(_ effets: EffetsAmenagement, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerEcriture(acteur)
    let durees = [effets.seanceMaximale, effets.pauseApres].compactMap { $0 }
    guard durees.allSatisfy({ $0 > .nulle }), effets.ecartMinimal.map({ $0 > 0 }) ?? true else { throw Refus(.amenagementEffets) }
    return self.effets == effets ? [] : [.mesures(.decidees(effets, le: jour))]
  }

  /// Sends the person to the référent de parcours, because the centre can't receive them well.
  public func reorienter(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerEcriture(acteur)
    return mesures.reorienteLe != nil ? [] : [.mesures(.reoriente(le: jour))]
  }
}
