extension Conservation {
  /// Between whom what is kept stays, and the term from which its delays are counted.
  public struct Cadre: Evolving {
    /// The two between whom the bilan was.
    public private(set) var binome: Binome?
    /// The term of the bilan.
    public private(set) var terme: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case pose(Binome, terme: Jour)
      case transfere(a: PersonneID, le: Jour)
    }

    /// Before anything is kept.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .pose(let binome, let terme):
        self.binome = binome
        self.terme = terme
      case .transfere(let consultant, _): binome?.consultant = consultant
      }
    }
  }
}
