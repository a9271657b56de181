extension Demande {
  /// What became of the request.
  public struct Issue: Evolving {
    /// The hand-over to a dossier.
    public private(set) var remise: Remise?
    /// The day on which it was left without follow-up, without a reason.
    public private(set) var sansSuiteLe: Jour?
    /// The day on which the person came back to it.
    public private(set) var repriseLe: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case remise(Remise)
      case sansSuite(le: Jour)
      case reprise(le: Jour)
    }

    /// The hand-over at the engagement.
    public struct Remise: Hashable, Sendable {
      /// The consultant who takes it.
      public let au: PersonneID
      /// The dossier that begins.
      public let dossier: DossierID
      /// The day.
      public let le: Jour

      /// A hand-over.
      public init(au: PersonneID, dossier: DossierID, le: Jour) {
        self.au = au
        self.dossier = dossier
        self.le = le
      }
    }

    /// Before it is known.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .remise(let remise): self.remise = remise
      case .sansSuite(let le): sansSuiteLe = le
      case .reprise(let le):
        sansSuiteLe = nil
        repriseLe = le
      }
    }
  }
}
