extension Carnet {
  /// The consultant's working notes, which a transfer may leave behind (Q1).
  public struct Notes: Evolving {
    /// The notes, in order.
    public private(set) var toutes: [Note] = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case notee(Note)
      case effacee(Identifiant<Note>, le: Jour)
      /// Every note so far stays with its author: the consultant who comes doesn't read them.
      case reservees(le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .notee(let note): toutes[note.id] = note
      case .effacee(let id, _): toutes[id] = nil
      case .reservees: for place in toutes.indices { toutes[place].reservee = true }
      }
    }
  }

  /// A working note.
  public struct Note: Identifie {
    /// Its name.
    public let id: Identifiant<Note>
    /// The consultant who wrote it.
    public let auteur: PersonneID
    /// The note.
    public var texte: String
    /// The day it was written.
    public var le: Jour
    /// Whether a transfer left it behind.
    public var reservee: Bool

    /// A note.
    public init(id: Identifiant<Note>, auteur: PersonneID, texte: String, le: Jour, reservee: Bool = false) {
      self.id = id
      self.auteur = auteur
      self.texte = texte
      self.le = le
      self.reservee = reservee
    }
  }
}
