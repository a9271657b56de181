extension Dossier {
  /// The séances, their dates and their changes of date (P1 to P4).
  public struct Calendrier: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
