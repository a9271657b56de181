extension Regle {
  /// VAT of a bilan.
  public static let tva = Regle(
    "tva", .article("261-4-4°a et 293 B du code général des impôts, recodifiés par l’ordonnance 2025-1247"), confiance: .moyenne,
    "Un bilan est exonéré de TVA avec l’attestation 3511, dispensé de TVA en franchise en base, au taux normal sinon.")
}

/// On what ground VAT is charged or not.
public enum RegimeDeTva: Hashable, Sendable {
  /// Exempt as professional training; `attestation` where form 3511 was granted.
  case exonere(attestation: Bool)
  /// Small business.
  case franchise
  /// The standard rate.
  case normal

  /// What the invoice says of it; `nil` where it shows a rate instead. The articles of the general tax code are those of before September 2026, which invoices may
  /// still cite: see `Droit.referenceDeTva`.
  public var mention: String? {
    switch self {
    case .exonere: "Exonération de TVA, article 261-4-4°a du code général des impôts"
    case .franchise: "TVA non applicable, article 293 B du code général des impôts"
    case .normal: nil
    }
  }
}

extension Droit {
  /// Whether an invoice issued on `jour` may still cite the general tax code: its articles on VAT moved to another code on 1 September 2026.
  public static func referenceDeTva(_ regime: RegimeDeTva, le jour: Jour) -> [Constat] {
    if regime.mention == nil || enVigueur(jour).valeur(Parametres.tvaReferenceAdmise) { return [] }
    let phrase = "Remplacez sur la facture l’article du code général des impôts par celui du code des impositions sur les biens et services."
    return [Constat(.tva, .avertissement, phrase)]
  }

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
