extension Suivi {
  /// Plans the follow-up, so many months after the term as the programme says: six in practice (R6313-4 3°); or on `convenu`, where the two agreed on a day.
  public func prevoir(entre binome: Binome, terme: Jour, mois: Int, convenu: Jour? = nil, feries: JoursFeries = JoursFeries()) throws(Refus) -> [Event] {
    if rendezvous.binome != nil { return [] }
    guard mois > 0, convenu.map({ $0 > terme }) ?? true else { throw Refus(.suiviDate) }
    return [.rendezvous(.prevu(binome, terme: terme, pour: convenu ?? Droit.jourDuSuivi(terme: terme, mois: mois, feries: feries)))]
  }

  /// Asks for it on another day: either of the two may, sooner or later, while this paper stands.
  public func deplacer(pour date: Jour, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    let partie = try partie(acteur)
    if rendezvous.prevuLe == date { return [] }
    guard rendezvous.tenuLe == nil, date >= jour else { throw Refus(.suiviDate) }
    if let fin = derniereFin, date > fin {
      throw Refus(
        .suiviDate, "Choisissez une date avant le \(fin.plus(jours: 1).enFrancais)\u{202F}: ensuite ce suivi sera détruit.",
        dates: [DateNommee("dernier jour", fin)])
    }
    return [.rendezvous(.avance(partie, pour: date, le: jour))]
  }

  /// Records the invitation, which says nothing of what is to be spoken of.
  public func inviter(le jour: Jour) throws(Refus) -> [Event] {
    try ouvert()
    return rendezvous.inviteLe != nil || rendezvous.tenuLe != nil ? [] : [.rendezvous(.invite(le: jour))]
  }

  /// Records that the meeting was held.
  public func tenir(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerConsultant(acteur)
    return rendezvous.tenuLe != nil ? [] : [.rendezvous(.tenu(le: jour))]
  }

  /// Gives the follow-up to another consultant, at the beneficiary's word.
  public func transferer(a consultant: PersonneID, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    guard try partie(acteur) == .beneficiaire else { throw Refus(.personneDuBilan) }
    return rendezvous.binome?.consultant == consultant ? [] : [.rendezvous(.transfere(a: consultant, le: jour))]
  }

  /// Closes the follow-up, held or not: it may then be destroyed.
  public func clore(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    if rendezvous.closLe != nil { return [] }
    _ = try partie(acteur)
    return [.rendezvous(.clos(le: jour))]
  }

  /// What is due on `jour`: the invitation from a month before, then the meeting.
  public func echeance(le jour: Jour) -> [Constat] {
    guard let prevu = rendezvous.prevuLe, rendezvous.tenuLe == nil, rendezvous.closLe == nil else { return [] }
    let dates = [DateNommee("suivi", prevu)]
    if jour > prevu { return [Constat(.suiviTenu, .avertissement, dates: dates)] }
    if jour >= prevu.plus(mois: -1), rendezvous.inviteLe == nil { return [Constat(.suiviInvite, .information, dates: dates)] }
    return [Constat(.suiviTenu, .information, dates: dates)]
  }

  /// The last day on which this paper may stand: the end of what an agreement keeps in it, else the ceiling of the law.
  public var derniereFin: Jour? {
    rendezvous.terme.map { terme in plan.jusquAu ?? Droit.plafondDeConservation(terme: terme) }
  }

  /// Whether it may be destroyed on `jour`: once closed, or past its last day.
  public func peutDetruire(le jour: Jour) -> [Constat] {
    if rendezvous.closLe != nil { return [] }
    guard let fin = derniereFin else { return [Constat(.suiviPrevu, .bloquant)] }
    return jour > fin ? [] : [Constat(.suiviClos, .bloquant, dates: [DateNommee("dernier jour", fin)])]
  }

  /// Who may see this? The two between whom the bilan was, until the follow-up is closed or past its last day.
  public func peutVoir(par acteur: Acteur, le instant: Instant) -> [Constat] {
    guard let binome = rendezvous.binome, let fin = derniereFin else { return [Constat(.suiviPrevu, .bloquant)] }
    if rendezvous.closLe != nil || instant.jourParis > fin { return [Constat(.suiviFini, .bloquant)] }
    return binome.lecture(par: acteur)
  }
}

extension Suivi {
  /// Which of the two acts on an open follow-up; refuses anybody else.
  public func partie(_ acteur: Acteur) throws(Refus) -> Partie {
    let binome = try ouvert()
    guard let partie = binome.partie(acteur) else { throw Refus(binome.lecture(par: acteur)) ?? Refus(.personneDuBilan) }
    return partie
  }

  func exigerConsultant(_ acteur: Acteur) throws(Refus) {
    guard try partie(acteur) == .consultant else { throw Refus(.suiviConsultant) }
  }

  @discardableResult
  private func ouvert() throws(Refus) -> Binome {
    guard let binome = rendezvous.binome else { throw Refus(.suiviPrevu) }
    if rendezvous.closLe != nil { throw Refus(.suiviFini) }
    return binome
  }
}

extension Regle {
  /// Nothing happens to what is not planned.
  static let suiviPrevu = Regle("suivi-prevu", .maison, "Prévoyez d’abord l’entretien de suivi.")
  /// A date to come.
  static let suiviDate = Regle("suivi-date", .maison, "Choisissez une date à venir, tant que l’entretien n’est pas tenu.")
  /// What the consultant does.
  static let suiviConsultant = Regle("suivi-consultant", .maison, "Seul le consultant peut le noter.")
  /// The invitation comes before.
  static let suiviInvite = Regle("suivi-invite", .maison, "Invitez la personne à son entretien de suivi, sans rien dire de son contenu.")
  /// The meeting is held.
  static let suiviTenu = Regle(
    "suivi-tenu", .engagement("programme, entretien de suivi"), "Tenez l’entretien de suivi, ou clôturez-le si la personne n’en veut pas.")
  /// Closed before it is destroyed.
  static let suiviClos = Regle("suivi-clos", .maison, "Clôturez le suivi avant de le détruire.")
  /// Nothing after the end.
  static let suiviFini = Regle("suivi-fini", .maison, "Le suivi a pris fin\u{202F}: il ne s’ouvre plus.")

  /// The house's rules of the suivi.
  public static let duSuivi = [suiviPrevu, suiviDate, suiviConsultant, suiviInvite, suiviTenu, suiviClos, suiviFini, suiviPlan]
}
