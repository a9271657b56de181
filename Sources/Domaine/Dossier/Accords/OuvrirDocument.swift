extension Regle {
  /// First to the person whose bilan it is.
  static let remiseDAbord = Regle(
    "remise-d-abord", .article("L6313-4 du code du travail"), "Un document est remis au bénéficiaire avant d’être ouvert à quelqu’un d’autre.")
  /// A pass has an end.
  static let laissezPasserBorne = Regle("laissez-passer-borne", .maison, "Un laissez-passer a une fin, un an au plus après le jour où il est donné.")
  /// A pass is given once.
  static let laissezPasserUnique = Regle("laissez-passer-unique", .maison, "Un laissez-passer ne change pas\u{202F}: il se révoque, et un autre se donne.")
  /// A pass is for those outside.
  static let laissezPasserDehors = Regle(
    "laissez-passer-dehors", .maison,
    "Un laissez-passer s’adresse à quelqu’un du dehors\u{202F}; à un second consultant, ouvrez l’élément dans le carnet, pour le temps d’une séance.")
  /// A pass names one document.
  static let laissezPasserDUnDocument = Regle(
    "laissez-passer-d-un-document", .maison, "Un laissez-passer nomme un document, et l’élément du carnet qui est ce document.")
  /// A pass opens the version that the beneficiary chose, and no later one.
  public static let versionOuverte = Regle(
    "version-ouverte", .maison, "Un laissez-passer ouvre la version que le bénéficiaire a choisie\u{202F}: si elle a changé depuis, il en ouvre une autre.")
  /// A pass that was given.
  static let laissezPasserConnu = Regle("laissez-passer-connu", .maison, "Le laissez-passer a été donné par le bénéficiaire.")
  /// What is gone cannot be shown.
  static let documentGarde = Regle(
    "document-garde", .article("R6313-7 du code du travail"), "Après le terme, seul un document gardé par accord écrit se consulte encore.")
}

extension Dossier {
  /// Opens one document to one recipient outside the house until a day: the beneficiary's own gesture.
  public func donnerLaissezPasser(_ passe: LaissezPasser) throws(Refus) -> [Event] {
    if let deja = accords.laissezPasser[passe.id] {
      if deja == passe { return [] }
      throw Refus(.laissezPasserUnique)
    }
    if passe.destinataire.qualite == .secondConsultant { throw Refus(.laissezPasserDehors) }
    if let element = passe.element, element.code != passe.code { throw Refus(.laissezPasserDUnDocument) }
    let jour = passe.donneA.jourParis
    if passe.jusquAu < jour || passe.jusquAu > jour.plus(annees: 1) { throw Refus(.laissezPasserBorne) }
    try Refus.siBloque(existence(passe.code, passe.empreinte, le: jour))
    return [.accords(.laissezPasserDonne(passe))]
  }

  /// Takes a pass back: from this moment it opens nothing.
  public func revoquerLaissezPasser(_ id: LaissezPasserID, at now: Instant) throws(Refus) -> [Event] {
    if accords.revoques[id] != nil { return [] }
    if accords.laissezPasser[id] == nil { throw Refus(.laissezPasserConnu) }
    return [.accords(.laissezPasserRevoque(id, a: now))]
  }

  /// Opens the document through a pass, and keeps a trace of it for the beneficiary to see.
  public func consulter(_ id: LaissezPasserID, par personne: PersonneID, at now: Instant) throws(Refus) -> [Event] {
    guard let passe = accords.laissezPasser[id], passe.destinataire.personne == personne else { throw Refus(.laissezPasserConnu) }
    try Refus.siBloque(peutVoir(passe, at: now))
    if accords.consultations.contains(Accords.Consultation(laissezPasser: id, a: now)) { return [] }
    return [.accords(.documentConsulte(id, a: now))]
  }

  /// May this recipient see this document now? Empty, or only informations, where they may.
  public func peutVoir(_ code: CodeDePiece, _ empreinte: Empreinte, par destinataire: DestinataireNomme, at now: Instant) -> [Constat] {
    let passes = accords.laissezPasser.values.filter { $0.code == code && $0.empreinte == empreinte && $0.destinataire == destinataire }
    let vivant = passes.sorted { $0.jusquAu > $1.jusquAu }.first { vaut($0, at: now) }
    guard let passe = vivant ?? passes.max(by: { ($0.jusquAu, $0.id) < ($1.jusquAu, $1.id) }) else {
      let jour = now.jourParis
      let demandee = accords.cepDemandeLe.map { $0 <= jour } ?? false
      return existence(code, empreinte, le: jour) + Droit.communication(code.piece, a: destinataire.qualite, demandeeParCep: demandee, le: jour)
    }
    return peutVoir(passe, at: now)
  }

  private func peutVoir(_ passe: LaissezPasser, at now: Instant) -> [Constat] {
    let jour = now.jourParis
    // Once revoked it never opens again, even on a clock that went back.
    let accord = AccordDeCommunication(
      passe.code.piece, du: passe.donneA.jourParis, au: passe.jusquAu, revoqueLe: accords.revoques[passe.id].map { min($0.jourParis, jour) })
    return existence(passe.code, passe.empreinte, le: jour)
      + Droit.communication(passe.code.piece, a: passe.destinataire.qualite, accord: accord, le: jour)
  }

  private func vaut(_ passe: LaissezPasser, at now: Instant) -> Bool {
    accords.revoques[passe.id] == nil && passe.donneA <= now && now.jourParis <= passe.jusquAu
  }

  /// Whether that version of the document is there to be seen: handed over to the beneficiary, and not destroyed since.
  private func existence(_ code: CodeDePiece, _ empreinte: Empreinte, le jour: Jour) -> [Constat] {
    var constats: [Constat] = []
    if code == .synthese, remise.synthese != empreinte { constats.append(Constat(.remiseDAbord, .bloquant)) }
    if code == .resultats, remise.resultats[empreinte] == nil { constats.append(Constat(.remiseDAbord, .bloquant)) }
    if let terme = terme()?.jour, jour > terme || destruction.carnet != nil {
      // What is kept is the document as it stood at the term, whatever it was on the day of the agreement.
      let gardee = garde(code).map { jour <= $0 } ?? false
      if !gardee { constats.append(Constat(.documentGarde, .bloquant)) }
    }
    return constats
  }

  /// Agrees to be asked later on by others who think of the same trade (A4): by itself, apart from any other agreement.
  public func accepterDEtrePersonneRessource(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if accords.personneRessourceDepuis != nil { return [] }
    try exigerConstat(le: jour, at: now)
    return [.accords(.personneRessourceAcceptee(le: jour))]
  }

  /// Takes that agreement back.
  public func cesserDEtrePersonneRessource(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if accords.personneRessourceDepuis == nil { return [] }
    try exigerConstat(le: jour, at: now)
    return [.accords(.personneRessourceRetiree(le: jour))]
  }
}
