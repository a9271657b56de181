extension Carnet {
  /// What the beneficiary asks between séances, and what their consultant answers (P6).
  ///
  /// It is content: it dies with the paper that holds it, the carnet, then the follow-up.
  public struct Questions: Evolving {
    /// The questions, in order, but for those that were taken back.
    public private(set) var toutes: [Question] = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case posee(Question)
      case repondue(Identifiant<Question>, Reponse)
      case retiree(Identifiant<Question>, a: Instant)
    }

    /// Before the first.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .posee(let question): toutes[question.id] = question
      case .repondue(let id, let reponse): toutes[id]?.reponse = reponse
      case .retiree(let id, _): toutes[id] = nil
      }
    }

    /// Those that wait for an answer, the oldest first.
    public var enAttente: [Question] { toutes.filter { $0.reponse == nil } }
  }

  /// A question of the beneficiary's.
  public struct Question: Identifie {
    /// Its name.
    public let id: Identifiant<Question>
    /// What they ask.
    public let texte: String
    /// When.
    public let poseeA: Instant
    /// What was answered.
    public internal(set) var reponse: Reponse?

    /// A question just asked.
    public init(id: Identifiant<Question>, texte: String, poseeA: Instant) {
      self.id = id
      self.texte = texte
      self.poseeA = poseeA
    }

    /// How long an answer may take where the programme promises nothing: forty-eight hours, Monday to Friday (P6).
    public static let delai = Duree.heures(48)

    /// When its answer is due: so long after it was asked, working days alone counted.
    public func reponseDue(sous delai: Duree = Question.delai, feries: JoursFeries = JoursFeries()) -> Instant {
      feries.apres(delai, depuis: poseeA)
    }
  }

  /// The answer to a question.
  public struct Reponse: Hashable, Sendable {
    /// What is answered.
    public let texte: String
    /// The consultant who answers.
    public let par: PersonneID
    /// When.
    public let a: Instant

    /// An answer.
    public init(texte: String, par: PersonneID, a: Instant) {
      self.texte = texte
      self.par = par
      self.a = a
    }
  }
}
