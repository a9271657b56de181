extension Regle {
  /// One signs what has been done.
  static let pasAvantLaSeance = Regle("pas-avant-la-seance", .maison, "Une séance s’émarge une fois tenue, jamais d’avance.")
  /// Both sign the same times.
  static let memesHoraires = Regle("memes-horaires", .maison, "Bénéficiaire et consultant signent les mêmes heures\u{202F}; une erreur se corrige à deux.")
  /// Everyone signs for themselves.
  static let chacunSigne = Regle("chacun-signe", .maison, "Le bénéficiaire et le consultant qui a tenu la séance signent chacun pour soi.")
  /// Nothing is held while suspended.
  static let repriseAvantSeance = Regle("reprise-avant-seance", .maison, "Un bilan suspendu est repris avant d’autres séances.")
  /// Held by a consultant of the dossier, in charge or second.
  static let seanceDuConsultant = Regle(
    "seance-du-consultant", .engagement("consultants du programme"), "Une séance est tenue par un consultant du dossier.")
}

/// What someone signs of a séance: in which quality, who, how, for which real times, held by whom.
public struct PresenceASigner: Hashable, Sendable {
  /// In which quality.
  public var qualite: Partie
  /// Who signs.
  public var personne: PersonneID
  /// How.
  public var voie: VoieDeSignature
  /// Real times.
  public var horaire: Horaire
  /// The consultant who held it: as planned, or a second one.
  public var tenuePar: PersonneID?
  /// What was drawn, where it was.
  public var trace: Trace?

  /// A presence to sign.
  public init(_ qualite: Partie, _ personne: PersonneID, voie: VoieDeSignature, horaire: Horaire, tenuePar: PersonneID? = nil, trace: Trace? = nil) {
    self.qualite = qualite
    self.personne = personne
    self.voie = voie
    self.horaire = horaire
    self.tenuePar = tenuePar
    self.trace = trace
  }
}

extension Dossier {
  /// Signs the presence at a séance, once held, with its real times. The first to sign notes them, the other signs the same.
  public func emarger(_ id: SeanceID, _ presence: PresenceASigner, at now: Instant) throws(Refus) -> [Event] {
    guard let seance = calendrier.seances[id] else { throw Refus(.seanceConnue) }
    let feuille = emargement.feuilles[id]
    if feuille?.signatures[presence.qualite]?.personne == presence.personne, feuille?.horaire == presence.horaire { return [] }
    let tenuePar = feuille?.tenuePar ?? presence.tenuePar ?? seance.consultant
    try Refus.siBloque(emargement(de: seance, presence, tenuePar: tenuePar, at: now))
    let signature = SignatureDePresence(
      presence.qualite, personne: presence.personne, voie: presence.voie, a: now, trace: presence.voie == .dessinee ? presence.trace : nil)
    let releve: [Event] = feuille == nil ? [.emargement(.horaireReleve(id, presence.horaire, tenuePar: tenuePar))] : []
    return releve + [.emargement(.emargee(id, signature))]
  }

  /// Whether a presence may be signed: what blocks, and why.
  ///
  /// Whether the séance might be held was asked of the first to sign: what was undone since takes nothing from what was held.
  func emargement(de seance: Seance, _ presence: PresenceASigner, tenuePar: PersonneID, at now: Instant) -> [Constat] {
    let (horaire, jour) = (presence.horaire, presence.horaire.debut.jourParis)
    var constats = emargement.feuilles[seance.id] == nil ? peutCommencer(le: jour).bloquants : []
    if horaire.fin > now || horaire.debut >= horaire.fin { constats.append(Constat(.pasAvantLaSeance, .bloquant)) }
    if let releve = emargement.feuilles[seance.id]?.horaire, releve != horaire { constats.append(Constat(.memesHoraires, .bloquant)) }
    let attendu = presence.qualite == .beneficiaire ? beneficiaire : tenuePar
    if presence.personne != attendu { constats.append(Constat(.chacunSigne, .bloquant)) }
    if !consultants.quiTiennent(le: jour).contains(tenuePar) { constats.append(Constat(.seanceDuConsultant, .bloquant)) }
    if let suspendue = interruption.suspendueLe, jour >= suspendue { constats.append(Constat(.repriseAvantSeance, .bloquant)) }
    let enPlus = emargement.feuilles[seance.id] == nil ? horaire.duree : .nulle
    return constats + horaireLibre(horaire, de: seance.id) + dansLaPeriode(jour) + termeAtteint(le: jour)
      + dureeTenue(heures.faites + heures.aSigner + travailAttendu + enPlus, le: jour)
  }

  /// Refuses real times that another séance of the bilan has already: an hour counts once.
  func horaireLibre(_ horaire: Horaire, de id: SeanceID) -> [Constat] {
    let autre = emargement.feuilles.filter { $0.key != id && $0.value.horaire.chevauche(horaire) }.map(\.value.horaire.debut).min()
    guard let autre else { return [] }
    return [Constat(.pasDeChevauchement, .bloquant, "Corrigez les heures\u{202F}: une autre séance est déjà émargée à ce moment, \(autre.enFrancais).")]
  }

  /// Notes that a séance was not held, and its nature; never a reason. Its hours are neither certified nor invoiced, and may be planned again.
  public func constaterAbsence(_ id: SeanceID, _ nature: NatureDeLAbsence, at now: Instant) throws(Refus) -> [Event] {
    guard let seance = calendrier.seances[id] else { throw Refus(.seanceConnue) }
    if emargement.absences[id] == nature { return [] }
    if emargement.feuilles[id] != nil { throw Refus(.seanceNonCommencee, "La séance est émargée\u{202F}: elle a eu lieu.") }
    if nature != .excusee, now < seance.debut { throw Refus(.faitPasse) }
    return [.emargement(.absenceConstatee(id, nature, a: now))]
  }

  /// How late a séance began; `nulle` where it began in time or has no real times yet.
  public func retard(_ id: SeanceID) -> Duree {
    guard let seance = calendrier.seances[id], let horaire = emargement.feuilles[id]?.horaire else { return .nulle }
    return max(.nulle, horaire.debut.depuis(seance.debut))
  }
}
