extension Regle {
  /// A dossier begins once.
  public static let dossierOuvert = Regle("dossier-ouvert", .maison, "Ouvrez d’abord le dossier.")
  /// One dossier, one bilan.
  public static let dossierUnique = Regle(
    "dossier-unique", .maison, "Ce dossier est déjà ouvert\u{202F}: un autre bilan demande un autre dossier.")
  /// What belongs to the employer can be read by the employer.
  public static let adressePrivee = Regle(
    "adresse-privee", .maison, "Demandez une adresse personnelle\u{202F}: l’employeur peut lire celle du travail.")
  /// A person has a name.
  public static let identiteComplete = Regle("identite-complete", .maison, "Indiquez le prénom et le nom du bénéficiaire.")
}

extension Dossier {
  /// What must be known of an opening: whether this provider may run this bilan, and whether the programme keeps within the law.
  public static func peutOuvrir(_ faits: Faits) -> [Constat] {
    let nommee = !faits.identite.prenom.isEmpty && !faits.identite.nom.isEmpty
    return (nommee ? [] : [Constat(.identiteComplete, .bloquant)])
      + (faits.identite.courrielProfessionnel ? [Constat(.adressePrivee, .avertissement)] : [])
      + Droit.pasEnInterne(prestataire: faits.prestataire.siret, employeur: faits.employeur)
      + Droit.organisationDediee(autresActivites: faits.prestataire.autresActivites, uniteIdentifiee: faits.prestataire.uniteIdentifiee)
      + Droit.dureeTotale(faits.modalites.dureeTotale, le: faits.le)
      + Droit.phases(faits.modalites.seances.map(\.phase))
  }

  /// Opens the dossier under a programme that is pinned from now on.
  public func ouvrir(_ faits: Faits) throws(Refus) -> [Event] {
    if let deja = ouverture.faits {
      if deja == faits { return [] }
      throw Refus(.dossierUnique)
    }
    try Refus.siBloque(Dossier.peutOuvrir(faits))
    return [.ouverture(.ouvert(faits))]
  }

  /// Corrects name or ways of contact.
  public func corrigerIdentite(_ identite: Identite, le jour: Jour) throws(Refus) -> [Event] {
    let faits = try ouvert()
    guard !identite.prenom.isEmpty, !identite.nom.isEmpty else { throw Refus(.identiteComplete) }
    return faits.identite == identite ? [] : [.ouverture(.identiteCorrigee(identite, le: jour))]
  }

  /// Applies what handicap needs change, without knowing why (C7).
  public func appliquerEffets(_ effets: EffetsAmenagement, le jour: Jour) throws(Refus) -> [Event] {
    _ = try ouvert()
    return ouverture.effets == effets ? [] : [.ouverture(.effetsAppliques(effets, le: jour))]
  }

  /// The facts of the opening, or the refusal of whatever comes before it.
  func ouvert() throws(Refus) -> Faits {
    guard let faits = ouverture.faits else { throw Refus(.dossierOuvert) }
    return faits
  }
}
