extension Regle {
  /// Only where the programme keeps one.
  static let resumeObjectifsPrevu = Regle(
    "resume-objectifs-prevu", .engagement("programme, conservation"),
    "Un résumé des objectifs se garde si le programme le prévoit et si le bénéficiaire l’accepte.")
  /// The CEP asked first.
  static let cepDemandeur = Regle(
    "cep-demandeur", .article("R6313-7 du code du travail"), "La synthèse ne se garde au titre du CEP que si son opérateur l’a demandée.")
  /// A plan is kept for the follow-up.
  static let planJusquAuSuivi = Regle(
    "plan-jusqu-au-suivi", .engagement("programme, entretien de suivi"),
    "Le plan d’action se garde jusqu’à l’entretien de suivi\u{202F}; sinon la personne y apporte sa copie.")
}

extension Dossier {
  /// Asks the beneficiary what is to be kept past the term: to be done before it.
  public func demanderConservation(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if accords.conservationDemandeeLe != nil { return [] }
    try exigerEnCours(le: jour, at: now)
    return [.accords(.conservationDemandee(le: jour))]
  }

  /// Records the written agreement to keep one document, until its own end. Founded on the follow-up, or on the CEP's request for the synthèse.
  public func accorderConservation(_ piece: PieceGardee, at now: Instant) throws(Refus) -> [Event] {
    if accords.gardees[piece.code] == piece { return [] }
    try exigerEnCours(le: piece.accord.donneLe, at: now)
    try Refus.siBloque(conservation(de: piece))
    let demande: [Event] = accords.conservationDemandeeLe == nil ? [.accords(.conservationDemandee(le: piece.accord.donneLe))] : []
    return demande + [.accords(.conservationAccordee(piece))]
  }

  /// Whether a document may be kept under this agreement: what blocks, and what only warns.
  public func conservation(de piece: PieceGardee) -> [Constat] {
    var constats: [Constat] = []
    if piece.code == .resumeObjectifs, modalites?.syntheseObjectifs != true { constats.append(Constat(.resumeObjectifsPrevu, .bloquant)) }
    if piece.accord.motif == .syntheseDemandeeParCep, accords.cepDemandeLe == nil { constats.append(Constat(.cepDemandeur, .bloquant)) }
    return constats + planJusquAuSuivi(piece)
      + Droit.accordDeConservation(piece.accord, piece: piece.code.piece, terme: termePrevisible(depuis: piece.accord.donneLe))
  }

  /// A plan d'action that is kept, but not until the follow-up, won't be there when it serves (A1).
  private func planJusquAuSuivi(_ piece: PieceGardee) -> [Constat] {
    guard piece.code == .planDAction, let mois = modalites?.suiviMois else { return [] }
    let suivi = cloture.suiviPrevuLe ?? Droit.jourDuSuivi(terme: termePrevisible(depuis: piece.accord.donneLe), mois: mois, feries: feries)
    if piece.accord.jusquAu >= suivi { return [] }
    let phrase = "Prolongez l’accord jusqu’au \(suivi.enFrancais)\u{202F}: il s’arrête avant l’entretien de suivi, où le plan d’action doit servir."
    return [Constat(.planJusquAuSuivi, .avertissement, phrase, dates: [DateNommee("suivi", suivi), DateNommee("fin de l’accord", piece.accord.jusquAu)])]
  }

  /// The term, or the earliest day on which it may come as long as it isn't known.
  func termePrevisible(depuis jour: Jour) -> Jour {
    terme()?.jour ?? max(jour, derniereSeance ?? jour)
  }

  /// Records that the beneficiary doesn't want this one document kept; what they agreed to before goes with it.
  public func declinerConservation(_ code: CodeDePiece, le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if accords.declinees[code] != nil { return [] }
    try exigerEnCours(le: jour, at: now)
    let demande: [Event] = accords.conservationDemandeeLe == nil ? [.accords(.conservationDemandee(le: jour))] : []
    return demande + [.accords(.conservationDeclinee(code, le: jour))]
  }

  /// Records that the beneficiary wants nothing kept. Once the bilan has ended, what is kept is taken back document by document: see `retirerConservation`.
  public func refuserConservation(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if accords.conservationRefuseeLe != nil { return [] }
    try exigerEnCours(le: jour, at: now)
    let demande: [Event] = accords.conservationDemandeeLe == nil ? [.accords(.conservationDemandee(le: jour))] : []
    return demande + [.accords(.conservationRefusee(le: jour))]
  }

  /// Takes back the agreement to keep one document: it may be done at any time.
  public func retirerConservation(_ code: CodeDePiece, le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if accords.gardees[code] == nil { return [] }
    try exigerConstat(le: jour, at: now)
    return [.accords(.conservationRetiree(code, le: jour))]
  }

  /// Records that the operator of the CEP asked for the synthèse, at the beneficiary's request.
  public func constaterDemandeDuCep(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if accords.cepDemandeLe != nil { return [] }
    try exigerEnCours(le: jour, at: now)
    return [.accords(.cepDemande(le: jour))]
  }

  /// The agreement that keeps a document past the term, the law's ceiling at most; `nil` where none was given in time, or where the term isn't known.
  public func accordValable(_ code: CodeDePiece) -> AccordDeConservation? {
    guard let terme = terme()?.jour, let accord = accords.gardees[code]?.accord, accord.donneLe <= terme else { return nil }
    return Droit.accordBorne(accord, terme: terme)
  }

  /// The last day on which a document is kept; `nil` where nothing keeps it, or where the term isn't known.
  public func garde(_ code: CodeDePiece) -> Jour? {
    guard let terme = terme()?.jour, let accord = accordValable(code) else { return nil }
    return Droit.finDeConservation(terme: terme, accord: accord)
  }
}
