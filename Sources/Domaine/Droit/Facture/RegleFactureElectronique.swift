extension Regle {
  /// Electronic invoices: until 31 August 2026, 289 bis of the general tax code.
  public static let factureElectronique = Regle(
    "facture-electronique", .article("L216-42 et suivants du code des impositions sur les biens et services"), confiance: .moyenne,
    "Les factures électroniques se reçoivent depuis le 1er septembre 2026 et s’émettent depuis cette date ou un an après selon la taille.")
}

/// To whom an invoice goes.
public enum ClientFacture: String, Sendable, CaseIterable {
  /// A firm.
  case entreprise
  /// A public body.
  case organismePublic
  /// A person.
  case particulier
}

extension Droit {
  /// Whether an invoice issued on `jour` has to be electronic. One wholly exempt is not, between firms; to a public body it is.
  public static func factureElectroniqueRequise(client: ClientFacture, exoneree: Bool, grandeEntreprise: Bool, le jour: Jour) -> Bool {
    switch client {
    case .particulier: false
    case .organismePublic: true
    case .entreprise:
      !exoneree && enVigueur(jour).valeur(grandeEntreprise ? Parametres.factureEmissionGrandes : Parametres.factureEmission)
    }
  }

  /// What to do of an invoice to be issued on `jour` in paper or plain PDF.
  public static func facturePapier(client: ClientFacture, exoneree: Bool, grandeEntreprise: Bool, le jour: Jour) -> [Constat] {
    guard factureElectroniqueRequise(client: client, exoneree: exoneree, grandeEntreprise: grandeEntreprise, le: jour) else { return [] }
    return [Constat(.factureElectronique, .avertissement, "Émettez cette facture au format électronique (Factur-X).")]
  }
}
