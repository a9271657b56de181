extension Carnet {
  /// What the beneficiary opens to a second consultant, in the house, item by item and for a time (R6).
  ///
  /// Whatever leaves the house goes by a pass of the dossier: see `LaissezPasser`.
  public struct Partages: Evolving {
    /// What was opened, in order; what was revoked stays as a trace.
    public private(set) var tous: [Partage] = []
    /// The day on which the operator of the CEP asked for the synthèse, as carnets once kept it; the dossier keeps it now, and nothing rests on this.
    public private(set) var demandeDuCepLe: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case ouvert(Partage)
      case revoque(Identifiant<Partage>, a: Instant)
      case demandeParCep(le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .ouvert(let partage): tous[partage.id] = partage
      case .revoque(let id, let a): tous[id]?.revoqueA = a
      case .demandeParCep(let le): demandeDuCepLe = le
      }
    }
  }

  /// One item opened to a second consultant, for a time.
  public struct Partage: Identifie {
    /// Its name.
    public let id: Identifiant<Partage>
    /// What is opened.
    public let element: ElementCarnet
    /// To whom.
    public let destinataire: Destinataire
    /// From when.
    public let du: Instant
    /// Until when, excluded.
    public let au: Instant
    /// When it was taken back.
    public var revoqueA: Instant?

    /// To whom something of a carnet was opened.
    public enum Destinataire: Hashable, Sendable {
      /// Another consultant, who reads it in the house.
      case secondConsultant(PersonneID)
      /// Recipients of stored openings only: they were written beside a pass of the dossier, which alone opens anything to them.
      case operateurCep, employeur, financeur, tiers
    }

    /// An opening.
    public init(id: Identifiant<Partage>, element: ElementCarnet, destinataire: Destinataire, du: Instant, au: Instant, revoqueA: Instant? = nil) {
      self.id = id
      self.element = element
      self.destinataire = destinataire
      self.du = du
      self.au = au
      self.revoqueA = revoqueA
    }

    /// Whether it opens its item at a moment: once revoked never again, even on a clock that went back.
    public func vaut(a instant: Instant) -> Bool {
      revoqueA == nil && du <= instant && instant < au
    }
  }
}
