/// What of a dossier someone may ask to see. None of it is content: that stands in the carnet.
public enum PieceDossier: Hashable, Sendable {
  /// First and last name.
  case identite
  /// E-mail, telephone, address.
  case coordonnees
  /// Guarantees presented, papers handed over, consent and charte, with their days.
  case consentement
  /// Who pays this bilan, and on what ground.
  case financement
  /// What one payer pays.
  case part(PayeurID)
  /// The convention or the contract, its signatures and its avenants; what became of it.
  case convention
  /// That the beneficiary refused, let the delay pass, or withdrew.
  case refus
  /// The request of absence and its answer.
  case absence
  /// The séances and their dates.
  case calendrier
  /// That circumstances were exceptional when a date moved, or that a séance was missed.
  case circonstances
  /// The presence sheets, signed.
  case emargements
  /// Hours done and left.
  case heures
  /// The certificat de réalisation.
  case certificat
  /// One invoice.
  case facture(NumeroDeFacture)
  /// What handicap needs change in the conduct of the bilan.
  case effets
  /// What the beneficiary agreed to keep or to disclose, and to whom.
  case accords
  /// The days on which results and synthèse were handed over.
  case remises
  /// What was destroyed, and when.
  case destruction

  /// The rule that closes it to whoever has no part in it.
  var regle: Regle {
    switch self {
    case .part, .facture: .partDeChacun
    case .refus, .consentement: .refusSansSuite
    case .circonstances: .circonstancesTues
    case .effets: .effetsAQuiAgit
    case .accords: .accordsDuBeneficiaire
    default: .utileAuRole
    }
  }
}
