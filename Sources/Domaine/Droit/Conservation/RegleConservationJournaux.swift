extension Regle {
  /// How long access logs are kept.
  public static let conservationJournaux = Regle(
    "conservation-journaux", .article("délibération CNIL 2021-122"), confiance: .moyenne,
    "Les journaux d’accès sont gardés six mois au moins et douze au plus.")
}

extension Droit {
  /// Whether a line of the access log written on `ecritLe` may be erased, or still be kept, on `jour`.
  public static func journalDAcces(ecritLe: Jour, efface: Bool, le jour: Jour) -> [Constat] {
    let droit = enVigueur(ecritLe)
    let minimum = Echeance(droit.valeur(Parametres.journalMinimum), depuis: ecritLe).brute
    let maximum = Echeance(droit.valeur(Parametres.journalMaximum), depuis: ecritLe).brute
    if efface, jour <= minimum {
      return [
        Constat(.conservationJournaux, .avertissement, "Gardez le journal d’accès jusqu’au \(minimum.enFrancais).", dates: [DateNommee("au plus tôt", minimum)])
      ]
    }
    if !efface, jour > maximum {
      return [
        Constat(
          .conservationJournaux, .avertissement, "Effacez le journal d’accès\u{202F}: il devait l’être le \(maximum.enFrancais).",
          dates: [DateNommee("au plus tard", maximum)])
      ]
    }
    return []
  }
}
