extension Amenagement {
  /// The needs, in the person's words.
  public struct Besoins: Evolving {
    /// The needs, in order.
    public private(set) var tous: [Besoin] = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case exprime(Besoin, le: Jour)
      case retire(Identifiant<Besoin>, le: Jour)
      /// All of them, because the consent was taken back.
      case effaces(le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .exprime(let besoin, _): tous[besoin.id] = besoin
      case .retire(let id, _): tous[id] = nil
      case .effaces: tous = []
      }
    }
  }

  /// A need.
  public struct Besoin: Identifie {
    /// Its name.
    public let id: Identifiant<Besoin>
    /// What the person says of it.
    public var texte: String

    /// A need.
    public init(id: Identifiant<Besoin>, texte: String) {
      self.id = id
      self.texte = texte
    }
  }
}
