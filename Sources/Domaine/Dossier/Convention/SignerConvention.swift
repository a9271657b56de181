extension Regle {
  /// One signs in turn.
  public static let signatureASonTour = Regle("signature-a-son-tour", .engagement("ordre des signatures de la convention"), "Chacun signe à son tour.")
  /// One signs what one was shown.
  public static let texteMontre = Regle(
    "texte-montre", .maison, "Le texte a changé depuis qu’il vous a été montré\u{202F}: relisez-le, puis signez.")
  /// What was refused or undone is prepared anew.
  public static let conventionVivante = Regle(
    "convention-vivante", .maison, "Cette convention a pris fin sans être conclue\u{202F}: préparez-en une autre.")
  /// The ten days run from the employer's transmission.
  public static let conventionTransmise = Regle(
    "convention-transmise", .article("R6313-8 du code du travail"), "L’employeur transmet d’abord le projet au salarié\u{202F}: les dix jours partent de là.")
}

extension Dossier {
  /// Notes that the employer transmitted the draft to the beneficiary: their ten days begin the next day (R6313-8).
  public func transmettreConvention(a instant: Instant) throws(Refus) -> [Event] {
    _ = try projetVivant()
    return convention.transmiseA == nil ? [.convention(.transmise(a: instant))] : []
  }

  /// Signs the convention, in turn, on the text that was shown; the beneficiary of a convention tripartite within the ten days (R6313-8).
  public func signerConvention(_ signature: Signature) throws(Refus) -> [Event] {
    let projet = try projetVivant()
    if convention.signatures[signature.par] != nil { return [] }
    guard signature.texte == projet.texte else { throw Refus(.texteMontre) }
    guard convention.prochain == signature.par else { throw Refus(.signatureASonTour, tour) }
    try Refus.siBloque(peutAccepter(le: signature.a.jourParis, par: signature.par))
    return [.convention(.signee(signature))]
  }

  /// Records the beneficiary's refusal. To the employer it reads « sans suite », without a reason (F9).
  public func refuserConvention(le jour: Jour) throws(Refus) -> [Event] {
    if case .refusee = convention.fin { return [] }
    _ = try projetVivant()
    return [.convention(.refusee(le: jour))]
  }

  /// Records that the ten days have passed in silence, which refuses (R6313-8); not while the last day is in doubt.
  public func constaterSilence(le jour: Jour) throws(Refus) -> [Event] {
    if case .silence = convention.fin { return [] }
    _ = try projetVivant()
    guard let transmise = convention.transmiseA, convention.signatures[.beneficiaire] == nil else { throw Refus(.conventionTransmise) }
    let delai = Droit.delaiDeConvention(transmisLe: transmise.jourParis)
    guard delai.position(de: jour) == .horsDelai else {
      throw Refus(
        .convention10j, "Attendez\u{202F}: le bénéficiaire peut signer jusqu’au \(delai.prorogee.enFrancais).",
        dates: [DateNommee("dernier jour pour signer", delai.brute), DateNommee("dernier jour, prorogé", delai.prorogee)])
    }
    return [.convention(.silenceConstate(le: jour))]
  }

  /// Records that a person who pays alone withdrew in time (L6353-5, L221-18 conso).
  public func seRetracter(le jour: Jour) throws(Refus) -> [Event] {
    if case .retractation = convention.fin { return [] }
    let projet = try projetVivant()
    guard projet.forme == .contratParticulier, let conclu = convention.concluLe else { throw Refus(.conventionPreparee) }
    let delai = Droit.retractation(signeLe: conclu, aDistance: projet.aDistance)
    guard delai.position(de: jour) != .horsDelai else {
      throw Refus(.contratParticulier, "Le délai de rétractation a pris fin le \(delai.prorogee.enFrancais)\u{202F}: parlez-en avec le centre.")
    }
    return [.convention(.retractee(le: jour))]
  }

  /// What the law says of an acceptance on `jour` by this signatory.
  public func peutAccepter(le jour: Jour, par signataire: Signataire) -> [Constat] {
    guard convention.projet?.forme == .conventionTripartite, signataire == .beneficiaire else { return [] }
    guard let transmise = convention.transmiseA else { return [Constat(.conventionTransmise, .bloquant)] }
    return Droit.acceptation(transmisLe: transmise.jourParis, signeLe: jour)
  }

  private func projetVivant() throws(Refus) -> Projet {
    _ = try ouvert()
    guard let projet = convention.projet else { throw Refus(.conventionPreparee) }
    guard convention.fin == nil else { throw Refus(.conventionVivante) }
    return projet
  }

  private var tour: String {
    guard let prochain = convention.prochain else { return "Tous ont déjà signé." }
    return "Attendez votre tour\u{202F}: la prochaine signature est celle que doit donner \(prochain.nom)."
  }
}
