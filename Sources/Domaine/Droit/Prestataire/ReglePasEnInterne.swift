extension Regle {
  /// The employer is not the provider.
  public static let pasEnInterne = Regle(
    "pas-en-interne", .article("R6313-5 du code du travail"), "L’employeur ne réalise pas lui-même le bilan de ses salariés.")
}

extension Droit {
  /// Whether a provider may run the bilan of a beneficiary of `employeur`: SIREN or SIRET, spaces allowed; `nil` where there is no employer.
  public static func pasEnInterne(prestataire: String, employeur: String?) -> [Constat] {
    guard let employeur, let leur = siren(employeur), leur == siren(prestataire) else { return [] }
    return [Constat(.pasEnInterne, .bloquant, "Adressez le bénéficiaire à un autre centre\u{202F}: le sien est aussi son employeur.")]
  }

  /// The firm's nine digits; `nil` where there are fewer.
  static func siren(_ numero: String) -> String? {
    let chiffres = numero.unicodeScalars.lazy.filter { ("0"..."9").contains($0) }.prefix(9)
    return chiffres.count == 9 ? String(String.UnicodeScalarView(chiffres)) : nil
  }
}
