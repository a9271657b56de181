extension Carnet {
  /// Offers a questionnaire to the beneficiary. Nobody is ever made to answer.
  public func proposer(_ feuille: Feuille, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.consultant, acteur)
    if feuilles.toutes[feuille.id] != nil { return [] }
    if let deja = feuilles.aRemplir.first(where: { $0.empreinte == feuille.empreinte }) {
      throw Refus(.feuilleEnAttente, dates: [DateNommee("proposé", deja.le)])
    }
    if let pour = feuille.pour, pour < jour { throw Refus(.feuillePour) }
    return [.feuilles(.proposee(feuille))]
  }

  /// Takes back a questionnaire that was not handed in.
  public func retirer(feuille id: Identifiant<Feuille>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.consultant, acteur)
    guard let feuille = feuilles.toutes[id] else { return [] }
    if feuille.remise != nil { throw Refus(.feuilleRemise) }
    return [.feuilles(.retiree(id, le: jour))]
  }

  /// Hands a questionnaire in, with what its answers show: from there on it is a passation like any other, to be explained.
  ///
  /// - Parameter resultats: What the answers show, one line each, as facts.
  public func remettre(
    _ reponses: [String: ReponseDonnee], a id: Identifiant<Feuille>, resultats: [Resultat], par acteur: Acteur, le jour: Jour
  ) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    guard let feuille = feuilles.toutes[id] else { throw Refus(.carnetElementConnu) }
    if let remise = feuille.remise {
      if remise.reponses == reponses { return [] }
      throw Refus(.feuilleRemise)
    }
    let passation = Passation(
      id: feuille.passation, instrument: feuille.instrument, nature: .questionnaire, objet: feuille.objet, le: jour, resultats: resultats)
    return [.feuilles(.remise(id, FeuilleRemise(reponses: reponses, le: jour))), .passations(.passee(passation))]
  }

  /// Says what one thinks of a result: it is kept beside it, as it was written. Written anew, it takes the place of what was there; emptied, it goes.
  public func annoter(_ id: Identifiant<Passation>, _ texte: String, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    guard let passation = passations.toutes[id] else { throw Refus(.carnetElementConnu) }
    if passation.restitueeLe == nil { throw Refus(.passationRestituee) }
    return passations.annotations[id] ?? "" == texte ? [] : [.passations(.annotee(id, texte, le: jour))]
  }
}

extension Regle {
  /// One sheet of a questionnaire at a time.
  static let feuilleEnAttente = Regle(
    "feuille-en-attente", .maison, "Ce questionnaire attend déjà d’être rempli\u{202F}: proposez-en un autre, ou retirez le premier.")
  /// A day to come.
  static let feuillePour = Regle("feuille-pour", .maison, "Choisissez un jour à venir.")
  /// What was handed in stays as it is.
  public static let feuilleRemise = Regle("feuille-remise", .maison, "Ce questionnaire est déjà remis\u{202F}: ses réponses ne changent plus.")

  static let desFeuilles = [feuilleEnAttente, feuillePour, feuilleRemise]
}
