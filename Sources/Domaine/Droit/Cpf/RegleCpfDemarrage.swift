extension Regle {
  /// Eleven working days before the start.
  ///
  /// From the platform's terms of use, which change without a decree: a warning, since the platform itself refuses.
  public static let cpfDemarrage = Regle(
    "cpf-demarrage", .article("conditions générales de Mon compte formation"), confiance: .moyenne,
    "Un bilan sous CPF commence onze jours ouvrés au moins après la proposition.")

  /// Three working days to declare the entry.
  public static let cpfEntree = Regle(
    "cpf-entree", .article("conditions générales de Mon compte formation"), confiance: .moyenne,
    "L’entrée en bilan est déclarée dans les trois jours ouvrés.")
}

extension Droit {
  /// The first day on which a bilan proposed on `proposeLe` may start.
  public static func premierJourCpf(proposeLe: Jour, feries: JoursFeries = JoursFeries()) -> Jour {
    Echeance(enVigueur(proposeLe).cpfDemarrage, depuis: proposeLe, feries: feries).brute
  }

  /// Whether a bilan proposed on `proposeLe` may start on `debutLe`.
  public static func demarrageCpf(proposeLe: Jour, debutLe: Jour, feries: JoursFeries = JoursFeries()) -> [Constat] {
    let premier = premierJourCpf(proposeLe: proposeLe, feries: feries)
    if debutLe >= premier { return [] }
    return [
      Constat(
        .cpfDemarrage, .avertissement, "Reportez le début au \(premier.enFrancais) ou plus tard\u{202F}: onze jours ouvrés le séparent de la proposition.",
        dates: [DateNommee("proposition", proposeLe), DateNommee("premier jour possible", premier)])
    ]
  }

  /// Whether a programme's promised start, so many calendar days after acceptance at most, can be kept under the CPF.
  public static func promesseDeDemarrage(joursAuPlus: Int) -> [Constat] {
    // Eleven working days span fifteen calendar days when no holiday falls among them.
    if joursAuPlus >= 15 { return [] }
    return [
      Constat(.cpfDemarrage, .avertissement, "Exceptez le CPF du délai de démarrage annoncé\u{202F}: onze jours ouvrés y séparent la proposition du début.")
    ]
  }

  /// The last day on which an entry of `entreeLe` may be declared.
  public static func declarationDEntree(entreeLe: Jour, feries: JoursFeries = JoursFeries()) -> Jour {
    Echeance(enVigueur(entreeLe).cpfEntree, depuis: entreeLe, feries: feries).brute
  }

  /// Whether an entry of `entreeLe` declared on `declareeLe` (`nil` where it isn't yet) is in time on `jour`.
  public static func entreeCpf(entreeLe: Jour, declareeLe: Jour?, le jour: Jour, feries: JoursFeries = JoursFeries()) -> [Constat] {
    let fin = declarationDEntree(entreeLe: entreeLe, feries: feries)
    if (declareeLe ?? jour) <= fin { return [] }
    let phrase =
      declareeLe == nil
      ? "Déclarez l’entrée sans attendre\u{202F}: elle devait l’être le \(fin.enFrancais) au plus tard."
      : "Gardez trace du retard\u{202F}: l’entrée devait être déclarée le \(fin.enFrancais) au plus tard."
    return [Constat(.cpfEntree, .avertissement, phrase, dates: [DateNommee("dernier jour pour déclarer", fin)])]
  }
}
