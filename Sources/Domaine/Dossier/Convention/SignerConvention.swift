extension Regle {
  /// One signs in turn.
  public static let signatureASonTour = Regle("signature-a-son-tour", .engagement("convention, ordre des signatures"), "Chacun signe à son tour.")
  /// One signs what one was shown.
  public static let texteMontre = Regle(
    "texte-montre", .maison, "Le texte a changé depuis qu’il vous a été montré\u{202F}: relisez-le, puis signez.")
  /// Nobody signs for another.
  public static let signatairePourSoi = Regle("signataire-pour-soi", .maison, "Chacun signe pour soi\u{202F}: la personne qui signe est celle du dossier.")
  /// What was refused or undone is prepared anew.
  public static let conventionVivante = Regle(
    "convention-vivante", .maison, "Cette convention a pris fin sans être conclue\u{202F}: préparez-en une autre.")
}

extension Dossier {
  /// Signs the convention: in turn, each for oneself, the text that was shown; the beneficiary of a convention tripartite within the ten days (R6313-8).
  ///
  /// Between the tenth day and the next working day the text does not say whether one may still sign: the signature is taken, and the doubt noted.
  public func signerConvention(_ signature: Signature) throws(Refus) -> [Event] {
    if convention.signatures[signature.par] != nil, convention.fin == nil { return [] }
    try Refus.siBloque(peutSigner(signature))
    return [.convention(.signee(signature))] + reserve(sur: signature, transmiseLe: convention.transmiseA?.jourParis)
  }

  /// What must be known of a signature before it is given.
  public func peutSigner(_ signature: Signature) -> [Constat] {
    guard let projet = convention.projet else { return [Constat(.conventionPreparee, .bloquant)] }
    if convention.fin != nil { return [Constat(.conventionVivante, .bloquant)] }
    var constats: [Constat] = []
    if signature.texte != projet.texte { constats.append(Constat(.texteMontre, .bloquant)) }
    if !convention.aSigner.contains(signature.par) { constats.append(Constat(.signatureASonTour, .bloquant, tour(convention.aSigner))) }
    return constats + representantNomme(parmi: [signature.par]) + signatairePourSoi(signature)
      + acceptation(signature, transmiseLe: convention.transmiseA?.jourParis)
  }

  /// What R6313-8 says of the beneficiary's signature: nothing for the others, nor outside the convention of three.
  func acceptation(_ signature: Signature, transmiseLe: Jour?) -> [Constat] {
    guard formeRequise == .conventionTripartite, signature.par == .beneficiaire else { return [] }
    guard let transmiseLe else { return [Constat(.conventionTransmise, .bloquant)] }
    return Droit.acceptation(transmisLe: transmiseLe, signeLe: signature.a.jourParis, feries: feries)
  }

  /// The doubt to keep in mind, where the beneficiary signed after the tenth day but before the next working day was over.
  func reserve(sur signature: Signature, transmiseLe: Jour?) -> [Event] {
    guard let transmiseLe, acceptation(signature, transmiseLe: transmiseLe).contains(where: { $0.gravite == .incertain }) else { return [] }
    return [.convention(.reserveNotee(Droit.delaiDeConvention(transmisLe: transmiseLe, feries: feries)))]
  }
}
