extension Carnet {
  /// The plan d'action: the main steps of the projet (R6313-4 3°, R2).
  public struct PlanAction: Evolving {
    /// The steps, in order.
    public private(set) var etapes: [EtapePlan] = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case etapePrevue(EtapePlan, le: Jour)
      case etapeRetiree(Identifiant<EtapePlan>, le: Jour)
      case etapeFaite(Identifiant<EtapePlan>, le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .etapePrevue(let etape, _): etapes[etape.id] = etape
      case .etapeRetiree(let id, _): etapes[id] = nil
      case .etapeFaite(let id, let le): etapes[id]?.faiteLe = le
      }
    }
  }
}

/// A step of a plan d'action: in the carnet, then in what an agreement keeps for the follow-up.
public struct EtapePlan: Identifie {
  /// Its name.
  public let id: Identifiant<EtapePlan>
  /// What is to be done.
  public var intitule: String
  /// By when.
  public var pour: Jour?
  /// What it takes.
  public var moyens: String
  /// How it is paid for.
  public var financement: String
  /// Whom to speak to first.
  public var premierContact: String
  /// The day it was done.
  public var faiteLe: Jour?

  /// A step.
  public init(
    id: Identifiant<EtapePlan>, intitule: String, pour: Jour? = nil, moyens: String = "", financement: String = "",
    premierContact: String = "", faiteLe: Jour? = nil
  ) {
    self.id = id
    self.intitule = intitule
    self.pour = pour
    self.moyens = moyens
    self.financement = financement
    self.premierContact = premierContact
    self.faiteLe = faiteLe
  }
}
