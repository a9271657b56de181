extension Dossier {
  /// What is known on the day a dossier opens.
  public struct Faits: Hashable, Sendable {
    /// The beneficiary, as a name without meaning.
    public let beneficiaire: PersonneID
    /// Who they are.
    public var identite: Identite
    /// What they are in the eyes of those who pay.
    public var statut: Statut
    /// Which rights they have if they are a public agent.
    public let droitsDeLAgent: DroitsDeLAgent
    /// Their previous bilan, where there was one (décrets 2026-126 and 2007-1845).
    public let bilanPrecedentLe: Jour?
    /// Whose idea it was.
    public let initiative: Initiative
    /// Why, from the coded list; `nil` where the person would rather not say.
    public let motif: MotifDeBilan?
    /// By which door they came: a telephone call, a CPF notice …; `nil` where no demande came before.
    public let origine: Demande.Origine?
    /// Whether they are a minor or a protected adult: someone must then sign beside them (Q7).
    public let protege: Bool
    /// Who signs beside them.
    public var representant: Representant?
    /// Their employer.
    public var employeur: Employeur?
    /// The provider.
    public let prestataire: Prestataire
    /// Those of the centre to whom they may turn.
    public var referents: Referents
    /// The version of the programme, pinned.
    public var modalites: Modalites
    /// The day.
    public let le: Jour

    /// What is known on the day a dossier opens. Naming a representative says that one is needed.
    public init(
      beneficiaire: PersonneID, identite: Identite, statut: Statut, droitsDeLAgent: DroitsDeLAgent = .communs, bilanPrecedentLe: Jour? = nil,
      initiative: Initiative, motif: MotifDeBilan? = nil, origine: Demande.Origine? = nil, protege: Bool = false, representant: Representant? = nil,
      employeur: Employeur? = nil, prestataire: Prestataire, referents: Referents = Referents(), modalites: Modalites, le: Jour
    ) {
      self.beneficiaire = beneficiaire
      self.identite = identite
      self.statut = statut
      self.droitsDeLAgent = droitsDeLAgent
      self.bilanPrecedentLe = bilanPrecedentLe
      self.initiative = initiative
      self.motif = motif
      self.origine = origine
      self.protege = protege || representant != nil
      self.representant = representant
      self.employeur = employeur
      self.prestataire = prestataire
      self.referents = referents
      self.modalites = modalites
      self.le = le
    }
  }

  /// Whose idea the bilan was.
  public enum Initiative: String, Sendable, CaseIterable {
    case salarie, employeur, lesDeux
  }
}
