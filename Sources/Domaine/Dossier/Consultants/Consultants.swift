extension Dossier {
  /// The consultants of the dossier: the one in charge, a second one, a transfer with the beneficiary's word (P5, Q1).
  public struct Consultants: Evolving {
    /// The consultant in charge; `nil` before one is named.
    public private(set) var enCharge: Consultant?
    /// A second consultant, met at the beneficiary's wish (S0).
    public private(set) var second: Consultant?
    /// Those who held the bilan before, with the day on which they stopped.
    public private(set) var anciens: [PersonneID: Jour] = [:]

    /// What may have happened to them.
    public enum Event: Sendable, Equatable {
      case designe(Consultant, le: Jour)
      case secondAccepte(Consultant, le: Jour)
      case transfere(Consultant, motif: MotifDeTransfert, avecNotes: Bool, le: Jour)
    }

    /// Before anyone was named.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .designe(let consultant, _): enCharge = consultant
      case .secondAccepte(let consultant, _): second = consultant
      case .transfere(let consultant, _, _, let le):
        if let ancien = enCharge?.personne { anciens[ancien] = le }
        enCharge = consultant
      }
    }
  }

  /// A consultant, as the beneficiary is told of them.
  public struct Consultant: Hashable, Sendable {
    /// Who.
    public var personne: PersonneID
    /// How they are named to the beneficiary.
    public var nom: String
    /// Whether they work for another firm, which the beneficiary is told (Qualiopi 27).
    public var sousTraitant: Bool

    /// A consultant.
    public init(personne: PersonneID, nom: String, sousTraitant: Bool = false) {
      self.personne = personne
      self.nom = nom
      self.sousTraitant = sousTraitant
    }
  }

  /// Why a consultant changes: a coded list, never a diagnosis.
  public enum MotifDeTransfert: String, Sendable, CaseIterable {
    case depart, absence, demandeDuBeneficiaire, conflitDInteret
  }
}
