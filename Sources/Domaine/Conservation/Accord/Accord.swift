extension Conservation {
  /// The agreement, or the CEP's request, on which everything here rests.
  public struct Accord: Evolving {
    /// Between whom what is kept stays.
    public private(set) var binome: Binome?
    /// The term of the bilan: what the delays are counted from.
    public private(set) var terme: Jour?
    /// Why it is kept, since when and until when.
    public private(set) var donne: AccordDeConservation?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case donne(AccordDeConservation, Binome, terme: Jour)
      case transfere(a: PersonneID, le: Jour)
    }

    /// Before it is given.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .donne(let accord, let binome, let terme):
        donne = accord
        self.binome = binome
        self.terme = terme
      case .transfere(let consultant, _): binome?.consultant = consultant
      }
    }
  }
}
