extension Carnet {
  /// The documents brought in: CV, advertisements, proofs, tests on paper (I9). Their bytes are kept under the carnet's key.
  public struct Pieces: Evolving {
    /// The documents, in order.
    public private(set) var toutes: [Piece] = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case deposee(Piece)
      case retiree(Identifiant<Piece>, le: Jour)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .deposee(let piece): toutes[piece.id] = piece
      case .retiree(let id, _): toutes[id] = nil
      }
    }
  }

  /// A document brought in.
  public struct Piece: Identifie {
    /// Its name, which the store's document shares.
    public let id: Identifiant<Piece>
    /// What it is.
    public let nature: NaturePiece
    /// The hash of its bytes.
    public let empreinte: Empreinte
    /// Who brought it.
    public let par: Partie
    /// The day.
    public let le: Jour

    /// A document.
    public init(id: Identifiant<Piece>, nature: NaturePiece, empreinte: Empreinte, par: Partie, le: Jour) {
      self.id = id
      self.nature = nature
      self.empreinte = empreinte
      self.par = par
      self.le = le
    }
  }

  /// What a document brought in is.
  public enum NaturePiece: String, Sendable, CaseIterable {
    case cv, annonce, preuve, diplome, testSurPapier, exerciceSurPapier, autre
  }
}
