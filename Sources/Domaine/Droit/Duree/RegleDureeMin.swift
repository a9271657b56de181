extension Regle {
  /// Thirteen hours of accompaniment.
  ///
  /// The figure is of 2026 and was not read in a consolidated text: below it we warn and let a person judge, we never refuse.
  public static let dureeMin = Regle(
    "duree-min", .article("R6313-4 du code du travail"), confiance: .moyenne,
    "L’accompagnement par le consultant, sur les trois phases et sans compter le suivi, dure treize heures au moins.")
}

extension Droit {
  /// Whether `accompagnement` (hours with the consultant over the three phases, the follow-up left out) reaches the minimum in force on `jour`.
  public static func accompagnement(_ accompagnement: Duree, le jour: Jour) -> [Constat] {
    let incertain = Parametres.accompagnementMinimal.incertain(le: jour)
    let minimum = incertain ? Parametres.accompagnementMinimal.versions.map(\.valeur).max() ?? .nulle : enVigueur(jour).accompagnementMinimal
    if accompagnement >= minimum { return [] }
    return [
      Constat(
        .dureeMin, incertain ? .incertain : .avertissement,
        "Portez l’accompagnement à \(minimum.enFrancais) au moins\u{202F}: il en compte \(accompagnement.enFrancais).")
    ]
  }
}
