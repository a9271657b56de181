extension Regle {
  /// A dossier begins once.
  public static let dossierOuvert = Regle("dossier-ouvert", .maison, "Ouvrez d’abord le dossier.")
  /// One dossier, one bilan.
  public static let dossierUnique = Regle(
    "dossier-unique", .maison, "Ce dossier est déjà ouvert\u{202F}: un autre bilan demande un autre dossier.")
  /// What belongs to the employer can be read by the employer.
  public static let adressePrivee = Regle(
    "adresse-privee", .maison, "Demandez une adresse personnelle\u{202F}: l’employeur peut lire celle du travail.")
  /// Who has no e-mail, telephone or address signs on the spot.
  public static let beneficiaireJoignable = Regle(
    "beneficiaire-joignable", .maison, "Prévoyez de tout remettre et signer sur place\u{202F}: la personne n’a donné aucun moyen de la joindre.")
  /// A person has a name.
  public static let identiteComplete = Regle("identite-complete", .maison, "Indiquez le prénom et le nom du bénéficiaire.")
  /// A minor or a protected adult does not sign alone.
  public static let representantNomme = Regle(
    "representant-nomme", .article("1145 et 1146 du code civil"), confiance: .moyenne,
    "Nommez le représentant légal\u{202F}: il signe le contrat avec la personne protégée, et n’ouvre jamais son carnet.")
  /// A public agent's line manager has no part in it.
  public static let serviceFormation = Regle(
    "service-formation", .maison, "Adressez-vous au service formation de l’administration, pas au supérieur hiérarchique.")

  static let deLOuverture = [
    dossierOuvert, dossierUnique, adressePrivee, beneficiaireJoignable, identiteComplete, representantNomme, serviceFormation, adresseDeSortie,
  ]
}

extension Dossier {
  /// What must be known of an opening: whether this provider may run this bilan, and whether the programme keeps within the law.
  public static func peutOuvrir(_ faits: Faits) -> [Constat] {
    constats(identite: faits.identite)
      + Droit.pasEnInterne(prestataire: faits.prestataire.siret, employeur: faits.employeur?.siret)
      + Droit.organisationDediee(autresActivites: faits.prestataire.autresActivites, uniteIdentifiee: faits.prestataire.uniteIdentifiee)
      + faits.dureeTenue(faits.modalites.dureeTotale, le: faits.le) + Droit.phases(faits.modalites.seances.map(\.phase))
      + (faits.protege && faits.representant == nil ? [Constat(.representantNomme, .avertissement)] : [])
      + constats(employeur: faits.employeur, statut: faits.statut)
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

  /// The facts of the opening, or the refusal of whatever comes before it.
  func ouvert() throws(Refus) -> Faits {
    guard let faits = ouverture.faits else { throw Refus(.dossierOuvert) }
    return faits
  }

  /// What must be known of a name and of ways of contact (P12).
  static func constats(identite: Identite) -> [Constat] {
    let nommee = !identite.prenom.isEmpty && !identite.nom.isEmpty
    return (nommee ? [] : [Constat(.identiteComplete, .bloquant)])
      + (identite.courrielProfessionnel ? [Constat(.adressePrivee, .avertissement)] : [])
      + (identite.joignable ? [] : [Constat(.beneficiaireJoignable, .information)])
  }

  /// To whom of an administration one may write (Q7).
  static func constats(employeur: Employeur?, statut: Statut) -> [Constat] {
    guard statut == .agentPublic, employeur?.service == .superieurHierarchique else { return [] }
    return [Constat(.serviceFormation, .bloquant)]
  }

  /// Whether this person's bilan may last `totale`, by their own rights; the general law's before the opening.
  func dureeTenue(_ totale: Duree, le jour: Jour) -> [Constat] {
    ouverture.faits?.dureeTenue(totale, le: jour) ?? Droit.dureeTotale(totale, le: jour)
  }
}

extension Dossier.Faits {
  /// Whether a bilan of this person may last `totale` under the law of `jour`: 24 h for all (L6313-4), a public agent as the decrees have it, 72 h for some.
  func dureeTenue(_ totale: Duree, le jour: Jour) -> [Constat] {
    statut == .agentPublic ? Droit.dureeDeLAgent(totale, droits: droitsDeLAgent, le: jour) : Droit.dureeTotale(totale, le: jour)
  }
}

extension Dossier.Identite {
  /// What a demande says of the person who asked: the name as it was given, to be completed at the opening.
  public init(depuis contact: Demande.Contact, prenom: String = "") {
    self.init(prenom: prenom, nom: contact.nom, courriel: contact.courriel, telephone: contact.telephone)
  }
}
