extension Carnet {
  /// Signs the version that the beneficiary was given, every page initialled or not (S0).
  public func signerSynthese(paraphee: Bool, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    let partie = try partie(acteur)
    let version = try commentable()
    if let deja = synthese.signatures[partie], !deja.refusee, deja.paraphee || !paraphee { return [] }
    return [.synthese(.signee(partie, SignatureSynthese(version: version.numero, paraphee: paraphee, le: jour)))]
  }

  /// Refuses to sign: recorded without a reason, and no obstacle to the hand-over (R4).
  public func refuserDeSigner(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    let partie = try partie(acteur)
    let version = try commentable()
    if synthese.signatures[partie]?.refusee == true { return [] }
    return [.synthese(.signatureRefusee(partie, version: version.numero, le: jour))]
  }

  /// Whether the synthèse may be handed over. A missing signature, a disagreement, a missing part never block: they are said.
  public func peutRemettreSynthese() -> [Constat] {
    do throws(Refus) {
      let version = try commentable()
      return resultatsRestitues(.bloquant) + partiesManquantes(version) + signaturesManquantes()
    } catch {
      return error.constats
    }
  }

  /// Hands the synthèse over to the beneficiary, alone, with their detailed results (L6313-4).
  public func remettreSynthese(par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.consultant, acteur)
    if synthese.remise != nil { return [] }
    try Refus.siBloque(peutRemettreSynthese())
    return [.synthese(.remise(Synthese.Remise(version: try commentable().numero, le: jour)))]
  }

  private func partiesManquantes(_ version: VersionSynthese) -> [Constat] {
    let absentes = PartieSynthese.allCases.filter { $0.estAttendue && !version.parties.contains($0) }
    if absentes.isEmpty { return [] }
    return [Constat(.syntheseParties, .avertissement, "Complétez la synthèse\u{202F}: \(Texte.enumeration(absentes.map(\.nom))).")]
  }

  private func signaturesManquantes() -> [Constat] {
    guard acces.modalite.cosignee, synthese.signatures.count < Partie.allCases.count else { return [] }
    return [Constat(.syntheseSignature, .avertissement)]
  }
}

extension Regle {
  /// Who holds the pen is the programme's choice.
  static let syntheseRedacteur = Regle("synthese-redacteur", .engagement("programme, rédaction de la synthèse"), "La synthèse est écrite par l’autre partie.")
  /// There must be a text.
  static let syntheseVersion = Regle("synthese-version", .maison, "Écrivez d’abord une version de la synthèse.")
  /// A synthèse handed over was first read.
  static let syntheseSoumise = Regle("synthese-soumise", .maison, "Soumettez d’abord la dernière version au bénéficiaire, pour qu’il puisse la commenter.")
  /// A synthèse handed over doesn't change.
  static let syntheseRemise = Regle("synthese-remise", .maison, "La synthèse est remise\u{202F}: elle ne change plus, mais peut être contestée.")
  /// A statement rests on something of the carnet.
  static let syntheseAppui = Regle("synthese-appui", .maison, "Appuyez chaque énoncé sur un élément qui est dans le carnet, ou retirez l’appui.")
  /// The consultant writes from the beneficiary's texts (S1).
  static let syntheseSurTextes = Regle(
    "synthese-sur-textes", .engagement("programme, rédaction de la synthèse"), "Attendez le texte du bénéficiaire pour chaque partie que vous rédigez.")
  /// What a synthèse says.
  static let syntheseParties = Regle(
    "synthese-parties", .maison, "La synthèse dit les circonstances, les compétences et aptitudes, le projet et les étapes.")
  /// Both sign, where the programme says so.
  static let syntheseSignature = Regle(
    "synthese-signature", .engagement("programme, signature de la synthèse"), "Proposez à chacun de signer\u{202F}; un refus se note et n’empêche rien.")

  static let deLaSynthese = [
    syntheseRedacteur, syntheseVersion, syntheseSoumise, syntheseRemise, syntheseAppui, syntheseSurTextes, syntheseParties, syntheseSignature,
  ]
}
