extension Regle {
  /// What is scanned was signed on paper.
  public static let papierSigne = Regle(
    "papier-signe", .maison, "On numérise ce qui fut signé sur papier\u{202F}: choisissez une signature sur papier de ce dossier.")
  /// Nothing rests on a paper that nobody else can see.
  public static let papierNumerise = Regle(
    "papier-numerise", .maison, "Numérisez ce qui fut signé sur papier, ou dites pourquoi ce n’est pas possible, avant d’en faire une preuve.")

  static let deLaNumerisation = [papierSigne, papierNumerise]
}

extension Dossier {
  /// All that was signed on paper and still stands.
  ///
  /// A signature on paper is taken at once, with who holds the original: the room may have no scanner. Until its scan is there, or the reason why there is none,
  /// it is on the day's list, and hours that rest on it are neither certified nor invoiced.
  public var papiersSignes: [PapierSigne] {
    var papiers: [PapierSigne] = consentement.voie?.surPapier == true ? [.consentement] : []
    papiers += Partie.allCases.filter { consentement.voiesDeCharte[$0]?.surPapier == true }.map { .charte($0) }
    let contrats = Array(convention.signatures.values) + convention.avenantsProposes.flatMap { $0.signatures.values }
    papiers += papiersDuContrat(contrats)
    return papiers + calendrier.enOrdre.flatMap { papiersDePresence($0.id) }
  }

  /// Those of them that have neither scan nor reason.
  public var papiersANumeriser: [PapierSigne] { papiersSignes.filter { numerisation.papiers[$0] == nil } }

  /// Attaches one scan to the signatures that it shows: a sheet signed by two is scanned once. A better scan replaces the one before.
  public func numeriser(
    _ papiers: [PapierSigne], _ scan: Empreinte, document: ScanID? = nil, le jour: Jour, at now: Instant
  ) throws(Refus) -> [Event] {
    try exigerConstat(le: jour, at: now)
    if papiers.isEmpty || !Set(papiersSignes).isSuperset(of: papiers) { throw Refus(.papierSigne) }
    let nouveaux = papiers.filter { if case .scan(scan, _, _) = numerisation.papiers[$0] { false } else { true } }
    return nouveaux.isEmpty ? [] : [.numerisation(.papierNumerise(nouveaux, scan, document: document, le: jour))]
  }

  /// Notes that a paper will have no scan, and why. One that was scanned keeps its scan.
  public func ecarterNumerisation(_ papier: PapierSigne, _ motif: MotifSansScan, le jour: Jour, at now: Instant) throws(Refus) -> [Event] {
    try exigerConstat(le: jour, at: now)
    if !papiersSignes.contains(papier) { throw Refus(.papierSigne) }
    switch numerisation.papiers[papier] {
    case .scan: return []
    case .sansScan(motif, _): return []
    default: return [.numerisation(.numerisationEcartee(papier, motif, le: jour))]
    }
  }

  /// Blocks what would rest on presence sheets signed on paper that have neither scan nor reason.
  var feuillesANumeriser: [Constat] {
    let jours = papiersANumeriser.compactMap { papier -> Jour? in
      guard case .presence(let id, _) = papier, emargement.feuilles[id]?.compte == true else { return nil }
      return emargement.feuilles[id]?.horaire.debut.jourParis
    }
    let noms = Set(jours).sorted().map { "du \($0.enFrancais)" }
    if noms.isEmpty { return [] }
    let phrase = "Numérisez la feuille signée sur papier \(Texte.enumeration(noms)), ou dites pourquoi ce n’est pas possible."
    return [Constat(.papierNumerise, .bloquant, phrase)]
  }

  /// The paper signatures among those of a contract.
  func papiersDuContrat(_ signatures: [Signature]) -> [PapierSigne] {
    signatures.filter(\.voie.surPapier).sorted { ($0.a, $0.par.rawValue) < ($1.a, $1.par.rawValue) }.map { .contrat($0.par, texte: $0.texte) }
  }

  private func papiersDePresence(_ id: SeanceID) -> [PapierSigne] {
    Partie.allCases.filter { emargement.feuilles[id]?.signatures[$0]?.voie.surPapier == true }.map { .presence(id, $0) }
  }
}

extension VoieDeSignature {
  /// Whether it was given on paper.
  public var surPapier: Bool { if case .papier = self { true } else { false } }
}
