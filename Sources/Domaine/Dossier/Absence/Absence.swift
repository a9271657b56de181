extension Dossier {
  /// The authorisation of absence asked of an employer (L6323-17, D6323-4, F3). Its refusal has no reason here.
  public struct Absence: Evolving {
    /// The last request; `nil` where none was made.
    public private(set) var demande: DemandeDAbsence?
    /// The employer's answer to it; `nil` while it is silent.
    public private(set) var reponse: ReponseDAbsence?
    /// The first day from which the employer lets the beneficiary go, where it postponed.
    public private(set) var reporteeAu: Jour?
    /// The day on which agreement by silence was noted.
    public private(set) var silenceConstateLe: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case demandee(DemandeDAbsence)
      case acceptee(le: Jour)
      case reportee(au: Jour, le: Jour)
      case refusee(le: Jour)
      case silenceConstate(le: Jour)
    }

    /// Before it was asked.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .demandee(let demande):
        self = Absence()
        self.demande = demande
      case .acceptee(let le): (reponse, reporteeAu) = (.acceptee(le: le), nil)
      case .reportee(let au, let le): (reponse, reporteeAu) = (.acceptee(le: le), au)
      case .refusee(let le): reponse = .refusee(le: le)
      case .silenceConstate(let le): silenceConstateLe = le
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
    /// How long in all.
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
