extension Dossier {
  /// Brings in a convention that was signed elsewhere (F10): all must have signed, and the ten days are counted from the employer's own transmission.
  ///
  /// Nobody here saw it signed: what was signed on paper comes with its scan, or with the reason why there is none.
  public func importerConvention(
    _ projet: Projet, transmiseLe: Jour?, signatures: [Signature], preuve: PreuveDuPapier? = nil
  ) throws(Refus) -> [Event] {
    if convention.importee, convention.fin == nil, convention.projet == projet { return [] }
    guard convention.signatures.isEmpty || convention.fin != nil else { throw Refus(.conventionNonSignee) }
    try Refus.siBloque(peutPreparer(projet) + peutImporter(projet, transmiseLe: transmiseLe, signatures))
    let papiers = papiersDuContrat(signatures)
    if !papiers.isEmpty, preuve == nil { throw Refus(.papierNumerise) }
    let reserves = signatures.flatMap { reserve(sur: $0, transmiseLe: transmiseLe) }
    return [.convention(.importee(projet, transmiseLe: transmiseLe, signatures))] + reserves + faits(papiers, preuve)
  }

  private func faits(_ papiers: [PapierSigne], _ preuve: PreuveDuPapier?) -> [Event] {
    switch preuve {
    case .scan(let empreinte, let document, let le) where !papiers.isEmpty:
      [.numerisation(.papierNumerise(papiers, empreinte, document: document, le: le))]
    case .sansScan(let motif, let le): papiers.map { .numerisation(.numerisationEcartee($0, motif, le: le)) }
    default: []
    }
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
