extension Regle {
  /// Only accompaniment is paid.
  public static let cpfAccompagnement = Regle(
    "cpf-accompagnement", .article("D6323-6 du code du travail (décret 2026-126)"), confiance: .moyenne,
    "Le CPF ne paie que les heures d’accompagnement par le consultant.")
}

extension Droit {
  /// Whether every hour sold is one that the CPF pays.
  public static func heuresPayables(accompagnement: Duree, totale: Duree, le jour: Jour) -> [Constat] {
    guard enVigueur(jour).cpfIntervalle != nil, accompagnement < totale else { return [] }
    let phrase = "Chiffrez à part le travail personnel\u{202F}: sur \(totale.enFrancais), le CPF ne paie que \(accompagnement.enFrancais) d’accompagnement."
    return [Constat(.cpfAccompagnement, .avertissement, phrase)]
  }
}
