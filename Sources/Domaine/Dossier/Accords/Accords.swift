extension Dossier {
  /// Agreements to keep and to disclose: names and hashes of documents, ends, revocations (R6313-7, L6313-4, R5).
  public struct Accords: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
