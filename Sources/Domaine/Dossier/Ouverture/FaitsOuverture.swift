extension Dossier {
  /// What is known on the day a dossier opens.
  public struct Faits: Hashable, Sendable {
    /// The beneficiary, as a name without meaning.
    public let beneficiaire: PersonneID
    /// Who they are.
    public var identite: Identite
    /// What they are in the eyes of those who pay.
    public let statut: Statut
    /// Whose idea it was.
    public let initiative: Initiative
    /// Why, from the coded list; `nil` where the person would rather not say.
    public let motif: MotifDeBilan?
    /// Who must sign beside a minor or a protected adult, and never opens the carnet (Q7).
    public let representant: PersonneID?
    /// The SIREN or SIRET of the employer, where there is one and it was needed: kept to refuse a bilan by one's own employer (R6313-5).
    public let employeur: String?
    /// The provider.
    public let prestataire: Prestataire
    /// The version of the programme, pinned.
    public let modalites: Modalites
    /// The day.
    public let le: Jour

    /// What is known on the day a dossier opens.
    public init(
      beneficiaire: PersonneID, identite: Identite, statut: Statut, initiative: Initiative, motif: MotifDeBilan? = nil,
      representant: PersonneID? = nil, employeur: String? = nil, prestataire: Prestataire, modalites: Modalites, le: Jour
    ) {
      self.beneficiaire = beneficiaire
      self.identite = identite
      self.statut = statut
      self.initiative = initiative
      self.motif = motif
      self.representant = representant
      self.employeur = employeur
      self.prestataire = prestataire
      self.modalites = modalites
      self.le = le
    }
  }

  /// Who a beneficiary is, and how to reach them; any of the ways may be missing (P12).
  public struct Identite: Hashable, Sendable {
    /// First name.
    public var prenom: String
    /// Last name.
    public var nom: String
    /// E-mail.
    public var courriel: String?
    /// Whether that address belongs to the employer, who can read it.
    public var courrielProfessionnel: Bool
    /// Telephone.
    public var telephone: String?

    /// An identity.
    public init(prenom: String, nom: String, courriel: String? = nil, courrielProfessionnel: Bool = false, telephone: String? = nil) {
      self.prenom = prenom
      self.nom = nom
      self.courriel = courriel
      self.courrielProfessionnel = courrielProfessionnel
      self.telephone = telephone
    }

    /// First and last name.
    public var nomComplet: String { "\(prenom) \(nom)" }
  }

  /// What a beneficiary is in the eyes of those who pay (BPF, cadre F-1).
  public enum Statut: String, Sendable, CaseIterable {
    case salarie, demandeurEmploi, agentPublic, independant, autre
  }

  /// Whose idea the bilan was.
  public enum Initiative: String, Sendable, CaseIterable {
    case salarie, employeur, lesDeux
  }

  /// The provider, as the rules on who may run a bilan need it.
  public struct Prestataire: Hashable, Sendable {
    /// SIREN or SIRET.
    public var siret: String
    /// Whether it does anything else than bilans (R6313-6).
    public var autresActivites: Bool
    /// Whether it has a unit identified for bilans (R6313-6).
    public var uniteIdentifiee: Bool

    /// A provider.
    public init(siret: String, autresActivites: Bool = false, uniteIdentifiee: Bool = true) {
      self.siret = siret
      self.autresActivites = autresActivites
      self.uniteIdentifiee = uniteIdentifiee
    }
  }
}
