extension Regle {
  /// The request goes sixty days before.
  public static let absencePreavis = Regle(
    "absence-preavis", .article("L6323-17 et D6323-4 du code du travail"),
    "Pour un bilan sur le temps de travail, la demande d’absence est adressée à l’employeur soixante jours au moins avant le début.")
}

extension Droit {
  /// The last day on which absence may be asked for a bilan that starts on `debutLe`. Counted backward, it is never moved.
  public static func dernierJourPourDemander(debutLe: Jour) -> Jour {
    Echeance(enVigueur(debutLe).preavisAbsence, avant: debutLe).brute
  }

  /// The first day on which a bilan may start whose absence was asked on `demandeLe`.
  public static func premierJourApresDemande(demandeLe: Jour) -> Jour {
    Echeance(enVigueur(demandeLe).preavisAbsence, depuis: demandeLe).brute
  }

  /// Whether absence may be asked on `demandeLe` for a start on `debutLe`. An employer who accepted expressly has waived the notice.
  public static func demandeDAbsence(demandeLe: Jour, debutLe: Jour, accordExpres: Bool = false) -> [Constat] {
    let limite = dernierJourPourDemander(debutLe: debutLe)
    if demandeLe <= limite { return [] }
    let possible = premierJourApresDemande(demandeLe: demandeLe)
    let dates = [DateNommee("dernier jour pour demander", limite), DateNommee("premier jour possible", possible)]
    if accordExpres {
      return [
        Constat(.absencePreavis, .information, "La demande était tardive, mais l’employeur l’a acceptée\u{202F}: gardez son accord écrit.", dates: dates)
      ]
    }
    return [
      Constat(
        .absencePreavis, .bloquant,
        "Reportez le début au \(possible.enFrancais) ou plus tard\u{202F}: la demande devait partir le \(limite.enFrancais) au plus tard.", dates: dates)
    ]
  }
}
