extension Dossier {
  /// The opening: who the beneficiary is, under which programme, at whose initiative. Identity stands here and nowhere else.
  public struct Ouverture: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
