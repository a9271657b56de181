import Application
import Domaine

/// What one asks one's consultant between séances: it waits here for its answer, and nothing of it is sent (P6).
enum MesQuestionsController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await MesQuestionsPage(visite).html(visite)) }

  static func poser(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    guard let questions = try await visite.questions(vu), let id = Identifiant<Carnet.Question>(visite.formulaire["question"]) else { throw Absente() }
    var saisie = Saisie(visite.formulaire)
    let texte = saisie.texte("texte", "Écrivez votre question.", maximum: 5_000)
    guard saisie.estBonne else { return .page(try await MesQuestionsPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    return try await visite.tenter(puis: Route(.espaceQuestions, "\(vu.id)"), sinon: { try await MesQuestionsPage(visite, refus: $0).html(visite) }) {
      try await questions.papier.poser(texte, id: id, par: vu.acteur, visite)
    }
  }

  static func retirer(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    guard let questions = try await visite.questions(vu) else { throw Absente() }
    let id: Identifiant<Carnet.Question> = try visite.identifiant(1)
    return try await visite.tenter(puis: Route(.espaceQuestions, "\(vu.id)"), sinon: { try await MesQuestionsPage(visite, refus: $0).html(visite) }) {
      try await questions.papier.retirer(id, par: vu.acteur, visite)
    }
  }
}

/// A form of one field, then the questions, the newest first.
struct MesQuestionsPage {
  let vu: DossierVu
  /// `nil` where neither carnet nor follow-up is open.
  let questions: QuestionsVues?
  /// Whom to turn to.
  let relais: String?
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .beneficiaire)
    questions = try await visite.questions(vu)
    relais = try await visite.relais(vu)
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Mes questions</h1><p class="chapeau">\(vu.consultant) vous répond sous \(vu.dossier.delaiDeReponse.enFrancais), du lundi au vendredi hors jours fériés. Rien n’est envoyé\u{202F}: la réponse vous attend ici.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(questions.map { ouvertes($0, visite) } ?? fermees)
      """
    return PagesDeLEspace.page("Mes questions", vu, nil, corps, visite)
  }

  private var fermees: HTML {
    Vide.html(
      "On ne peut pas poser de question ici",
      "Une question se pose tant que votre carnet ou votre suivi est ouvert.\(relais.map { " Vous pouvez vous adresser à \($0)." } ?? "")")
  }

  private func ouvertes(_ questions: QuestionsVues, _ visite: Visite) -> HTML {
    let lignes = questions.toutes.reversed().html { ligne($0, questions, visite) }
    let tard = questions.enAttente.contains { questions.enRetard($0, le: visite.maintenant) }
    return """
      \(tard ? retard : .vide)\(formulaire(visite))
      \(questions.toutes.isEmpty ? .vide : "<section class=\"pile\"><h2>Ce que vous avez demandé</h2><ul class=\"pile\">\(lignes)</ul></section>")
      """
  }

  private var retard: HTML {
    let joindre = relais.map { "Vous pouvez vous adresser à \($0)." } ?? "Vous pouvez vous adresser au centre."
    return Notice.html(
      .attention,
      "<p><strong>Une réponse est en retard.</strong> \(joindre)</p><p>Dites seulement que vous attendez une réponse\u{202F}: votre question reste entre \(vu.consultant) et vous.</p>"
    )
  }

  private func formulaire(_ visite: Visite) -> HTML {
    let saisi = visite.formulaire
    let id = Identifiant<Carnet.Question>(saisi["question"]) ?? visite.maison.world.identifiant()
    let champs: HTML = """
      \(Cache.html("question", "\(id)"))\(ChampLong(nom: "texte", label: "Votre question", aide: "Seuls \(vu.consultant) et vous la lisez.", valeur: saisi["texte"]).html(erreurs))
      <p>\(Bouton.principal("Poser ma question"))</p>
      """
    return "<div class=\"carte\">\(Bouton.formulaire(Route(.espaceQuestionPosee, "\(vu.id)"), visite, champs, classe: "pile"))</div>"
  }

  private func ligne(_ question: Carnet.Question, _ questions: QuestionsVues, _ visite: Visite) -> HTML {
    let due = questions.due(question).enFrancais
    let suite: HTML =
      question.reponse.map { "<h3>La réponse</h3><p class=\"note\">\($0.texte)</p><p class=\"meta\">\($0.a.enFrancais.capitale)</p>" }
        ?? """
        <p class="meta">\(questions.enRetard(question, le: visite.maintenant) ? "La réponse devait venir au plus tard" : "Réponse au plus tard") \(due).</p>
        \(Bouton.formulaire(Route(.espaceQuestionRetiree, "\(vu.id)", "\(question.id)"), visite, Bouton.simple("Retirer cette question", petit: true)))
        """
    return """
      <li class="carte pile pile--serree"><p>\(questions.etat(question, le: visite.maintenant, attendue: "en attente")) <span class="meta">posée \(question.poseeA.enFrancais)</span></p>
      <p class="note">\(question.texte)</p>\(suite)</li>
      """
  }
}

extension QuestionsVues {
  /// What the beneficiary's home says of them: those that wait, and the answers of the last week.
  func aLAccueil(_ relais: String?, le instant: Instant) -> HTML {
    let semaine = Duree.heures(24 * 7)
    let lignes = toutes.filter { question in question.reponse.map { instant < $0.a.plus(semaine) } ?? true }.html { question -> HTML in
      let dit =
        question.reponse.map { "Une réponse vous attend, depuis \($0.a.enFrancais)." }
        ?? (enRetard(question, le: instant)
          ? "La réponse devait venir au plus tard \(due(question).enFrancais). Vous pouvez vous adresser à \(relais ?? "votre centre")."
          : "Réponse au plus tard \(due(question).enFrancais).")
      return "<li class=\"ligne\"><p>\(etat(question, le: instant, attendue: "en attente"))</p><p>\(dit)</p></li>"
    }
    if lignes == .vide { return .vide }
    return
      "<section class=\"pile\"><h2>Mes questions</h2><ul class=\"lignes\">\(lignes)</ul><p>\(Bouton.lien("Ouvrir mes questions", Route(.espaceQuestions, "\(vu.id)")))</p></section>"
  }
}
