extension Regle {
  /// The ten days run from the employer's transmission.
  public static let conventionTransmise = Regle(
    "convention-transmise", .article("R6313-8 du code du travail"), "L’employeur transmet d’abord le projet au salarié\u{202F}: les dix jours partent de là.")
}

extension Dossier {
  /// Notes that the employer transmitted the draft to the beneficiary: their ten days begin the next day (R6313-8).
  public func transmettreConvention(a instant: Instant) throws(Refus) -> [Event] {
    let projet = try projetVivant()
    guard projet.forme == .conventionTripartite else { throw Refus(.formeDeContrat, "Seule la convention à trois est transmise par l’employeur.") }
    guard let transmise = convention.transmiseA else { return [.convention(.transmise(a: instant))] }
    let signee = convention.signatures[.beneficiaire] != nil
    if signee || Droit.silenceSurConvention(transmisLe: transmise.jourParis, le: instant.jourParis, feries: feries) != .refuseeParSilence { return [] }
    throw Refus(.convention10j, "Constatez d’abord le refus par silence, puis préparez un autre projet à transmettre.")
  }

  /// Records the beneficiary's refusal, without a reason. To the employer it reads « sans suite » (F9).
  public func refuserConvention(le jour: Jour) throws(Refus) -> [Event] {
    if case .refusee = convention.fin { return [] }
    _ = try projetVivant()
    if convention.signatures[.beneficiaire] != nil {
      throw Refus(.conventionNonSignee, "Le bénéficiaire a signé\u{202F}: il peut se rétracter s’il est temps, ou abandonner par écrit.")
    }
    return [.convention(.refusee(le: jour))]
  }

  /// Records that the ten days have passed in silence, which refuses (R6313-8); not while the last day is in doubt.
  public func constaterSilence(le jour: Jour) throws(Refus) -> [Event] {
    if case .silence = convention.fin { return [] }
    _ = try projetVivant()
    guard let transmise = convention.transmiseA?.jourParis else { throw Refus(.conventionTransmise) }
    if convention.signatures[.beneficiaire] != nil { throw Refus(.conventionNonSignee, "Le bénéficiaire a signé\u{202F}: il n’y a pas de silence.") }
    if Droit.silenceSurConvention(transmisLe: transmise, le: jour, feries: feries) == .refuseeParSilence { return [.convention(.silenceConstate(le: jour))] }
    let delai = Droit.delaiDeConvention(transmisLe: transmise, feries: feries)
    throw Refus(
      .convention10j, "Attendez\u{202F}: le bénéficiaire peut signer jusqu’au \(delai.prorogee.enFrancais).",
      dates: [DateNommee("dernier jour pour signer", delai.brute), DateNommee("dernier jour, prorogé", delai.prorogee)])
  }

  /// The text that may still be signed, or the refusal of whatever comes before or after it.
  func projetVivant() throws(Refus) -> Projet {
    guard let projet = convention.projet else { throw Refus(.conventionPreparee) }
    if convention.fin != nil { throw Refus(.conventionVivante) }
    return projet
  }
}

/// What an employer may know of a convention: never whether, nor why, the beneficiary refused (F9).
public enum ConventionVueParLEmployeur: String, Sendable, CaseIterable {
  case aucune, enAttente, conclue, sansSuite
}

extension Dossier {
  /// The convention as the employer's pages show it. Refusal, silence and withdrawal read alike.
  public var conventionVueParLEmployeur: ConventionVueParLEmployeur {
    guard employeurFinance, convention.projet != nil else { return .aucune }
    if convention.fin != nil { return .sansSuite }
    return convention.complete ? .conclue : .enAttente
  }
}
