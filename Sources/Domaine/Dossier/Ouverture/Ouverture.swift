extension Dossier {
  /// The opening: who the beneficiary is, under which programme, at whose initiative. Identity stands here and nowhere else.
  public struct Ouverture: Evolving {
    /// What was known at the opening; `nil` before it.
    public private(set) var faits: Faits?
    /// What handicap needs change in the conduct of the bilan, without a word of why (C7).
    public private(set) var effets = EffetsAmenagement.aucun

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case ouvert(Faits)
      case identiteCorrigee(Identite, le: Jour)
      case effetsAppliques(EffetsAmenagement, le: Jour)
    }

    /// Before it.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .ouvert(let faits): self.faits = faits
      case .identiteCorrigee(let identite, _): faits?.identite = identite
      case .effetsAppliques(let effets, _): self.effets = effets
      }
    }

    /// The séances of the programme as they will be held: cut where needs ask for shorter ones.
    public var seancesPrevues: [SeancePrevue] { effets.decouper(faits?.modalites.seances ?? []) }
  }

  /// What the dossier pins of its programme; `nil` before the opening.
  public var modalites: Modalites? { ouverture.faits?.modalites }
}
