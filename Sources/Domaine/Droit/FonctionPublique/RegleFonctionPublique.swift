extension Regle {
  /// The bilan of a public agent.
  public static let fonctionPublique = Regle(
    "fonction-publique", .article("décrets 2007-1845, 2007-1470 et 2008-824"), confiance: .moyenne,
    "Un agent public demande soixante jours avant, l’administration répond en trente jours sans que son silence vaille accord, et cinq ans séparent deux bilans."
  )
}

/// Which rights an agent has.
public enum DroitsDeLAgent: String, Sendable, CaseIterable {
  /// Those of any agent.
  case communs
  /// Those of the categories the decrees name: more hours, and sooner again.
  case renforces
}

extension Droit {
  /// Whether an agent's bilan may last `totale`.
  public static func dureeDeLAgent(_ totale: Duree, droits: DroitsDeLAgent, le jour: Jour) -> [Constat] {
    let plafond = enVigueur(jour).valeur(droits == .communs ? Parametres.agentDuree : Parametres.agentDureeRenforcee)
    if totale <= plafond { return [] }
    return [Constat(.fonctionPublique, .avertissement, "Ramenez le bilan de l’agent à \(plafond.enFrancais) au plus.")]
  }

  /// Whether an agent may ask on `demandeLe` for a start on `debutLe`.
  public static func demandeDeLAgent(demandeLe: Jour, debutLe: Jour) -> [Constat] {
    let limite = Echeance(enVigueur(demandeLe).valeur(Parametres.agentPreavis), avant: debutLe).brute
    if demandeLe <= limite { return [] }
    return [
      Constat(
        .fonctionPublique, .avertissement,
        "Faites confirmer le début par l’administration\u{202F}: la demande devait partir le \(limite.enFrancais) au plus tard.",
        dates: [DateNommee("dernier jour pour demander", limite)])
    ]
  }

  /// The last day of the administration's answer.
  public static func reponseDeLAdministration(recueLe: Jour, feries: JoursFeries = JoursFeries()) -> Echeance {
    Echeance(enVigueur(recueLe).valeur(Parametres.agentReponse), depuis: recueLe, feries: feries)
  }

  /// Whether an agent's bilan may begin, given the day of the administration's agreement: its silence is none.
  public static func accordDeLAdministration(recueLe: Jour, accordeLe: Jour?, le jour: Jour, feries: JoursFeries = JoursFeries()) -> [Constat] {
    if let accordeLe, accordeLe <= jour { return [] }
    let fin = reponseDeLAdministration(recueLe: recueLe, feries: feries)
    return [
      Constat(
        .fonctionPublique, .avertissement, "Obtenez l’accord écrit de l’administration\u{202F}: son silence ne vaut pas accord.",
        dates: [DateNommee("dernier jour pour répondre", fin.brute)])
    ]
  }

  /// Whether an agent whose previous bilan was on `precedentLe` may ask for another on `demandeLe`.
  public static func intervalleDeLAgent(precedentLe: Jour?, demandeLe: Jour, droits: DroitsDeLAgent) -> [Constat] {
    guard let precedentLe else { return [] }
    let delai = enVigueur(demandeLe).valeur(droits == .communs ? Parametres.agentIntervalle : Parametres.agentIntervalleRenforce)
    let libre = Echeance(delai, depuis: precedentLe).brute
    if demandeLe > libre { return [] }
    return [
      Constat(
        .fonctionPublique, demandeLe == libre ? .incertain : .avertissement,
        "Faites vérifier le droit de l’agent\u{202F}: son bilan précédent date du \(precedentLe.enFrancais).", dates: [DateNommee("anniversaire", libre)])
    ]
  }
}
