import Application
import Documents
import Domaine

/// The questions of a bilan as one of the two has them before them: in the carnet while it lives, then in the follow-up.
struct QuestionsVues {
  let vu: DossierVu
  let papier: any PapierDeQuestions

  /// The questions, in order.
  var toutes: [Carnet.Question] { papier.questions.toutes }
  /// Those that wait for an answer.
  var enAttente: [Carnet.Question] { papier.questions.enAttente }

  /// When the answer to a question is due: the delay is that of the programme, where it promises one.
  func due(_ question: Carnet.Question) -> Instant {
    question.reponseDue(sous: vu.dossier.delaiDeReponse, feries: vu.dossier.feries)
  }

  /// Whether an answer should have come.
  func enRetard(_ question: Carnet.Question, le instant: Instant) -> Bool { question.reponse == nil && due(question) <= instant }

  /// Where a question stands: always a word, then a colour.
  func etat(_ question: Carnet.Question, le instant: Instant, attendue: String) -> HTML {
    if question.reponse != nil { return Etat.html("répondue", "bien") }
    return enRetard(question, le: instant) ? Etat.html("en retard", "retard") : Etat.html(attendue, "attention")
  }
}

extension Dossier {
  /// How long an answer may take: what the programme promises, else what the house does.
  var delaiDeReponse: Duree { modalites?.reponseHeures.map { .heures($0) } ?? Carnet.Question.delai }
}

extension Visite {
  /// The questions of a bilan, for whoever of the two asks; `nil` where neither carnet nor follow-up is open to them. Opening one is recorded: see `ouvrir`.
  func questions(_ vu: DossierVu) async throws -> QuestionsVues? {
    if let carnet = try await carnet(vu, .questions) { return QuestionsVues(vu: vu, papier: PapierInterroge(id: vu.carnet, questions: carnet.questions)) }
    guard let suivi = try await suivi(vu) else { return nil }
    return QuestionsVues(vu: vu, papier: PapierInterroge(id: vu.id.comme(Suivi.self), questions: suivi.questions))
  }

  /// Whom to turn to where an answer is late: the coordinator whom the convention of the bilan's programme names, else the centre (P6).
  func relais(_ vu: DossierVu) async throws -> String? {
    let fiche = try await maison.fiche(vu.dossier.modalites?.programme.id ?? "", de: organisme)
    return fiche?.relais.coordinateur ?? fiche?.contact.ligne
  }
}

/// The paper that holds the questions of a bilan, whichever it is.
protocol PapierDeQuestions: Sendable {
  var questions: Carnet.Questions { get }
  func ouvrir(par acteur: Acteur, _ visite: Visite) async throws
  func poser(_ texte: String, id: Identifiant<Carnet.Question>, par acteur: Acteur, _ visite: Visite) async throws
  func retirer(_ id: Identifiant<Carnet.Question>, par acteur: Acteur, _ visite: Visite) async throws
  func repondre(_ texte: String, a id: Identifiant<Carnet.Question>, par acteur: Acteur, _ visite: Visite) async throws
  func garder(_ texte: String, pour id: Identifiant<Carnet.Question>, par acteur: Acteur, _ visite: Visite) async throws
  func brouillon(pour id: Identifiant<Carnet.Question>, de acteur: Acteur, _ visite: Visite) async throws -> String?
}

/// A carnet or a follow-up, as the paper in which one asks.
struct PapierInterroge<A: Papier & RecoitDesQuestions>: PapierDeQuestions {
  let id: Identifiant<A>
  let questions: Carnet.Questions

  func ouvrir(par acteur: Acteur, _ visite: Visite) async throws {
    try await visite.maison.decide(id, in: visite.organisme) { papier throws(Refus) in try papier.ouvrirQuestions(par: acteur, a: visite.maintenant) }
  }

  func poser(_ texte: String, id question: Identifiant<Carnet.Question>, par acteur: Acteur, _ visite: Visite) async throws {
    try await visite.maison.decide(id, in: visite.organisme) { papier throws(Refus) in
      try papier.poser(texte, id: question, par: acteur, a: visite.maintenant)
    }
  }

  func retirer(_ question: Identifiant<Carnet.Question>, par acteur: Acteur, _ visite: Visite) async throws {
    try await visite.maison.decide(id, in: visite.organisme) { papier throws(Refus) in
      try papier.retirer(question: question, par: acteur, a: visite.maintenant)
    }
  }

  /// The draft is settled in the same transaction.
  func repondre(_ texte: String, a question: Identifiant<Carnet.Question>, par acteur: Acteur, _ visite: Visite) async throws {
    try await visite.maison.geste(in: visite.organisme) { geste in
      try await geste.decide(id) { papier throws(Refus) in try papier.repondre(texte, a: question, par: acteur, a: visite.maintenant) }
      geste.clore(brouillon: place(question), de: acteur.personne, sous: id)
    }
  }

  func garder(_ texte: String, pour question: Identifiant<Carnet.Question>, par acteur: Acteur, _ visite: Visite) async throws {
    try await visite.maison.brouillonner(texte, a: place(question), par: acteur.personne, sous: id, in: visite.organisme)
  }

  func brouillon(pour question: Identifiant<Carnet.Question>, de acteur: Acteur, _ visite: Visite) async throws -> String? {
    try await visite.maison.brouillon(place(question), de: acteur.personne, sous: id, in: visite.organisme)
  }

  private func place(_ question: Identifiant<Carnet.Question>) -> String { "question:\(question)" }
}
