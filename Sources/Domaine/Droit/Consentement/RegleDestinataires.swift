extension Regle {
  /// To whom the results go.
  public static let destinataires = Regle(
    "destinataires", .article("L6313-4 du code du travail"),
    "Les résultats détaillés et la synthèse vont au seul bénéficiaire\u{202F}; à toute autre personne, payeur compris, seulement avec son accord.")
}

/// What of a bilan may be handed over or shown.
public enum PieceDuBilan: String, Sendable, CaseIterable {
  /// The detailed results.
  case resultatsDetailles
  /// The document de synthèse.
  case synthese
  /// Anything else that bears content.
  case autre
}

/// As what someone receives it: anybody but the beneficiary, to whom it belongs.
public enum QualiteDuDestinataire: String, Sendable, CaseIterable {
  /// The operator of the conseil en évolution professionnelle.
  case operateurCep
  /// The employer, whether or not it pays.
  case employeur
  /// Whoever pays: OPCO, Caisse des dépôts, France Travail, administration.
  case financeur
  /// Another consultant, met at the beneficiary's wish.
  case secondConsultant
  /// Anybody else.
  case tiers
}

/// A beneficiary's agreement that one recipient sees one piece, for a time.
public struct AccordDeCommunication: Hashable, Sendable {
  /// What may be seen.
  public let piece: PieceDuBilan
  /// The first day.
  public let du: Jour
  /// The last day, included.
  public let au: Jour
  /// The day on which it was taken back; from that very day nothing may be seen.
  public let revoqueLe: Jour?

  /// An agreement for one piece.
  public init(_ piece: PieceDuBilan, du: Jour, au: Jour, revoqueLe: Jour? = nil) {
    self.piece = piece
    self.du = du
    self.au = au
    self.revoqueLe = revoqueLe
  }

  /// Whether it still opens its piece on `jour`.
  public func vaut(le jour: Jour) -> Bool {
    du <= jour && jour <= au && revoqueLe.map { jour < $0 } ?? true
  }
}

extension Droit {
  /// Whether `piece` may be given to `destinataire` on `jour`, under the agreement that the beneficiary gave for that recipient;
  /// `demandeeParCep` where the operator of the CEP has asked for the synthèse.
  public static func communication(
    _ piece: PieceDuBilan, a destinataire: QualiteDuDestinataire, demandeeParCep: Bool = false, accord: AccordDeCommunication? = nil, le jour: Jour
  ) -> [Constat] {
    if let accord, accord.piece == piece, accord.vaut(le: jour) { return [] }
    if demandeeParCep, destinataire == .operateurCep, piece == .synthese {
      return [Constat(.destinataires, .information, "L’opérateur du CEP qui la demande peut recevoir la synthèse\u{202F}; prévenez-en le bénéficiaire.")]
    }
    let dates = accord.map { [DateNommee("fin de l’accord", $0.revoqueLe ?? $0.au)] } ?? []
    return [
      Constat(.destinataires, .bloquant, "Demandez l’accord du bénéficiaire, pour ce document et pour ce destinataire, avant de le transmettre.", dates: dates)
    ]
  }
}
