extension Regle {
  /// A minor or a protected adult does not sign alone, and nobody signs as a representative whom the dossier does not name.
  public static let representantAvantSignature = Regle(
    "representant-avant-signature", .maison,
    "Nommez d’abord le représentant légal de la personne protégée\u{202F}: lui seul signe à ce titre, et rien ne se signe avant.")
}

extension Dossier {
  /// Whether someone signs beside the beneficiary (Q7).
  public var representantRequis: Bool { ouverture.faits?.protege == true }

  /// Refuses what would be signed while the representative has no name, or in the name of one who is not needed.
  func representantNomme(parmi signataires: some Sequence<Signataire> = []) -> [Constat] {
    if ouverture.faits?.representant != nil { return [] }
    if representantRequis { return [Constat(.representantAvantSignature, .bloquant)] }
    guard signataires.contains(.representantLegal) else { return [] }
    return [
      Constat(.representantAvantSignature, .bloquant, "Retirez le représentant légal des signataires\u{202F}: rien ne dit que cette personne en a un.")
    ]
  }

  /// Who must hold the pen, where the dossier knows them.
  private func personne(quiSigne signataire: Signataire) -> PersonneID? {
    switch signataire {
    case .beneficiaire: beneficiaire
    case .representantLegal: ouverture.faits?.representant?.personne
    case .employeur: ouverture.faits?.employeur?.interlocuteur
    case .prestataire: nil
    }
  }

  /// Refuses a signature given by someone else than the person whom the dossier names.
  func signatairePourSoi(_ signature: Signature) -> [Constat] {
    guard let attendue = personne(quiSigne: signature.par), attendue != signature.personne else { return [] }
    return [Constat(.signatairePourSoi, .bloquant)]
  }
}
