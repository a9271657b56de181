extension Regle {
  /// There is something to conclude.
  static let remiseApresSeance = Regle("remise-apres-seance", .maison, "La synthèse se remet à l’issue d’une séance émargée au moins.")
  /// Asked before the end.
  static let accordDemandeAvantTerme = Regle(
    "accord-demande-avant-terme", .article("R6313-7 du code du travail"),
    "Avant la remise de la synthèse, le bénéficiaire a été interrogé sur ce qu’il souhaite faire conserver pour le suivi.")
  /// One signs what one has received.
  static let signatureApresRemise = Regle(
    "signature-apres-remise", .maison, "La synthèse est remise avant d’être signée\u{202F}; un refus de signer n’empêche jamais la remise.")
}

extension Dossier {
  /// Records that a detailed result was handed over to the beneficiary: its hash and the day. It is theirs: neither term nor contract holds it back (L6313-4).
  public func constaterRemiseResultat(_ empreinte: Empreinte, le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if remise.resultats[empreinte] != nil { return [] }
    try exigerConstat(le: jour, at: now)
    return [.remise(.resultatRemis(empreinte, le: jour))]
  }

  /// Records that the synthèse was handed over to the beneficiary, alone. No signature is needed for it.
  public func constaterRemise(_ empreinte: Empreinte, le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if remise.synthese == empreinte { return [] }
    try exigerEnCours(le: jour, at: now)
    try Refus.siBloque(peutRemettreSynthese(le: jour))
    return [.remise(.syntheseRemise(empreinte, le: jour))]
  }

  /// What must hold before the synthèse is handed over: a séance was held, and the question of keeping was asked.
  public func peutRemettreSynthese(le jour: Jour) -> [Constat] {
    var constats: [Constat] = []
    if !emargement.feuilles.values.contains(where: \.complete) {
      constats.append(Constat(.remiseApresSeance, .bloquant, "Tenez d’abord une séance au moins, et faites-la signer des deux."))
    }
    return constats + accordDemandeAvantTerme(le: jour)
  }

  /// Whether the beneficiary was asked in time what is to be kept: once the bilan has ended, it is too late (R6313-7).
  public func accordDemandeAvantTerme(le jour: Jour) -> [Constat] {
    if let demande = accords.conservationDemandeeLe, demande <= terme()?.jour ?? jour { return [] }
    return [Constat(.accordDemandeAvantTerme, .bloquant, "Demandez d’abord au bénéficiaire ce qu’il souhaite faire conserver pour le suivi.")]
  }

  /// Records that one of the two signed the synthèse that was handed over.
  public func signerSynthese(par qui: Partie, le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if remise.signatures[qui] != nil { return [] }
    try exigerRemise(le: jour, at: now)
    return [.remise(.syntheseSignee(par: qui, le: jour))]
  }

  /// Records that one of the two refused to sign: nothing is blocked by it.
  public func refuserDeSignerSynthese(par qui: Partie, le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    if remise.refus[qui] != nil { return [] }
    if remise.signatures[qui] != nil { throw Refus(.signatureApresRemise, "La synthèse est déjà signée.") }
    try exigerRemise(le: jour, at: now)
    return [.remise(.signatureRefusee(par: qui, le: jour))]
  }

  private func exigerRemise(le jour: Jour, at now: Instant) throws(Refus) {
    try exigerConstat(le: jour, at: now)
    guard let remiseLe = remise.syntheseLe, remiseLe <= jour else { throw Refus(.signatureApresRemise) }
  }
}
