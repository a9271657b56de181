extension Dossier {
  /// The dates on which results and synthèse were handed over: dates, never a sentence of content (L6313-4, R4).
  public struct Remise: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
