extension Dossier {
  /// Suspension, resumption, abandonment, silence after two warnings (P11).
  public struct Interruption: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
