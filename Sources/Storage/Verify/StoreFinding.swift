public import Application
import EventCodec

/// Something in the store that is not as it was written. It names places, never content.
public struct StoreFinding: Sendable, Equatable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: String, Sendable, CaseIterable {
    /// The slot does not hold the key of the stream.
    case keyUnreadable = "la clé ne s’ouvre pas"
    /// A key is kept for a stream that is not there.
    case keyWithoutStream = "une clé sans flux"
    /// The key of a destroyed stream is still there.
    case keyOfDestroyed = "la clé d’un flux détruit est encore là"
    /// A key was destroyed and the ledger does not say of what.
    case destroyedWithoutTombstone = "une clé détruite sans trace au registre"
    /// A sequence is not there.
    case eventMissing = "un événement manque"
    /// The chain hash is not that of what is there.
    case chainBroken = "la chaîne est rompue"
    /// The payload does not open with the stream's key and plain columns.
    case eventUnreadable = "un événement ne s’ouvre pas"
    /// The stream's line does not stand at its last event.
    case headWrong = "la tête n’est pas celle du dernier événement"
    /// The last instant of the organisme is before that of an event.
    case instantWrong = "le dernier instant de l’organisme est antérieur à un événement"
    /// A line of a list does not open.
    case lineUnreadable = "une ligne de liste ne s’ouvre pas"
    /// A word of a line is not in the index, or the index has one too many.
    case wordsWrong = "les mots indexés ne sont pas ceux des lignes"
    /// A document does not open.
    case documentUnreadable = "un document ne s’ouvre pas"
    /// A draft does not open.
    case draftUnreadable = "un brouillon ne s’ouvre pas"
    /// An intent does not open.
    case intentUnreadable = "une intention ne s’ouvre pas"
    /// An entry of an organisme's registry does not open.
    case entryUnreadable = "une inscription de l’organisme ne s’ouvre pas"
    /// Something hangs on a stream that is not there.
    case stray = "quelque chose reste d’un flux qui n’est plus là"
    /// The ledger was edited.
    case tombstoneEdited = "le registre des destructions a été modifié"
    /// A stream is both living and in the ledger.
    case tombstoneOfLiving = "un flux vivant est inscrit au registre des destructions"
    /// SQLite itself finds the file damaged.
    case fileDamaged = "le fichier est abîmé"
  }

  /// The stream concerned, where it is one.
  public let stream: StreamRef?
  /// The place: a table, and a rank in it.
  public let place: String
  /// What is wrong there.
  public let problem: Problem

  init(_ problem: Problem, _ place: String, of stream: StreamRef? = nil) {
    self.stream = stream
    self.place = place
    self.problem = problem
  }

  /// The place and the problem, in French.
  public var description: String {
    let paper = stream.map { "\($0.nature.rawValue) \($0.id), " } ?? ""
    return "\(paper)\(place)\u{202F}: \(problem.rawValue)"
  }
}
