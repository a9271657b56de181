extension Carnet {
  /// Records that an instrument was passed. `objet` is `nil` where nobody has said what it is for (L6313-4).
  public func enregistrer(
    passation id: Identifiant<Passation>, _ instrument: InstrumentRef, _ nature: NatureInstrument, objet: ObjetDuBilan?,
    qualification: String? = nil, par acteur: Acteur, le jour: Jour
  ) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    if passations.toutes[id] != nil { return [] }
    try Refus.siBloque(Droit.lienDirect(objet))
    guard let objet else { return [] }
    if nature.demandeQualification, qualification == nil { throw Refus(.passationQualifiee) }
    if nature == .testEditeur, instrument.editeur == nil || instrument.edition == nil { throw Refus(.passationEditeur) }
    let passation = Passation(id: id, instrument: instrument, nature: nature, objet: objet, qualification: qualification, le: jour)
    return [.passations(.passee(passation))]
  }

  /// Writes down what a passation showed; what was explained has to be explained again if it changes.
  public func noterResultats(_ resultats: [Resultat], de id: Identifiant<Passation>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    guard let passation = passations.toutes[id] else { throw Refus(.carnetElementConnu) }
    return passation.resultats == resultats ? [] : [.passations(.resultatsEnregistres(id, resultats, le: jour))]
  }

  /// Explains its results to the beneficiary, to whom they go first (L6313-4).
  public func restituer(_ id: Identifiant<Passation>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.consultant, acteur)
    guard let passation = passations.toutes[id] else { throw Refus(.carnetElementConnu) }
    if passation.restitueeLe != nil { return [] }
    if passation.resultats.isEmpty { throw Refus(.passationResultats) }
    return [.passations(.restituee(id, le: jour))]
  }

  /// Takes a passation away, recorded by mistake or unwanted.
  public func retirer(passation id: Identifiant<Passation>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return passations.toutes[id] == nil ? [] : [.passations(.retiree(id, le: jour))]
  }

  /// Whether every result was explained to the beneficiary.
  func resultatsRestitues(_ gravite: Gravite) -> [Constat] {
    passations.aRestituer.isEmpty ? [] : [Constat(.passationRestituee, gravite)]
  }
}

extension Regle {
  /// A publisher's test is for those who may use it.
  static let passationQualifiee = Regle(
    "passation-qualifiee", .maison, "Indiquez la qualification du consultant pour ce test, ou choisissez un autre instrument.")
  /// A publisher's test says of whom and of when.
  static let passationEditeur = Regle("passation-editeur", .maison, "Indiquez l’éditeur et l’édition du test.")
  /// There must be something to explain.
  static let passationResultats = Regle("passation-resultats", .maison, "Notez les résultats avant de les restituer.")
  /// Every result is explained before the conclusion.
  static let passationRestituee = Regle(
    "passation-restituee", .article("L6313-4 du code du travail"), "Restituez au bénéficiaire tous ses résultats avant de conclure.")

  static let desPassations = [passationQualifiee, passationEditeur, passationResultats, passationRestituee]
}
