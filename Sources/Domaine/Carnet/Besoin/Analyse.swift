extension Carnet {
  /// What brings the person here, in their words (C3).
  public struct Analyse: Hashable, Sendable {
    /// The motives, from the coded list.
    public var motifs: [MotifDeBilan]
    /// What is expected of the bilan.
    public var attentes: String
    /// The circumstances in which it is made.
    public var circonstances: String

    /// A need.
    public init(motifs: [MotifDeBilan], attentes: String, circonstances: String) {
      self.motifs = motifs
      self.attentes = attentes
      self.circonstances = circonstances
    }
  }

  /// Something asked of the beneficiary, for a purpose that the law knows.
  public struct Information: Identifie {
    /// Its name.
    public let id: Identifiant<Information>
    /// What is asked.
    public var question: String
    /// What it is for.
    public var objet: ObjetDuBilan
    /// The day of the question.
    public var le: Jour
    /// What the beneficiary chose to answer.
    public var reponse: String?

    /// A question and its purpose.
    public init(id: Identifiant<Information>, question: String, objet: ObjetDuBilan, le: Jour, reponse: String? = nil) {
      self.id = id
      self.question = question
      self.objet = objet
      self.le = le
      self.reponse = reponse
    }
  }

  /// What the bilan is to reach.
  public struct Objectif: Identifie {
    /// Its name.
    public let id: Identifiant<Objectif>
    /// The objective, in words that the two agreed on.
    public var texte: String

    /// An objective.
    public init(id: Identifiant<Objectif>, texte: String) {
      self.id = id
      self.texte = texte
    }
  }
}
