extension Regle {
  /// Twenty-four hours in all.
  public static let dureeMax = Regle(
    "duree-max", .article("L6313-4 du code du travail"), "Un bilan dure vingt-quatre heures au plus, travail guidé compris.")
}

extension Droit {
  /// Whether a bilan may last `totale` in all, under the law of `jour`.
  public static func dureeTotale(_ totale: Duree, le jour: Jour) -> [Constat] {
    let plafond = enVigueur(jour).dureeMaximale
    if totale <= plafond { return [] }
    return [
      Constat(
        .dureeMax, .bloquant,
        "Ramenez le bilan à \(plafond.enFrancais) au plus\u{202F}: il en compte \(totale.enFrancais), soit \((totale - plafond).enFrancais) de trop.")
    ]
  }
}
