/// A paper of the two in which one asks and the other answers: the carnet, then the follow-up.
public protocol RecoitDesQuestions: Aggregate {
  /// What was asked and answered in it.
  var questions: Carnet.Questions { get }
  /// Which of the two acts on it while it is open; refuses anybody else.
  func partie(_ acteur: Acteur) throws(Refus) -> Partie
  /// The event of this paper that tells one of its questions.
  static func fait(_ fait: Carnet.Questions.Event) -> Event
  /// Opens the questions, which is recorded and shown to the beneficiary.
  func ouvrirQuestions(par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event]
}

extension RecoitDesQuestions {
  /// Asks, as the beneficiary.
  public func poser(_ texte: String, id: Identifiant<Carnet.Question>, par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    guard try partie(acteur) == .beneficiaire else { throw Refus(.carnetGesteDuBeneficiaire) }
    return questions.toutes[id] != nil ? [] : [Self.fait(.posee(Carnet.Question(id: id, texte: texte, poseeA: instant)))]
  }

  /// Takes one's own question back, while nobody has answered it.
  public func retirer(question id: Identifiant<Carnet.Question>, par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    guard try partie(acteur) == .beneficiaire else { throw Refus(.carnetGesteDuBeneficiaire) }
    guard let question = questions.toutes[id] else { return [] }
    if question.reponse != nil { throw Refus(.questionRepondue) }
    return [Self.fait(.retiree(id, a: instant))]
  }

  /// Answers, as the consultant in charge: once, since an answer that was read doesn't change.
  public func repondre(_ texte: String, a id: Identifiant<Carnet.Question>, par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    guard try partie(acteur) == .consultant else { throw Refus(.carnetGesteDuConsultant) }
    guard let question = questions.toutes[id] else { throw Refus(.questionConnue) }
    if question.reponse?.texte == texte { return [] }
    if question.reponse != nil { throw Refus(.questionRepondue) }
    return [Self.fait(.repondue(id, Carnet.Reponse(texte: texte, par: acteur.personne, a: instant)))]
  }
}

extension Carnet: RecoitDesQuestions {
  /// The event of the carnet.
  public static func fait(_ fait: Questions.Event) -> Event { .questions(fait) }

  /// Opens the questions, as an item of the carnet.
  public func ouvrirQuestions(par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    try consulter(.questions, par: acteur, a: instant)
  }
}

extension Suivi: RecoitDesQuestions {
  /// The event of the follow-up.
  public static func fait(_ fait: Carnet.Questions.Event) -> Event { .questions(fait) }

  /// Opens the questions with the follow-up.
  public func ouvrirQuestions(par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    try consulter(par: acteur, a: instant)
  }
}

extension Regle {
  /// One answers what is asked.
  static let questionConnue = Regle("question-connue", .maison, "Cette question a été retirée par la personne qui la posait.")
  /// An answer stands.
  static let questionRepondue = Regle("question-repondue", .maison, "Cette question a déjà sa réponse\u{202F}: elle ne change plus. Posez-en une autre.")

  static let desQuestions = [questionConnue, questionRepondue]
}
