extension Carnet {
  /// Agrees, apart, that union life be written down (9 RGPD).
  public func consentirAuxDonneesSensibles(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    return inventaire.consentementSensibleLe != nil ? [] : [.inventaire(.consentementSensibleDonne(le: jour))]
  }

  /// Takes that agreement back: what was written of union life goes with it.
  public func retirerConsentementSensible(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    return inventaire.consentementSensibleLe == nil ? [] : [.inventaire(.consentementSensibleRetire(le: jour))]
  }

  /// Describes an experience, or rewrites it.
  public func decrire(_ experience: Experience, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    if experience.nature.estSensible {
      try Refus.siBloque(Droit.donneesSensibles(consentementExplicite: inventaire.consentementSensibleLe != nil))
    }
    return inventaire.experiences[experience.id] == experience ? [] : [.inventaire(.experienceDecrite(experience, le: jour))]
  }

  /// Takes an experience away.
  public func retirer(experience id: Identifiant<Experience>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return inventaire.experiences[id] == nil ? [] : [.inventaire(.experienceRetiree(id, le: jour))]
  }

  /// Describes an activity and the compétences that it took, or rewrites it.
  public func decrire(_ activite: Activite, dans id: Identifiant<Experience>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    guard let experience = inventaire.experiences[id] else { throw Refus(.carnetElementConnu) }
    return experience.activites[activite.id] == activite ? [] : [.inventaire(.activiteDecrite(activite, dans: id, le: jour))]
  }

  /// Takes an activity away.
  public func retirer(
    activite: Identifiant<Activite>, dans id: Identifiant<Experience>, par acteur: Acteur, le jour: Jour
  ) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return inventaire.experiences[id]?.activites[activite] == nil ? [] : [.inventaire(.activiteRetiree(activite, dans: id, le: jour))]
  }

  /// Tells a success or a failure, or rewrites it.
  public func raconter(_ recit: Recit, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return inventaire.recits[recit.id] == recit ? [] : [.inventaire(.recitDonne(recit, le: jour))]
  }

  /// Takes a success or a failure away.
  public func retirer(recit id: Identifiant<Recit>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return inventaire.recits[id] == nil ? [] : [.inventaire(.recitRetire(id, le: jour))]
  }
}
