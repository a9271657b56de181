extension Regle {
  /// Whoever holds the bilan is bound to secrecy.
  public static let secretProfessionnel = Regle(
    "secret-professionnel", .article("226-13 et 226-14 du code pénal"),
    "Qui détient le contenu d’un bilan est tenu au secret professionnel, sous peine d’un an de prison et de 15\u{202F}000\u{A0}€ d’amende.")
}

/// Who asks to read the content of a bilan.
public enum Lecteur: String, Sendable, CaseIterable {
  /// The person whose bilan it is.
  case beneficiaire
  /// The consultant who holds it.
  case consultant
  /// Another consultant, met at the beneficiary's wish.
  case secondConsultant
  /// The consultant to whom the bilan passes, with the notes if the beneficiary says so.
  case nouveauConsultant
  /// The référent handicap.
  case referentHandicap
  /// Whoever represents a minor or a protected adult: co-signs the contract, never opens the carnet.
  case representantLegal
  /// The centre's office and its administrators.
  case bureau
  /// Employer or funder.
  case payeur
  /// The auditor of quality.
  case auditeur
}

extension Droit {
  /// Whether a reader may open the content of a bilan, given whether the beneficiary opened it to them.
  ///
  /// Office, payer, auditor and legal representative get it through no opening here: what the beneficiary hands them goes by `communication`.
  public static func lecture(par lecteur: Lecteur, ouvertParLeBeneficiaire: Bool = false) -> [Constat] {
    switch lecteur {
    case .beneficiaire, .consultant:
      []
    case .secondConsultant, .nouveauConsultant, .referentHandicap:
      ouvertParLeBeneficiaire
        ? [] : [Constat(.secretProfessionnel, .bloquant, "Demandez au bénéficiaire d’ouvrir lui-même ce qu’il veut montrer.")]
    case .representantLegal, .bureau, .payeur, .auditeur:
      [Constat(.secretProfessionnel, .bloquant, "Le contenu du bilan n’est lu que par le bénéficiaire et son consultant.")]
    }
  }
}
