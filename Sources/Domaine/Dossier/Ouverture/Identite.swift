extension Dossier {
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
    /// Postal address, for whom has nothing else.
    public var adresse: String?

    /// An identity.
    public init(
      prenom: String, nom: String, courriel: String? = nil, courrielProfessionnel: Bool = false, telephone: String? = nil, adresse: String? = nil
    ) {
      self.prenom = prenom
      self.nom = nom
      self.courriel = courriel
      self.courrielProfessionnel = courrielProfessionnel
      self.telephone = telephone
      self.adresse = adresse
    }

    /// First and last name.
    public var nomComplet: String { "\(prenom) \(nom)" }
    /// Whether anything can be sent: otherwise papers are handed over and signed on the spot (P12).
    public var joignable: Bool { courriel != nil || telephone != nil || adresse != nil }
  }

  /// What a beneficiary is in the eyes of those who pay (BPF, cadre F-1).
  public enum Statut: String, Sendable, CaseIterable {
    case salarie, demandeurEmploi, agentPublic, independant, autre
  }

  /// Who co-signs for a minor or a protected adult, and never opens the carnet (Q7).
  public struct Representant: Hashable, Sendable {
    /// In what quality.
    public enum Qualite: String, Sendable, CaseIterable {
      case parent, tuteur, curateur
    }

    /// Who.
    public var personne: PersonneID
    /// How papers name them.
    public var nom: String
    /// In what quality.
    public var qualite: Qualite

    /// A legal representative.
    public init(personne: PersonneID, nom: String, qualite: Qualite) {
      self.personne = personne
      self.nom = nom
      self.qualite = qualite
    }
  }
}
