extension Regle {
  /// Facts are of the past.
  static let faitPasse = Regle("fait-passe", .maison, "Un fait se constate le jour même ou après, jamais d’avance.")
  /// Only what is suspended resumes.
  static let bilanSuspendu = Regle("bilan-suspendu", .maison, "Une reprise suit une suspension et ne la précède pas.")
  /// Nobody is called silent while suspended.
  static let silenceSansSuspension = Regle(
    "silence-sans-suspension", .maison, "Un bénéficiaire dont le bilan est suspendu n’est pas averti pour son silence.")
  /// An abandonment comes after what was done.
  static let abandonApresSeance = Regle(
    "abandon-apres-seance", .maison, "L’abandon porte une date qui ne précède ni une séance tenue ni la remise de la synthèse.")
}

extension Dossier {
  /// Suspends the bilan: no reason is asked, none is kept.
  public func suspendre(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if interruption.suspendueLe != nil { return [] }
    try exigerEnCours(le: jour, at: now)
    return [.interruption(.suspendue(le: jour))]
  }

  /// Takes the bilan up again; past the period of the convention, once an avenant has moved its end (P11).
  public func reprendre(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    guard let depuis = interruption.suspendueLe else {
      if interruption.derniereReponse == jour { return [] }
      throw Refus(.bilanSuspendu)
    }
    if jour < depuis { throw Refus(.bilanSuspendu, dates: [DateNommee("suspension", depuis)]) }
    try exigerEnCours(le: jour, at: now)
    try Refus.siBloque(dansLaPeriode(jour))
    return [.interruption(.reprise(le: jour))]
  }

  /// Records that the beneficiary gave the bilan up in writing: from that day it has ended, and its documents are to be destroyed.
  public func abandonner(le jour: Jour, ecrit: Empreinte? = nil, at now: Instant) throws(Refus) -> [Event] {
    if interruption.abandonLe == jour { return [] }
    try exigerEnCours(le: jour, at: now)
    let tenues = emargement.feuilles.values.map { $0.horaire.fin.jourParis }
    if let dernier = (tenues + [remise.syntheseLe].compactMap { $0 }).max(), jour < dernier {
      throw Refus(.abandonApresSeance, dates: [DateNommee("dernier acte du bilan", dernier)])
    }
    return [.interruption(.abandonnee(le: jour, ecrit: ecrit))]
  }

  /// Records a warning sent to a beneficiary who doesn't answer: after two, on different days, their silence ends the bilan.
  public func avertir(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if interruption.avertissements.contains(jour) { return [] }
    if interruption.suspendueLe != nil { throw Refus(.silenceSansSuspension) }
    try exigerEnCours(le: jour, at: now)
    return [.interruption(.avertissementEnvoye(le: jour))]
  }

  /// Records that the beneficiary answered: earlier warnings count no more.
  public func constaterReponse(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if let derniere = interruption.derniereReponse, derniere >= jour { return [] }
    try exigerEnCours(le: jour, at: now)
    return [.interruption(.reponseRecue(le: jour))]
  }

  /// Refuses a fact dated ahead, of a dossier that isn't open, or of a bilan that has ended.
  func exigerEnCours(le jour: Jour, at now: Instant) throws(Refus) {
    try exigerConstat(le: jour, at: now)
    try Refus.siBloque(ajoutApresTerme(le: jour))
  }

  /// Refuses a fact dated ahead, or of a dossier that isn't open.
  func exigerConstat(le jour: Jour, at now: Instant) throws(Refus) {
    _ = try ouvert()
    if jour > now.jourParis { throw Refus(.faitPasse) }
  }
}
