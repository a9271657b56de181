extension Programme {
  /// Who it is for, why, and what it is not.
  public struct Presentation: Hashable, Sendable {
    /// Who may ask for it.
    public var publics: Liste<Public> = .nonDit
    /// What access depends on.
    public var conditionsAcces: Liste<String> = .nonDit
    /// What the bilan aims at.
    public var objectifs: Liste<String> = .nonDit
    /// The ability that the beneficiary leaves with.
    public var competenceVisee: Liste<String> = .nonDit
    /// Why people come.
    public var motifs: Liste<Motif> = .nonDit
    /// What the bilan is not, by the provider's own words.
    public var exclusions: Liste<ActiviteHorsBilan> = .nonDit
    /// Who may have the idea of it.
    public var initiatives: Liste<Initiative> = .nonDit

    /// Nothing said yet.
    public init() {}
  }

  /// A public.
  public enum Public: String, Sendable, CaseIterable {
    case tous, salarie, agentPublic, demandeurEmploi, travailleurHandicape, titulaireCpf
  }

  /// Why people come to a bilan.
  public enum Motif: String, Sendable, CaseIterable {
    case faireLePoint, evoluer, changerDeMetier, negocier, autreEmployeur, vaeOuEtudes, apresChomage, confiance
  }

  /// Who has the idea of a bilan.
  public enum Initiative: String, Sendable, CaseIterable {
    case salarie, employeur, commune
  }
}
