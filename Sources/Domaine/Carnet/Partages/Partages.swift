extension Carnet {
  /// What the beneficiary opens to others, item by item and for a time (R5, R6), and the CEP's own request (L6313-4).
  public struct Partages: Evolving {
    /// What was opened, in order; what was revoked stays as a trace.
    public private(set) var tous: [Partage] = []
    /// The day on which the operator of the CEP asked for the synthèse.
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

  /// One item opened to one recipient, for a time.
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

    /// To whom something of a carnet may be opened.
    public enum Destinataire: Hashable, Sendable {
      /// Another consultant, who reads it in the house.
      case secondConsultant(PersonneID)
      /// Those who receive a pass for one document.
      case operateurCep, employeur, financeur, tiers

      /// As what the law sees them.
      var qualite: QualiteDuDestinataire {
        switch self {
        case .secondConsultant: .secondConsultant
        case .operateurCep: .operateurCep
        case .employeur: .employeur
        case .financeur: .financeur
        case .tiers: .tiers
        }
      }
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

    /// Whether it opens its item at a moment: a revocation is felt at once.
    public func vaut(a instant: Instant) -> Bool {
      du <= instant && instant < min(au, revoqueA ?? au)
    }
  }
}
