extension Dossier {
  /// Brings in a convention that was signed elsewhere (F10): all must have signed, and the ten days are counted from the employer's own transmission.
  public func importerConvention(_ projet: Projet, transmiseLe: Jour?, signatures: [Signature]) throws(Refus) -> [Event] {
    if convention.importee, convention.fin == nil, convention.projet == projet { return [] }
    guard convention.signatures.isEmpty || convention.fin != nil else { throw Refus(.conventionNonSignee) }
    try Refus.siBloque(peutPreparer(projet) + peutImporter(projet, transmiseLe: transmiseLe, signatures))
    let reserves = signatures.flatMap { reserve(sur: $0, transmiseLe: transmiseLe) }
    return [.convention(.importee(projet, transmiseLe: transmiseLe, signatures))] + reserves
  }

  private func peutImporter(_ projet: Projet, transmiseLe: Jour?, _ signatures: [Signature]) -> [Constat] {
    let manquants = projet.ordre.filter { signataire in !signatures.contains { $0.par == signataire } }
    let incomplet = Constat(
      .signatairesComplets, .bloquant, "La convention importée n’est pas signée de tous\u{202F}: il manque \(Texte.enumeration(manquants.map(\.nom))).")
    let autreTexte = signatures.contains { $0.texte != projet.texte }
    return (manquants.isEmpty ? [] : [incomplet]) + (autreTexte ? [Constat(.texteMontre, .bloquant)] : [])
      + signatures.flatMap { signatairePourSoi($0) + acceptation($0, transmiseLe: transmiseLe) }
  }
}
