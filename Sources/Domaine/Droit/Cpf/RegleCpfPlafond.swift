extension Regle {
  /// The cap.
  public static let cpfPlafond = Regle(
    "cpf-plafond", .article("décret 2026-127"), "Depuis le 26 février 2026, le CPF paie 1\u{202F}600\u{A0}€ au plus d’un bilan.")
}

extension Droit {
  /// Whether the CPF may be counted on for `part` of a price on `jour`: above the cap it pays nothing.
  public static func partCpf(_ part: Montant, le jour: Jour) -> [Constat] {
    guard let plafond = enVigueur(jour).cpfPlafond, part > plafond else { return [] }
    return [Constat(.cpfPlafond, .bloquant, "Ramenez la part du CPF à \(plafond) au plus, et dites qui paie le reste.")]
  }

  /// What a price above the cap means: allowed, but somebody pays the rest, and must be told.
  public static func plafondCpf(prix: Montant, le jour: Jour) -> [Constat] {
    guard let plafond = enVigueur(jour).cpfPlafond, prix > plafond else { return [] }
    return [
      Constat(
        .cpfPlafond, .avertissement, "Annoncez qui paie \(prix - plafond)\u{202F}: sur un prix de \(prix), le CPF paie \(plafond) au plus.")
    ]
  }
}
