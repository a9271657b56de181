extension Demande {
  /// What else the person asks for, and where they were told to go (C6). It warns and never refuses.
  public struct Perimetre: Evolving {
    /// What was asked that a bilan is not.
    public private(set) var horsPerimetre: [HorsPerimetre] = []
    /// The day on which the person was sent to the CEP, with their consent.
    public private(set) var adresseAuCepLe: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case releve([HorsPerimetre], le: Jour)
      case adresseAuCep(le: Jour)
    }

    /// Before anything was asked.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .releve(let demandes, _): horsPerimetre = demandes
      case .adresseAuCep(let le): adresseAuCepLe = le
      }
    }
  }
}
