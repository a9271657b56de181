extension Regle {
  /// Electronic invoices: until 31 August 2026, 289 bis of the general tax code.
  public static let factureElectronique = Regle(
    "facture-electronique", .article("L216-42 et suivants du code des impositions sur les biens et services"), confiance: .moyenne,
    "Les factures électroniques se reçoivent depuis le 1er septembre 2026 et s’émettent depuis cette date ou un an après selon la taille.")
}
