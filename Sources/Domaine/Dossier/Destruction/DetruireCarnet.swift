extension Regle {
  /// A hash for what was destroyed.
  static let destructionUnique = Regle("destruction-unique", .maison, "Un carnet se détruit une fois, et sa destruction se constate une fois.")
  /// Declared by a consultant of the dossier.
  static let declarationDuConsultant = Regle(
    "declaration-du-consultant", .maison, "La destruction hors de Jalon est déclarée par un consultant du dossier.")
  /// Places outside, one by one.
  static let supportsDeclares = Regle(
    "supports-declares", .article("R6313-7 du code du travail"), "Papiers, messagerie, poste et plateformes d’éditeurs sont vidés et déclarés un par un.")
  /// The certificate comes last.
  static let certificatApresDestruction = Regle(
    "certificat-apres-destruction", .maison, "Le certificat de destruction s’établit une fois le carnet détruit et chaque support déclaré.")
}

extension Dossier {
  /// May the carnet be destroyed on that day? From the term on: what is kept by agreement has its own stream, and its own end.
  public func peutDetruireCarnet(le jour: Jour) -> [Constat] {
    if destruction.carnet != nil { return [] }
    var constats = Droit.destructible(terme: terme()?.jour, accord: nil, le: jour)
    if constats.isEmpty, accords.conservationDemandeeLe == nil, terme()?.motif == .acheve {
      constats.append(Constat(.accordDemandeAvantTerme, .avertissement))
    }
    return constats
  }

  /// Records that the carnet was destroyed: when, under which rule, and the head that its tombstone shows.
  public func constaterDestructionCarnet(tete: Empreinte, at now: Instant) throws(Refus) -> [Event] {
    if let faite = destruction.carnet {
      if faite.tete == tete { return [] }
      throw Refus(.destructionUnique)
    }
    try Refus.siBloque(peutDetruireCarnet(le: now.jourParis))
    guard let terme = terme() else { throw Refus(.destruction) }
    return [.destruction(.carnetDetruit(DestructionDuCarnet(a: now, regle: Regle.destruction.id, terme: terme, tete: tete)))]
  }

  /// Declares what became of one place outside: paper, mailbox, computer, a publisher's platform.
  public func declarerDestruction(_ declaration: DestructionDeclaree, at now: Instant) throws(Refus) -> [Event] {
    if destruction.declarees[declaration.support] == declaration { return [] }
    try exigerConstat(le: declaration.le, at: now)
    if !consultantsDuDossier.contains(declaration.par) { throw Refus(.declarationDuConsultant) }
    try Refus.siBloque(peutDetruireCarnet(le: declaration.le))
    return [.destruction(.destructionDeclaree(declaration))]
  }

  /// The places outside of which nothing was declared yet. `plateformes` are those of the publishers that this bilan used.
  public func supportsADeclarer(plateformes: [String] = []) -> [SupportExterieur] {
    ([.papier, .messagerie, .poste] + plateformes.map(SupportExterieur.plateforme)).filter { destruction.declarees[$0] == nil }
  }

  /// Records the certificate of destruction by its hash.
  public func etablirCertificatDeDestruction(
    _ empreinte: Empreinte, plateformes: [String] = [], le jour: Jour, at now: Instant
  ) throws(Refus) -> [Event] {
    if destruction.certificat == empreinte { return [] }
    try exigerConstat(le: jour, at: now)
    if destruction.carnet == nil { throw Refus(.certificatApresDestruction) }
    let manquants = supportsADeclarer(plateformes: plateformes)
    if !manquants.isEmpty {
      throw Refus(.supportsDeclares, "Déclarez d’abord ce que sont devenus \(Texte.enumeration(manquants.map(\.nom))).")
    }
    return [.destruction(.certificatEtabli(empreinte, le: jour))]
  }
}
