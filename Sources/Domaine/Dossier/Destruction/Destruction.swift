extension Dossier {
  /// What was destroyed, when, under which rule, and what of the dossier is kept until when (R6313-7, A3).
  public struct Destruction: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
