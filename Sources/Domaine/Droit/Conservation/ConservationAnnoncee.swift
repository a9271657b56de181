extension Droit {
  /// Whether a programme in force on `jour` may announce that it keeps documents for `delai` after the term.
  ///
  /// - Parameter surAccord: whether it says that the beneficiary's written agreement is asked: without it, nothing may be kept at all.
  public static func conservationAnnoncee(_ delai: Delai, surAccord: Bool, le jour: Jour) -> [Constat] {
    let fin = Echeance(delai, depuis: jour).brute
    let maximum = enVigueur(jour).conservationMaximale
    let plafond = Echeance(maximum, depuis: jour).brute
    if fin <= jour { return [] }
    if !surAccord {
      return [Constat(.destruction, .bloquant, "Ne gardez rien sans l’accord écrit du bénéficiaire, donné pour un suivi et avant le terme.")]
    }
    if fin > jour.plus(annees: 3) {
      return [Constat(.destruction, .bloquant, "Ramenez la conservation annoncée à \(maximum.enFrancais) au plus.")]
    }
    if fin > plafond {
      return [Constat(.destruction3Ans, .avertissement, "Ramenez la conservation annoncée à \(maximum.enFrancais) au plus.")]
    }
    if fin < plafond {
      let phrase = "Gardez ce choix s’il vous convient\u{202F}: le programme annonce \(delai.enFrancais), la loi permet jusqu’à \(maximum.enFrancais)."
      return [Constat(.destruction3Ans, .information, phrase)]
    }
    return []
  }
}
