extension Regle {
  /// An avenant changes what was concluded, and those who concluded it sign it.
  public static let avenantSigneDeTous = Regle(
    "avenant-signe-de-tous", .maison, "Un avenant change une convention conclue, et les mêmes le signent.")
  /// One text, one avenant, one answer.
  public static let avenantUnique = Regle(
    "avenant-unique", .maison, "Un avenant a son texte et sa réponse\u{202F}: faites signer ou refuser celui qui attend, puis proposez un autre texte.")
  /// One signs what was proposed.
  public static let avenantPropose = Regle(
    "avenant-propose", .maison, "Proposez d’abord cet avenant\u{202F}: chacun signe ensuite le texte proposé, tant que nul ne l’a refusé.")
  /// A bilan is held within the period of its convention.
  public static let periodeDeLaConvention = Regle(
    "periode-de-la-convention", .engagement("convention, période"),
    "Les séances se tiennent dans la période de la convention\u{202F}; un avenant signé des mêmes la prolonge.")
}

extension Dossier {
  /// Proposes an avenant to those who signed the contract: nothing changes before the last of them has signed (P11).
  public func proposerAvenant(_ projet: ProjetDAvenant) throws(Refus) -> [Event] {
    if let deja = convention.avenantPropose(projet.texte) {
      if deja.projet == projet, deja.refuseLe == nil { return [] }
      throw Refus(.avenantUnique)
    }
    try Refus.siBloque(peutProposer(projet))
    return [.convention(.avenantPropose(projet))]
  }

  /// What must hold before an avenant is proposed: a contract concluded, those who concluded it among the signatories, and no other on the same object waiting.
  public func peutProposer(_ projet: ProjetDAvenant) -> [Constat] {
    let concernes = Set(signatairesRequis).union(convention.signatures.keys)
    guard let contratSigneLe, contratSigneLe <= projet.le, Set(projet.ordre).isSuperset(of: concernes) else {
      return [Constat(.avenantSigneDeTous, .bloquant)]
    }
    var constats = representantNomme(parmi: projet.ordre)
    if convention.avenantsEnAttente.contains(where: { $0.projet.objet == projet.objet }) { constats.append(Constat(.avenantUnique, .bloquant)) }
    if let fin = projet.jusquAu, fin < projet.le {
      constats.append(Constat(.periodeDeLaConvention, .bloquant, "Choisissez une fin de période à venir."))
    }
    return constats + (projet.objet == .financement ? [] : termeAtteint(le: projet.le))
  }

  /// Signs an avenant: in turn, each for oneself, the text that was proposed. The last signature puts it in force.
  public func signerAvenant(_ signature: Signature) throws(Refus) -> [Event] {
    if convention.fin == nil, convention.avenantPropose(signature.texte)?.signatures[signature.par] != nil { return [] }
    try Refus.siBloque(peutSignerAvenant(signature))
    return [.convention(.avenantSigne(signature))]
  }

  /// What must be known of a signature on an avenant before it is given.
  public func peutSignerAvenant(_ signature: Signature) -> [Constat] {
    if convention.fin != nil { return [Constat(.conventionVivante, .bloquant)] }
    guard let avenant = convention.avenantPropose(signature.texte), avenant.refuseLe == nil, avenant.projet.le <= signature.a.jourParis else {
      return [Constat(.avenantPropose, .bloquant)]
    }
    let tour = avenant.aSigner.contains(signature.par) ? [] : [Constat(.signatureASonTour, .bloquant, tour(avenant.aSigner))]
    return tour + representantNomme(parmi: [signature.par]) + signatairePourSoi(signature)
  }

  /// Records that one of those who were to sign refuses, without a reason: the contract stays as it is. To the others it reads « sans suite ».
  public func refuserAvenant(_ texte: Empreinte, par signataire: Signataire, le jour: Jour) throws(Refus) -> [Event] {
    guard let avenant = convention.avenantPropose(texte), avenant.projet.ordre.contains(signataire), avenant.projet.le <= jour else {
      throw Refus(.avenantPropose)
    }
    if avenant.refuseLe != nil { return [] }
    if avenant.complet { throw Refus(.avenantUnique, "Tous ont signé cet avenant\u{202F}: un autre le change.") }
    return [.convention(.avenantRefuse(texte: texte, par: signataire, le: jour))]
  }

  /// Refuses what would be held outside the period of the convention: an avenant in force moves its end.
  func dansLaPeriode(_ jour: Jour) -> [Constat] {
    guard convention.fin == nil else { return [] }
    if let debut = convention.projet?.periode?.du, jour < debut {
      return [hors("La période de la convention commence le \(debut.enFrancais)\u{202F}: choisissez une date à partir de ce jour.", debut)]
    }
    guard let fin = convention.finDePeriode, jour > fin else { return [] }
    return [hors("La période de la convention finit le \(fin.enFrancais)\u{202F}: convenez d’abord d’un avenant qui la prolonge.", fin)]
  }

  private func hors(_ phrase: String, _ borne: Jour) -> Constat {
    Constat(.periodeDeLaConvention, .bloquant, phrase, dates: [DateNommee("borne de la période", borne)])
  }

  /// Whose turn it is to sign, in a sentence.
  func tour(_ suivants: [Signataire]) -> String {
    suivants.isEmpty ? "Tous ont déjà signé." : "Attendez votre tour\u{202F}: c’est à \(Texte.enumeration(suivants.map(\.nom), "ou")) de signer."
  }
}
