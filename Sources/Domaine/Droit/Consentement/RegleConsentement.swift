extension Regle {
  /// Consent before any act.
  public static let consentement = Regle(
    "consentement", .article("L6313-4 du code du travail"),
    "Le bilan ne commence qu’avec le consentement exprès du bénéficiaire\u{202F}; refuser ne peut être reproché à personne, ni justifier un licenciement.")
}

extension Droit {
  /// Whether an act of the bilan may be done on `acte`, given the day on which the beneficiary consented (L6313-4), `nil` where they have not.
  public static func consentement(donneLe: Jour?, acteLe acte: Jour) -> [Constat] {
    guard let donneLe else {
      return [Constat(.consentement, .bloquant, "Recueillez d’abord le consentement exprès du bénéficiaire.")]
    }
    if donneLe <= acte { return [] }
    return [
      Constat(
        .consentement, .bloquant, "Le consentement n’est donné que le \(donneLe.enFrancais)\u{202F}: rien ne peut se faire avant.",
        dates: [DateNommee("consentement", donneLe)])
    ]
  }

  /// What a refusal of the beneficiary entails: nothing (L6313-4). Said to whoever records it, so that no reason is asked.
  public static func refusDuBeneficiaire() -> [Constat] {
    [
      Constat(
        .consentement, .information, "Classez la demande sans suite et sans motif\u{202F}: ce refus ne peut être reproché à personne.")
    ]
  }
}
