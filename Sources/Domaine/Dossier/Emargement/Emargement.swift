extension Dossier {
  /// Presence at each séance, signed by both; real times; no-shows (P7, P9).
  public struct Emargement: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
