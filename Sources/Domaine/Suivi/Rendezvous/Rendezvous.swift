extension Suivi {
  /// When the follow-up is due, and the meeting.
  public struct Rendezvous: Evolving {
    /// Between whom it is.
    public private(set) var binome: Binome?
    /// The term of the bilan: what the delays are counted from.
    public private(set) var terme: Jour?
    /// The day around which it is due.
    public private(set) var prevuLe: Jour?
    /// Who asked for it earlier.
    public private(set) var avancePar: Partie?
    /// The day of the invitation for the day it is due.
    public private(set) var inviteLe: Jour?
    /// The day it was held.
    public private(set) var tenuLe: Jour?
    /// The day it was closed.
    public private(set) var closLe: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case prevu(Binome, terme: Jour, pour: Jour)
      case avance(Partie, pour: Jour, le: Jour)
      case invite(le: Jour)
      case tenu(le: Jour)
      case transfere(a: PersonneID, le: Jour)
      case clos(le: Jour)
    }

    /// Before it is planned.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .prevu(let binome, let terme, let pour):
        self.binome = binome
        self.terme = terme
        prevuLe = pour
      case .avance(let partie, let pour, _):
        avancePar = partie
        prevuLe = pour
        inviteLe = nil
      case .invite(let le): inviteLe = le
      case .tenu(let le): tenuLe = le
      case .transfere(let consultant, _): binome?.consultant = consultant
      case .clos(let le): closLe = le
      }
    }
  }
}
