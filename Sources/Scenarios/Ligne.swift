public import Domaine

/// One line of a timeline: what happened, when, and what the law says of it.
public struct Ligne: Sendable, Equatable {
  /// What kind of line it is.
  public enum Sorte: String, Sendable {
    /// Someone did something.
    case geste
    /// The house refused, as it should.
    case refus
    /// Time alone did something: a silence, a term.
    case echeance
  }

  /// When.
  public let instant: Instant
  /// In which moment of the bilan.
  public let etape: Etape
  /// What kind of line.
  public let sorte: Sorte
  /// What happened, in one French sentence. People are invented; no content of a carnet is told.
  public let phrase: String
  /// The hours done so far, where they changed.
  public let heures: Duree?
  /// What the law found: all of it for a refusal, what was worth saying for a gesture.
  public let constats: [Constat]
  /// The article that asks for it, where one does.
  public let article: String?
}

/// A bilan played from one end to the other.
public struct Chronologie: Sendable, Equatable {
  /// Who plays it.
  public let scenario: String
  /// Its title.
  public let titre: String
  /// Which programme.
  public let programme: ProgrammeRef
  /// The hours that the programme foresees in all.
  public let dureeTotale: Duree
  /// The dossier that it made.
  public let dossier: DossierID
  /// What happened, in order.
  public var lignes: [Ligne] = []
}
