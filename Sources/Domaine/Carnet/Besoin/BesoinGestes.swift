extension Carnet {
  /// Writes the need down, as the two understand it (R6313-4 1°). What was validated has to be validated again.
  public func analyser(_ analyse: Analyse, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return besoin.analyse == analyse ? [] : [.besoin(.analyse(analyse, le: jour))]
  }

  /// Asks the beneficiary something, for a purpose of the bilan: `objet` is `nil` where nobody has said which (L6313-4).
  public func demander(_ question: String, id: Identifiant<Information>, objet: ObjetDuBilan?, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.consultant, acteur)
    try Refus.siBloque(Droit.lienDirect(objet))
    guard let objet, besoin.informations[id] == nil else { return [] }
    return [.besoin(.informationDemandee(Information(id: id, question: question, objet: objet, le: jour)))]
  }

  /// Answers a question. No answer is ever required.
  public func repondre(a id: Identifiant<Information>, _ reponse: String, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    guard let information = besoin.informations[id] else { throw Refus(.carnetElementConnu) }
    return information.reponse == reponse ? [] : [.besoin(.informationDonnee(id, reponse: reponse, le: jour))]
  }

  /// Sets an objective, or rewrites it.
  public func poser(_ objectif: Objectif, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return besoin.objectifs[objectif.id] == objectif ? [] : [.besoin(.objectifPose(objectif, le: jour))]
  }

  /// Takes an objective away.
  public func retirer(objectif id: Identifiant<Objectif>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return besoin.objectifs[id] == nil ? [] : [.besoin(.objectifRetire(id, le: jour))]
  }

  /// Validates need and objectives as they stand: they are defined jointly, so both do (R6313-4 1°).
  public func validerBesoin(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    let partie = try partie(acteur)
    if besoin.validations[partie] != nil { return [] }
    guard besoin.analyse != nil, !besoin.objectifs.isEmpty else { throw Refus(.besoinComplet) }
    return [.besoin(.valide(partie, le: jour))]
  }
}

extension Regle {
  /// What is validated is there.
  static let besoinComplet = Regle(
    "besoin-complet", .article("R6313-4 1° du code du travail"), "Notez le besoin et au moins un objectif avant de les valider.")

  /// Either of the two may write the need: neither writes over what they have not read.
  public static let besoinRelu = Regle("besoin-relu", .maison, "Relisez ce que l’autre vient d’écrire, puis gardez ce qui doit rester.")

  static let duBesoin = [besoinComplet, besoinRelu]
}
