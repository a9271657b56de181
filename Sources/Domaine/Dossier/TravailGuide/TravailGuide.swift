extension Dossier {
  /// Guided hours, declared by the beneficiary and attested by the consultant (P10).
  public struct TravailGuide: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
