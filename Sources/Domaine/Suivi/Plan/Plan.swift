extension Suivi {
  /// The plan d'action as the follow-up finds it: a copy kept by agreement, or the one that the person brings.
  public struct Plan: Evolving {
    /// Where it comes from; `nil` while there is none.
    public private(set) var origine: Origine?
    /// The last day on which the copy is kept.
    public private(set) var jusquAu: Jour?
    /// The steps, in order.
    public private(set) var etapes: [EtapePlan] = []

    /// Where the plan of a follow-up comes from.
    public enum Origine: String, Sendable, CaseIterable {
      /// Kept past the term by written agreement.
      case accord
      /// Brought by the beneficiary.
      case apporte
    }

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case repris([EtapePlan], Origine, jusquAu: Jour)
      case etapeAjustee(EtapePlan, le: Jour)
      case etapeRetiree(Identifiant<EtapePlan>, le: Jour)
      case etapeFaite(Identifiant<EtapePlan>, le: Jour)
    }

    /// Before there is one.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .repris(let etapes, let origine, let jusquAu):
        self.etapes = etapes
        self.origine = origine
        self.jusquAu = jusquAu
      case .etapeAjustee(let etape, _): etapes[etape.id] = etape
      case .etapeRetiree(let id, _): etapes[id] = nil
      case .etapeFaite(let id, let le): etapes[id]?.faiteLe = le
      }
    }
  }
}
