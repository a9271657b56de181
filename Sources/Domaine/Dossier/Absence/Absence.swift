extension Dossier {
  /// The authorisation of absence asked of an employer (L6323-17, D6323-4, F3).
  public struct Absence: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
