extension Demande {
  /// The entretiens préalables, free and without commitment: with the référent pédagogique, then with the consultants of whom the person chooses one (C2).
  public struct Entretiens: Evolving {
    /// The entretiens, in the order in which they were proposed.
    public private(set) var tous: [Entretien] = []
    /// The consultant whom the person chose.
    public private(set) var consultantChoisi: PersonneID?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case propose(Entretien, le: Jour)
      case tenu(Identifiant<Entretien>, le: Jour)
      case annule(Identifiant<Entretien>, le: Jour)
      case consultantChoisi(PersonneID, le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .propose(let entretien, _): tous[entretien.id] = entretien
      case .tenu(let id, let le):
        tous[id]?.tenuLe = le
        tous[id]?.annuleLe = nil
      case .annule(let id, let le): tous[id]?.annuleLe = le
      case .consultantChoisi(let consultant, _): consultantChoisi = consultant
      }
    }

    /// The first day on which one was held.
    public var premierTenuLe: Jour? { tous.compactMap(\.tenuLe).min() }
  }

  /// An entretien préalable.
  public struct Entretien: Identifie {
    /// Its name.
    public let id: Identifiant<Entretien>
    /// With whom.
    public let avec: Acteur
    /// When it begins.
    public let debut: Instant
    /// Its length: one hour, in the programmes that say so.
    public let duree: Duree
    /// Where.
    public let mode: ModeSeance
    /// The day it was held.
    public var tenuLe: Jour?
    /// The day it was called off.
    public var annuleLe: Jour?

    /// An entretien proposed.
    public init(id: Identifiant<Entretien>, avec: Acteur, debut: Instant, duree: Duree, mode: ModeSeance, tenuLe: Jour? = nil, annuleLe: Jour? = nil) {
      self.id = id
      self.avec = avec
      self.debut = debut
      self.duree = duree
      self.mode = mode
      self.tenuLe = tenuLe
      self.annuleLe = annuleLe
    }
  }
}
