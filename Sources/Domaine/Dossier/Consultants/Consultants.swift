extension Dossier {
  /// The consultants of the dossier: the one in charge, a second one, a transfer with the beneficiary's word (P5, Q1).
  public struct Consultants: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
