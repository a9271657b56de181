extension Dossier {
  /// The explicit consent, the charte d'engagement réciproque and the papers handed over before (L6313-4, C4, C5, F1).
  public struct Consentement: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
