extension Dossier {
  /// Who pays what, and what each payer asks for (F4, F5, F8).
  public struct Financement: Evolving {
    /// What may have happened to it.
    public enum Event: Sendable, Equatable { case rien }

    /// Before anything happened.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {}
  }
}
