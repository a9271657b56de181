extension Dossier {
  /// Certificate, attestation, invoices as facts, follow-up offered and held (F6, P7, A1).
  public struct Cloture: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
