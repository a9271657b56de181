extension Regle {
  /// What is signed was prepared.
  public static let conventionPreparee = Regle("convention-preparee", .maison, "Préparez d’abord la convention ou le contrat.")
  /// A signed text does not change.
  public static let conventionNonSignee = Regle(
    "convention-non-signee", .maison, "Une signature est déjà là\u{202F}: faites un avenant plutôt qu’un nouveau projet.")
  /// All those whom the ground asks for are in the order of signatures.
  public static let signatairesComplets = Regle("signataires-complets", .maison, "Ajoutez à l’ordre des signatures chaque personne qui doit signer.")
}

extension Dossier {
  /// The contract that the funding asks for (R6313-8, L6353-5).
  public var formeRequise: FormeDeContrat {
    if cadres.contains(where: \.exigeConventionTripartite) { return .conventionTripartite }
    if financement.payeurs.contains(where: { $0.sorte == .cpf }) { return .conditionsCpf }
    return financement.payeurs.contains(where: \.estUnTiers) ? .conventionFinanceur : .contratParticulier
  }

  /// Those whose signature the contract of this dossier needs.
  public var signatairesRequis: Set<Signataire> {
    let represente: Set<Signataire> = ouverture.faits?.representant == nil ? [] : [.representantLegal]
    let base: Set<Signataire> = [.beneficiaire, .prestataire]
    return formeRequise == .conventionTripartite ? base.union(represente).union([.employeur]) : base.union(represente)
  }

  /// Prepares the text to be signed: a missing mention or signatory is a refusal that names it.
  public func preparerConvention(_ projet: Projet, le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    if convention.projet == projet, convention.fin == nil { return [] }
    guard convention.signatures.isEmpty || convention.fin != nil else { throw Refus(.conventionNonSignee) }
    try Refus.siBloque(formeEtMentions(projet) + signataires(projet))
    return [.convention(.preparee(projet, le: jour))]
  }

  /// Brings in a convention that was signed elsewhere (F10): the ten days are counted from the employer's own transmission.
  public func importerConvention(_ projet: Projet, transmiseLe: Jour, signatures: [Signature]) throws(Refus) -> [Event] {
    _ = try ouvert()
    if convention.importee { return [] }
    guard convention.signatures.isEmpty else { throw Refus(.conventionNonSignee) }
    let accord = signatures.first { $0.par == .beneficiaire }.map { Droit.acceptation(transmisLe: transmiseLe, signeLe: $0.a.jourParis) } ?? []
    try Refus.siBloque(formeEtMentions(projet) + signataires(projet) + (projet.forme == .conventionTripartite ? accord : []))
    return [.convention(.importee(projet, transmiseLe: transmiseLe, signatures))]
  }

  private func formeEtMentions(_ projet: Projet) -> [Constat] {
    guard projet.forme == formeRequise else {
      return [Constat(.conventionTripartite, .bloquant, "Choisissez la forme de contrat que ce financement demande\u{202F}: \(formeRequise.nom).")]
    }
    return Droit.mentionsDeConvention(projet.mentions)
  }

  private func signataires(_ projet: Projet) -> [Constat] {
    let manquants = Signataire.allCases.filter { signatairesRequis.contains($0) && !projet.ordre.contains($0) }
    if manquants.isEmpty { return [] }
    return [Constat(.signatairesComplets, .bloquant, "Ajoutez à l’ordre des signatures \(Texte.enumeration(manquants.map(\.nom))).")]
  }
}

extension Dossier.FormeDeContrat {
  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .conventionTripartite: "la convention à trois"
    case .contratParticulier: "le contrat du particulier"
    case .conditionsCpf: "les conditions du CPF"
    case .conventionFinanceur: "la convention avec le financeur"
    }
  }
}
