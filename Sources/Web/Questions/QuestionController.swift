import Application
import Domaine

/// A question as its consultant answers it: what is typed is kept, then the answer is given, once (P6).
enum QuestionController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await QuestionPage(visite).html(visite)) }

  /// Keeps what is typed so far. Called by the page's own script, which keeps the text where this fails.
  static func garder(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant)
    let id: Identifiant<Carnet.Question> = try visite.identifiant(1)
    guard let questions = try await visite.questions(vu), questions.toutes[id] != nil else { throw Absente() }
    guard visite.formulaire["texte"].count <= NotesController.maximum else {
      return Reponse(statut: 413, corps: .octets([], type: "text/plain; charset=utf-8"))
    }
    try await questions.papier.garder(visite.formulaire["texte"], pour: id, par: vu.acteur, visite)
    return .rien
  }

  /// A question taken back meanwhile is a refusal, and what was typed stays on the page.
  static func repondre(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant)
    let id: Identifiant<Carnet.Question> = try visite.identifiant(1)
    guard let questions = try await visite.questions(vu) else { throw Absente() }
    var saisie = Saisie(visite.formulaire)
    let texte = saisie.texte("texte", "Écrivez la réponse avant de la donner.", maximum: NotesController.maximum)
    guard saisie.estBonne else { return .page(try await QuestionPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    return try await visite.tenter(puis: Route(.cabinetDossier, "\(vu.id)"), sinon: { try await QuestionPage(visite, refus: $0).html(visite) }) {
      try await questions.papier.repondre(texte, a: id, par: vu.acteur, visite)
    }
  }
}

/// What is asked, and the answer that is written under it.
struct QuestionPage {
  let questions: QuestionsVues
  /// `nil` where it was taken back while its answer was written.
  let question: Carnet.Question?
  /// What stands in the field: what was just typed, else the draft.
  let texte: String
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  private var vu: DossierVu { questions.vu }

  /// Opens the question: the opening is recorded, for the beneficiary to see.
  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    let vu = try await visite.dossier(comme: .consultant)
    let id: Identifiant<Carnet.Question> = try visite.identifiant(1)
    guard let questions = try await visite.questions(vu) else { throw Absente() }
    question = questions.toutes[id]
    guard question != nil || refus != nil else { throw Absente() }
    if question != nil { try await questions.papier.ouvrir(par: vu.acteur, visite) }
    let brouillon = try await questions.papier.brouillon(pour: id, de: vu.acteur, visite)
    texte = visite.route == .cabinetQuestionRepondue ? visite.formulaire["texte"] : brouillon ?? ""
    (self.questions, self.erreurs, self.refus) = (questions, erreurs, refus)
  }

  func html(_ visite: Visite) -> HTML {
    let fil = Fil.html([("Mes séances", Route(.cabinet)), (vu.nom, Route(.cabinetDossier, "\(vu.id)"))])
    let corps: HTML = """
      <div class="pile pile--serree">\(fil)<h1>Une question de \(vu.prenom)</h1>\(question.html { quand($0, visite) })</div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(question.html { "<div class=\"carte\"><p class=\"note\">\($0.texte)</p></div>" })
      \(question?.reponse.map(donnee) ?? formulaire(visite))
      """
    return Gabarit(titre: "Une question", porte: .cabinet, etroite: true, corps: corps).html(visite)
  }

  private func quand(_ question: Carnet.Question, _ visite: Visite) -> HTML {
    let due: HTML = question.reponse == nil ? ". Réponse au plus tard \(questions.due(question).enFrancais)." : "."
    return "<p class=\"chapeau\">Posée \(question.poseeA.enFrancais)\(due)</p><p>\(questions.etat(question, le: visite.maintenant, attendue: "à répondre"))</p>"
  }

  /// An answer given; what was typed beside it, from another page, is not lost.
  private func donnee(_ reponse: Carnet.Reponse) -> HTML {
    let autre: HTML = texte.isEmpty ? .vide : "<section class=\"pile pile--serree\"><h2>Ce que vous venez d’écrire</h2><p class=\"note\">\(texte)</p></section>"
    return
      "<section class=\"pile pile--serree\"><h2>Votre réponse</h2><div class=\"carte\"><p class=\"note\">\(reponse.texte)</p></div><p class=\"meta\">\(reponse.a.enFrancais.capitale). Elle attend \(vu.prenom) dans son espace.</p></section>\(autre)"
  }

  private func formulaire(_ visite: Visite) -> HTML {
    let route = { (name: RouteName) in Route(name, "\(vu.id)", visite.parametres[1]) }
    let champ = ChampLong(
      nom: "texte", label: "Votre réponse", aide: "Seuls \(vu.prenom) et vous la lisez. Rien n’est envoyé\u{202F}: elle l’attend dans son espace.",
      valeur: texte,
      lignes: 8
    ).html(erreurs)
    let brouillon = Brouillon(route: route(.cabinetQuestionRepondue), garde: route(.cabinetQuestionBrouillon), page: route(.cabinetQuestion))
    return brouillon.html(visite, champ, "Donner cette réponse", texte.isEmpty ? "Gardé à mesure que vous écrivez." : "Brouillon gardé, pas encore donné.")
  }
}

extension QuestionsVues {
  /// A question in a list of its consultant's: a date, a state, never a word of it.
  func ligne(_ question: Carnet.Question, avec nom: String?, _ visite: Visite) -> HTML {
    let due: HTML = question.reponse == nil ? "<p class=\"meta\">Réponse au plus tard \(due(question).enFrancais)</p>" : .vide
    return """
      <li class="ligne ligne--geste"><p>\(etat(question, le: visite.maintenant, attendue: "à répondre"))</p><div><p><a href="\(Route(.cabinetQuestion, "\(vu.id)", "\(question.id)"))">\(nom.html { "<strong>\($0)</strong>, question posée " })\(nom == nil ? "Posée " : "")\(question.poseeA.enFrancais)</a></p>\(due)</div></li>
      """
  }
}
