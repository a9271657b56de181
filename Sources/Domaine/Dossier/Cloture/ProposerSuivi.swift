extension Regle {
  /// Offered before it is held.
  static let suiviPropose = Regle("suivi-propose", .article("R6313-4 3° du code du travail"), "Le suivi est proposé avant d’être tenu ou décliné.")
  /// It comes after.
  static let suiviApresTerme = Regle("suivi-apres-terme", .maison, "Le suivi se tient après la dernière séance du bilan.")
}

extension Dossier {
  /// The day around which the follow-up is due, from the term and the programme's months, not moved to a working day; `nil` while the term isn't known.
  public var dateDuSuivi: Jour? {
    guard let terme = terme(), let modalites else { return nil }
    return Echeance(.mois(modalites.suiviMois), depuis: terme.jour).brute
  }

  /// Offers the follow-up, to be held around a day.
  public func proposerSuivi(le jour: Jour, pour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if cloture.suiviPrevuLe == pour { return [] }
    try exigerConstat(le: jour, at: now)
    if let derniere = derniereSeance, pour <= derniere { throw Refus(.suiviApresTerme, dates: [DateNommee("dernière séance", derniere)]) }
    return [.cloture(.suiviPropose(le: jour, pour: pour))]
  }

  /// Records the invitation to the follow-up, a month before it, which says nothing of what is to be spoken of (A1).
  public func constaterInvitation(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if cloture.suiviInviteLe != nil || cloture.issueDuSuivi != nil { return [] }
    try exigerSuiviPropose(le: jour, at: now)
    return [.cloture(.suiviInvite(le: jour))]
  }

  /// The day by which the beneficiary is to be invited: a month before the follow-up, or at once where it was fixed for sooner; `nil` where nothing is to be sent.
  public var invitationAuSuivi: Jour? {
    guard cloture.suiviInviteLe == nil, cloture.issueDuSuivi == nil, let prevu = cloture.suiviPrevuLe, let propose = cloture.suiviProposeLe else { return nil }
    return max(prevu.plus(mois: -1), propose)
  }

  /// Records that the follow-up was held.
  public func constaterSuivi(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if cloture.issueDuSuivi == .tenu(jour) { return [] }
    try exigerSuiviPropose(le: jour, at: now)
    if let derniere = derniereSeance, jour <= derniere { throw Refus(.suiviApresTerme, dates: [DateNommee("dernière séance", derniere)]) }
    return [.cloture(.suiviTenu(le: jour))]
  }

  /// Records that the beneficiary declined the follow-up: no reason is asked.
  public func declinerSuivi(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if cloture.issueDuSuivi == .decline(jour) { return [] }
    try exigerSuiviPropose(le: jour, at: now)
    if case .tenu = cloture.issueDuSuivi { throw Refus(.suiviPropose, "Ne notez rien\u{202F}: l’entretien de suivi est tenu, il ne se décline plus.") }
    return [.cloture(.suiviDecline(le: jour))]
  }

  /// Asks the beneficiary what they thought of the bilan: the answers live elsewhere.
  public func demanderSatisfaction(le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if cloture.satisfactionDemandeeLe != nil { return [] }
    try exigerConstat(le: jour, at: now)
    return [.cloture(.satisfactionDemandee(le: jour))]
  }

  private func exigerSuiviPropose(le jour: Jour, at now: Instant) throws(Refus) {
    try exigerConstat(le: jour, at: now)
    guard let proposeLe = cloture.suiviProposeLe, proposeLe <= jour else { throw Refus(.suiviPropose) }
  }
}
