extension Dossier {
  /// The authorisation of absence asked of an employer (L6323-17, D6323-4, F3).
  public struct Absence: Evolving {
    /// The request; `nil` where none was made.
    public private(set) var demande: DemandeDAbsence?
    /// The employer's answer; `nil` while it is silent.
    public private(set) var reponse: ReponseDAbsence?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case demandee(DemandeDAbsence)
      case acceptee(le: Jour)
      case refusee(le: Jour)
    }

    /// Before it was asked.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .demandee(let demande): (self.demande, reponse) = (demande, nil)
      case .acceptee(let le): reponse = .acceptee(le: le)
      case .refusee(let le): reponse = .refusee(le: le)
      }
    }
  }

  /// What is asked of the employer: dates, length, provider, and nothing else.
  public struct DemandeDAbsence: Hashable, Sendable {
    /// The day on which it was sent.
    public var envoyeeLe: Jour
    /// The day on which the employer received it: the thirty days begin the next day.
    public var recueLe: Jour
    /// The first day of absence.
    public var debutLe: Jour
    /// How long in all: twenty-four hours at most.
    public var duree: Duree

    /// A request of absence.
    public init(envoyeeLe: Jour, recueLe: Jour, debutLe: Jour, duree: Duree) {
      self.envoyeeLe = envoyeeLe
      self.recueLe = recueLe
      self.debutLe = debutLe
      self.duree = duree
    }
  }
}
