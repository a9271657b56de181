extension Regle {
  /// How long papers without content are kept.
  public static let conservationDossier = Regle(
    "conservation-dossier", .article("L169 du livre des procédures fiscales"), confiance: .moyenne,
    "Convention, consentement, calendrier, émargements et certificat, sans contenu, sont gardés jusqu’au 31 décembre de la troisième année suivant le dernier paiement."
  )

  /// How long invoices are kept.
  public static let conservationFactures = Regle(
    "conservation-factures", .article("L123-22 du code de commerce"), "Les factures sont gardées dix ans après la clôture de l’exercice.")
}

extension Droit {
  /// The last day on which the papers without content are kept: 31 December of the third year after that of the last payment.
  public static func finDuDossier(dernierPaiementLe: Jour) -> Jour {
    finDAnnee(dernierPaiementLe.annee + enVigueur(dernierPaiementLe).valeur(Parametres.dossierAnnees))
  }

  /// The last day on which an invoice is kept: ten years after the close of the accounts, 31 December of its year where not said otherwise.
  public static func finDesFactures(emiseLe: Jour, cloture: Jour? = nil) -> Jour {
    (cloture ?? finDAnnee(emiseLe.annee)).plus(annees: enVigueur(emiseLe).valeur(Parametres.factureAnnees))
  }

  /// Whether the papers of a dossier without content may be destroyed on `jour`; `nil` where nothing was paid yet.
  public static func dossierDestructible(dernierPaiementLe: Jour?, le jour: Jour) -> [Constat] {
    guard let dernierPaiementLe else {
      return [Constat(.conservationDossier, .avertissement, "Gardez le dossier\u{202F}: aucun paiement n’y est encore daté.")]
    }
    let fin = finDuDossier(dernierPaiementLe: dernierPaiementLe)
    if jour > fin { return [] }
    return [
      Constat(.conservationDossier, .avertissement, "Gardez les pièces du dossier jusqu’au \(fin.enFrancais).", dates: [DateNommee("fin de conservation", fin)])
    ]
  }

  /// Whether an invoice may be destroyed on `jour`.
  public static func factureDestructible(emiseLe: Jour, cloture: Jour? = nil, le jour: Jour) -> [Constat] {
    let fin = finDesFactures(emiseLe: emiseLe, cloture: cloture)
    if jour > fin { return [] }
    return [Constat(.conservationFactures, .bloquant, "Gardez la facture jusqu’au \(fin.enFrancais).", dates: [DateNommee("fin de conservation", fin)])]
  }

  private static func finDAnnee(_ annee: Int) -> Jour {
    Jour(annee, 12, 31) ?? .dernier
  }
}
