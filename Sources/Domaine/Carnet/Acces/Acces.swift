extension Carnet {
  /// Who holds the carnet, since when, and until when: what decides of every other door.
  public struct Acces: Evolving {
    /// The two who hold it; `nil` before the opening.
    public private(set) var binome: Binome?
    /// The day of the opening.
    public private(set) var ouvertLe: Jour?
    /// How the programme has the synthèse made.
    public private(set) var modalite = ModaliteSynthese()
    /// The changes of consultant, in order.
    public private(set) var transferts: [Transfert] = []
    /// The end of the bilan, from which nobody opens the carnet.
    public private(set) var terme: TermeDuBilan?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case ouvert(Binome, synthese: ModaliteSynthese, le: Jour)
      case transfere(Transfert)
      case conclu(TermeDuBilan)
    }

    /// A change of consultant, at the beneficiary's word (Q1).
    public struct Transfert: Hashable, Sendable {
      /// The new consultant.
      public let a: PersonneID
      /// Whether the beneficiary lets the working notes go along.
      public let avecNotes: Bool
      /// The day of the beneficiary's word.
      public let le: Jour

      /// A change of consultant.
      public init(a: PersonneID, avecNotes: Bool, le: Jour) {
        self.a = a
        self.avecNotes = avecNotes
        self.le = le
      }
    }

    /// Before the opening.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .ouvert(let binome, let synthese, let le):
        self.binome = binome
        modalite = synthese
        ouvertLe = le
      case .transfere(let transfert):
        transferts.append(transfert)
        binome?.consultant = transfert.a
      case .conclu(let terme):
        self.terme = terme
      }
    }
  }
}
