extension Dossier {
  /// The convention tripartite, or the contract of a person who pays alone: its clocks and its signatories in order (R6313-8, L6353-5, F2, F10).
  public struct Convention: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
