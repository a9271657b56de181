extension Regle {
  /// What protects a person who pays for their own bilan.
  public static let contratParticulier = Regle(
    "contrat-particulier", .article("L6353-5 et L6353-6 du code du travail, L221-18 du code de la consommation"), confiance: .moyenne,
    "Un particulier signe un contrat avant de payer, peut se rétracter dix jours, quatorze à distance ou hors établissement, puis verse 30\u{A0}% au plus et le solde par étapes."
  )
  /// What the contract of a person who pays says.
  public static let mentionsDuContrat = Regle(
    "mentions-du-contrat", .article("L6353-4 du code du travail"),
    "Le contrat d’un particulier dit, à peine de nullité, ce qu’est le bilan, à qui il s’adresse, qui le mène, ce qui le conclut, ce qu’il coûte et ce qui est dû s’il s’arrête."
  )
}

extension Droit {
  /// The last day on which a person may withdraw from a contract signed on `signeLe`.
  ///
  /// At a distance the consumer code moves it off a day without work; L6353-5 is silent on it, so both days are given.
  public static func retractation(signeLe: Jour, aDistance: Bool, feries: JoursFeries = JoursFeries()) -> Echeance {
    let droit = enVigueur(signeLe)
    guard aDistance else { return Echeance(droit.retractation, depuis: signeLe, feries: feries) }
    return Echeance(fixe: Echeance(droit.retractationDistance, depuis: signeLe, feries: feries).prorogee)
  }

  /// Whether `somme` may be asked on `jour` of a person who pays for a bilan of `prix` and has already paid `dejaPaye`.
  ///
  /// `acheve` says that the whole bilan has been done: what is left may then be asked.
  public static func paiementDuParticulier(
    _ somme: Montant, dejaPaye: Montant = .nul, prix: Montant, contratSigneLe: Jour?, aDistance: Bool, acheve: Bool = false,
    le jour: Jour, feries: JoursFeries = JoursFeries()
  ) -> [Constat] {
    guard let contratSigneLe, contratSigneLe <= jour else {
      return [Constat(.contratParticulier, .avertissement, "Faites signer le contrat avant de demander un paiement.")]
    }
    let fin = retractation(signeLe: contratSigneLe, aDistance: aDistance, feries: feries)
    let dates = [DateNommee("fin de la rétractation", fin.prorogee)]
    switch fin.position(de: jour) {
    case .dansLeDelai:
      let phrase = "Attendez la fin de la rétractation, le \(fin.prorogee.enFrancais), avant de demander un paiement."
      return [Constat(.contratParticulier, .avertissement, phrase, dates: dates)]
    case .incertain:
      let phrase = "Attendez par prudence le \(fin.prorogee.enFrancais) passé\u{202F}: le dernier jour de rétractation était chômé."
      return [Constat(.contratParticulier, .incertain, phrase, dates: dates)]
    case .horsDelai:
      return acheve ? [] : acompte(somme, dejaPaye: dejaPaye, prix: prix, le: contratSigneLe)
    }
  }

  /// The first payment holds under 30 %; what follows is staged, so that it never takes the whole price before the end.
  private static func acompte(_ somme: Montant, dejaPaye: Montant, prix: Montant, le jour: Jour) -> [Constat] {
    let maximum = prix.fois(enVigueur(jour).acomptePourcent, sur: 100)
    if dejaPaye <= .nul, somme > maximum {
      return [Constat(.contratParticulier, .avertissement, "Limitez le premier versement à \(maximum)\u{202F}: le solde s’échelonne au fil du bilan.")]
    }
    if dejaPaye + somme >= prix, dejaPaye > .nul {
      return [Constat(.contratParticulier, .avertissement, "Gardez un solde à verser à la fin\u{202F}: le paiement s’échelonne au fil du bilan.")]
    }
    return []
  }
}
