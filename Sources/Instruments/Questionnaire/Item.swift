public import Domaine

extension Questionnaire {
  /// One thing that is asked, or told.
  public struct Item: Hashable, Sendable {
    /// Its name, the same in every version where it asks the same.
    public var id: String
    /// How it is worded.
    public var enonce: Enonce
    /// A sentence beneath it.
    public var aide: String?
    /// How one answers.
    public var forme: Forme
    /// Whether one must.
    public var obligation: Obligation = .facultatif
    /// How private it is.
    public var sensibilite: Sensibilite = .ordinaire
    /// What one may say instead of answering.
    public var abstentions: [Abstention] = []
    /// When it shows itself: a condition on earlier items; always, without one.
    public var visibleSi: String?

    /// An item that nobody has to answer.
    public init(id: String, enonce: Enonce, forme: Forme) {
      self.id = id
      self.enonce = enonce
      self.forme = forme
    }
  }

  /// Whether an item must be answered. An abstention, where the item allows it, is an answer in this sense.
  public enum Obligation: String, Sendable, CaseIterable {
    /// One may leave it.
    case facultatif
    /// One is asked once whether one meant to leave it.
    case souple
    /// The questionnaire can't be handed in without it.
    case ferme
  }

  /// How private an answer is.
  public enum Sensibilite: String, Sendable, CaseIterable {
    /// Of work.
    case ordinaire
    /// Of private life or mood.
    case delicate
    /// Of a special category of data (article 9 of the RGPD).
    case particuliere
  }

  /// What is said instead of an answer: neither an answer, nor nothing, nor what was never shown.
  public typealias Abstention = Domaine.Abstention
}
