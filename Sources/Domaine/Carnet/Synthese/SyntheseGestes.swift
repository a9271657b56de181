extension Carnet {
  /// Writes, as the beneficiary, one's own text for a part of the synthèse (S1).
  public func deposerTexte(_ texte: String, pour partieSynthese: PartieSynthese, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    try avantRemise()
    return synthese.textes[partieSynthese] == texte ? [] : [.synthese(.texteDepose(partieSynthese, texte: texte, le: jour))]
  }

  /// Deposits a version, by whoever holds the pen in this programme (R3). The statements that it keeps unchanged bring nothing new.
  public func deposerVersion(_ enonces: [Enonce], par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    let partie = try partie(acteur)
    try avantRemise()
    guard partie == redacteur else { throw Refus(.syntheseRedacteur) }
    if synthese.derniere?.enonces == enonces { return [] }
    try Refus.siBloque(peutDeposer(enonces))
    return [.synthese(.versionDeposee(VersionSynthese(numero: synthese.versions.count + 1, redacteur: partie, le: jour, enonces: enonces)))]
  }

  /// Submits the last version to the other of the two, who may then comment on it.
  public func soumettreSynthese(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    guard try partie(acteur) == redacteur else { throw Refus(.syntheseRedacteur) }
    guard let version = synthese.derniere else { throw Refus(.syntheseVersion) }
    return synthese.soumises[version.numero] != nil ? [] : [.synthese(.soumise(version: version.numero, le: jour))]
  }

  /// Comments, as the beneficiary, on the version that one was given: what is said stands beside it, disagreement above all.
  public func observer(
    _ texte: String, id: Identifiant<Observation>, desaccord: Bool, par acteur: Acteur, le jour: Jour
  ) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    let version = try commentable()
    let observation = Observation(id: id, version: version.numero, desaccord: desaccord, texte: texte, le: jour)
    if let deja = synthese.observations[id], deja.texte == texte, deja.desaccord == desaccord { return [] }
    return [.synthese(.observee(observation))]
  }

  /// Accepts, as the beneficiary, the version that one was given.
  public func accepterSynthese(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    let version = try commentable()
    return synthese.acceptee == version.numero ? [] : [.synthese(.acceptee(version: version.numero, le: jour))]
  }

  /// Contests, as the beneficiary, the synthèse handed over.
  public func contester(_ texte: String, id: Identifiant<Contestation>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.beneficiaire, acteur)
    guard synthese.remise != nil else { throw Refus(.syntheseRemise, "Demandez d’abord la remise de la synthèse.") }
    return synthese.contestations[id] != nil ? [] : [.synthese(.contestee(Contestation(id: id, texte: texte, le: jour)))]
  }

  /// Who of the two holds the pen.
  var redacteur: Partie { acces.modalite.redacteur == .beneficiaire ? .beneficiaire : .consultant }

  /// The version that the beneficiary could read and comment on: the last, submitted unless they wrote it.
  func commentable() throws(Refus) -> VersionSynthese {
    guard let version = synthese.derniere else { throw Refus(.syntheseVersion) }
    guard version.redacteur == .beneficiaire || synthese.soumises[version.numero] != nil else { throw Refus(.syntheseSoumise) }
    return version
  }

  private func avantRemise() throws(Refus) {
    if let remise = synthese.remise { throw Refus(.syntheseRemise, dates: [DateNommee("remise", remise.le)]) }
  }

  private func peutDeposer(_ enonces: [Enonce]) -> [Constat] {
    var constats: [Constat] = []
    let connus = enonces.allSatisfy { $0.appuis.allSatisfy(contient) }
    if enonces.isEmpty { constats.append(Constat(.syntheseVersion, .bloquant)) }
    if !connus { constats.append(Constat(.syntheseAppui, .bloquant)) }
    let sansTexte = acces.modalite.redacteur == .consultantSurTextes && enonces.contains { synthese.textes[$0.partie] == nil }
    if sansTexte { constats.append(Constat(.syntheseSurTextes, .bloquant)) }
    return constats
  }
}
