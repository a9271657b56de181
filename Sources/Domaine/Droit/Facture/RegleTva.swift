extension Regle {
  /// VAT of a bilan.
  public static let tva = Regle(
    "tva", .article("261-4-4°a et 293 B du code général des impôts"), confiance: .moyenne,
    "Un bilan est exonéré de TVA avec l’attestation 3511, hors champ en franchise, au taux normal sinon.")
}

/// On what ground VAT is charged or not.
public enum RegimeDeTva: Hashable, Sendable {
  /// Exempt as professional training; `attestation` where form 3511 was granted.
  case exonere(attestation: Bool)
  /// Small business.
  case franchise
  /// The standard rate.
  case normal

  /// What the invoice says of it; `nil` where it shows a rate instead.
  public var mention: String? {
    switch self {
    case .exonere: "TVA non applicable, article 261-4-4°a du code général des impôts"
    case .franchise: "TVA non applicable, article 293 B du code général des impôts"
    case .normal: nil
    }
  }
}

extension Droit {
  /// Whether `taux` (hundredths of a percent) is that of the régime on `jour`.
  public static func tva(_ regime: RegimeDeTva, taux: Int, le jour: Jour) -> [Constat] {
    if regime == .exonere(attestation: false) {
      return [Constat(.tva, .avertissement, "Demandez l’attestation 3511 avant de facturer sans TVA.")]
    }
    let attendu = regime == .normal ? enVigueur(jour).valeur(Parametres.tvaNormale) : 0
    if taux == attendu { return [] }
    return [Constat(.tva, .avertissement, "Corrigez le taux de TVA\u{202F}: il est de \(attendu / 100)\u{A0}% sous ce régime.")]
  }
}
