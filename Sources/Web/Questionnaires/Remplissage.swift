import Application
import Domaine
import Instruments

/// A questionnaire as its beneficiary fills it in: one part a page, kept as one goes, handed in at the end.
struct Remplissage {
  let vu: DossierVu
  let feuille: Carnet.Feuille
  let questionnaire: Questionnaire
  var reponses: Reponses

  /// The parts of which something shows, in order.
  var parties: [Questionnaire.Partie] { questionnaire.definition.parties.filter { !items(de: $0).isEmpty } }

  /// What shows of a part, as the answers stand.
  func items(de partie: Questionnaire.Partie) -> [Questionnaire.Item] {
    let visibles = (try? questionnaire.visibles(reponses)) ?? []
    let montres = Set(zip(questionnaire.items, visibles).filter(\.1).map(\.0.id))
    return partie.items.filter { montres.contains($0.id) }
  }

  /// The first part that is not whole; `nil` where all are.
  var reprise: Questionnaire.Partie? { parties.first { items(de: $0).contains { $0.incomplet(reponses[$0.id]) } } }

  /// The part that comes after; `nil` after the last.
  func suivante(_ partie: Questionnaire.Partie) -> Questionnaire.Partie? {
    parties.firstIndex { $0.id == partie.id }.flatMap { parties.indices.contains($0 + 1) ? parties[$0 + 1] : nil }
  }

  /// What is wrong or missing, in the part or everywhere.
  func fautes(de partie: Questionnaire.Partie? = nil) -> [Questionnaire.FauteDeReponse] {
    let toutes = (try? questionnaire.fautes(reponses)) ?? []
    return partie.map { partie in toutes.filter { faute in partie.items.contains { $0.id == faute.item } } } ?? toutes
  }

  /// Takes what a form says of what its page showed; gives what could not be read of it.
  mutating func prendre(_ formulaire: Formulaire, _ partie: Questionnaire.Partie) -> [(champ: String, phrase: String)] {
    let montres = Set(formulaire["montres"].split(separator: " ").map(String.init))
    let lues = ReponsesLues(partie.items.filter { montres.contains($0.id) }, formulaire)
    for (item, reponse) in lues.reponses { reponses[item] = reponse }
    return lues.fautes
  }

  func route(_ partie: String) -> Route { Route(.espaceQuestionnaire, "\(vu.id)", "\(feuille.id)").avec(["partie": partie]) }
}

extension Visite {
  /// The questionnaire that the address names, as far as it is filled in; what is handed in already is no more to be filled.
  func remplissage() async throws -> Remplissage {
    let vu = try await dossier(comme: .beneficiaire)
    guard let carnet = try await carnet(vu), let feuille = carnet.feuilles.toutes[try identifiant(1)], feuille.remise == nil,
      let questionnaire = services.instrumentarium[feuille.empreinte]
    else { throw Absente() }
    let gardees = try await maison.feuillet(feuille.id, de: vu.acteur.personne, du: vu.carnet, in: organisme)
    return Remplissage(vu: vu, feuille: feuille, questionnaire: questionnaire, reponses: Reponses(a: questionnaire, gardees))
  }

  /// Where a questionnaire that was handed in already is read: whoever sends it twice, or comes back to it, is led there.
  fileprivate func dejaRemis() async throws -> Reponse? {
    let vu = try await dossier(comme: .beneficiaire)
    guard let feuille = try await carnet(vu)?.feuilles.toutes[try identifiant(1)], feuille.remise != nil else { return nil }
    return .vers(Route(.espaceResultat, "\(vu.id)", "\(feuille.passation)"))
  }

  func garder(_ remplissage: Remplissage) async throws {
    try await maison.garder(
      remplissage.reponses.parItem, a: remplissage.feuille.id, de: remplissage.vu.acteur.personne, du: remplissage.vu.carnet, in: organisme)
  }
}

/// Filling in (I1): saved as one goes, resumed anywhere, without a script too.
enum RemplirController {
  /// The name of the last page: what lacks, and handing in.
  static let fin = "fin"

  static func page(_ visite: Visite) async throws -> Reponse {
    if let remis = try await visite.dejaRemis() { return remis }
    let remplissage = try await visite.remplissage()
    let demandee = visite.formulaire["partie"]
    if demandee.isEmpty { return .vers(remplissage.route(remplissage.reprise?.id ?? fin)) }
    guard let partie = remplissage.parties.first(where: { $0.id == demandee }) else {
      return .page(FinDuQuestionnairePage(remplissage: remplissage).html(visite))
    }
    return .page(PartiePage(remplissage: remplissage, partie: partie).html(visite))
  }

  /// One part: kept first, then looked at.
  static func remplir(_ visite: Visite) async throws -> Reponse {
    if let remis = try await visite.dejaRemis() { return remis }
    var remplissage = try await visite.remplissage()
    guard let partie = remplissage.questionnaire.definition.parties.first(where: { $0.id == visite.formulaire["partie"] }) else { throw Absente() }
    let illisibles = remplissage.prendre(visite.formulaire, partie)
    try await visite.garder(remplissage)
    let fautes = remplissage.fautes(de: partie)
    let erreurs = illisibles + fautes.filter(\.nature.bloque).map { ("r-\($0.item)", $0.phrase) }
    let aConfirmer = !visite.formulaire.coche("confirme") && fautes.contains { $0.nature == .aConfirmer }
    if !erreurs.isEmpty || aConfirmer {
      return .page(PartiePage(remplissage: remplissage, partie: partie, erreurs: erreurs, aConfirmer: erreurs.isEmpty).html(visite), statut: 422)
    }
    // What an answer of this page has just made show on it is asked for before the next.
    let montres = visite.formulaire["montres"].split(separator: " ").map(String.init)
    if remplissage.items(de: partie).contains(where: { !montres.contains($0.id) }) { return .vers(remplissage.route(partie.id)) }
    return .vers(remplissage.route(remplissage.suivante(partie)?.id ?? fin))
  }

  /// The same, as one types: called by the page's own script.
  static func garder(_ visite: Visite) async throws -> Reponse {
    var remplissage = try await visite.remplissage()
    guard let partie = remplissage.questionnaire.definition.parties.first(where: { $0.id == visite.formulaire["partie"] }) else { throw Absente() }
    _ = remplissage.prendre(visite.formulaire, partie)
    try await visite.garder(remplissage)
    return .rien
  }

  static func remettre(_ visite: Visite) async throws -> Reponse {
    if let remis = try await visite.dejaRemis() { return remis }
    let remplissage = try await visite.remplissage()
    guard !remplissage.fautes().contains(where: \.nature.bloque) else {
      return .page(FinDuQuestionnairePage(remplissage: remplissage).html(visite), statut: 422)
    }
    return try await visite.tenter(
      puis: Route(.espaceResultat, "\(remplissage.vu.id)", "\(remplissage.feuille.passation)"),
      sinon: { FinDuQuestionnairePage(remplissage: remplissage, refus: $0).html(visite) }
    ) {
      try await visite.maison.remettre(
        remplissage.reponses, a: remplissage.feuille.id, de: remplissage.questionnaire, du: remplissage.vu.carnet, par: remplissage.vu.acteur,
        in: visite.organisme)
    }
  }
}

/// One part of a questionnaire.
struct PartiePage {
  let remplissage: Remplissage
  let partie: Questionnaire.Partie
  var erreurs: [(champ: String, phrase: String)] = []
  /// Whether something was left open that one is asked about once.
  var aConfirmer = false

  func html(_ visite: Visite) -> HTML {
    let definition = remplissage.questionnaire.definition
    let (items, rang) = (remplissage.items(de: partie), remplissage.parties.firstIndex { $0.id == partie.id } ?? 0)
    let total = remplissage.parties.count
    let question: HTML =
      aConfirmer ? Notice.html(.attention, "<p>Vous n’avez pas tout rempli ici\u{202F}: est-ce voulu\u{202F}? Complétez, ou continuez ainsi.</p>") : .vide
    let champs: HTML = """
      \(Cache.html("partie", partie.id))\(Cache.html("montres", items.map(\.id).joined(separator: " ")))\(aConfirmer ? Cache.html("confirme", "oui") : .vide)
      \(items.html { ChampDItem(item: $0, reponse: remplissage.reponses[$0.id], tape: visite.formulaire["r-\($0.id)"], erreurs: erreurs).html })
      """
    let route = { (name: RouteName) in Route(name, "\(remplissage.vu.id)", "\(remplissage.feuille.id)") }
    let brouillon = Brouillon(route: route(.espaceQuestionnaireRempli), garde: route(.espaceQuestionnaireBrouillon), page: remplissage.route(partie.id))
    let corps: HTML = """
      <div class="pile pile--serree"><p class="surtitre">\(definition.titre)</p><h1>\(partie.titre ?? definition.titre)</h1>
      <div class="avancee"><progress value="\(rang)" max="\(total)" aria-label="Avancée"></progress><span class="meta">Page \(rang + 1) sur \(total)</span></div></div>
      \(consigne(definition))\(Erreurs.html(erreurs))\(question)
      \(brouillon.html(visite, champs, aConfirmer ? "Continuer ainsi" : "Continuer", "Gardé à mesure que vous répondez."))\(retour(rang))
      """
    return PagesDeLEspace.page(definition.titre, remplissage.vu, nil, corps, visite)
  }

  private func consigne(_ definition: Questionnaire.Definition) -> HTML {
    let premiere = remplissage.parties.first?.id == partie.id
    let generale: HTML =
      definition.consigne.map { consigne in
        premiere ? "<p class=\"chapeau\">\(consigne)</p>" : "<details><summary>Relire la consigne</summary><p>\(consigne)</p></details>"
      } ?? .vide
    return "\(generale)\(partie.consigne.html { "<p>\($0)</p>" })"
  }

  private func retour(_ rang: Int) -> HTML {
    if rang == 0 { return "<p><a href=\"\(Route(.espaceQuestionnaires, "\(remplissage.vu.id)"))\">Revenir à mes questionnaires</a></p>" }
    return "<p><a href=\"\(remplissage.route(remplissage.parties[rang - 1].id))\">Page précédente</a></p>"
  }
}

/// The last page: what is whole and what is not, then one button.
struct FinDuQuestionnairePage {
  let remplissage: Remplissage
  var refus: Refus?

  func html(_ visite: Visite) -> HTML {
    let fautes = remplissage.fautes()
    let lignes = remplissage.parties.html { partie in
      let ouvertes = remplissage.items(de: partie).count { $0.incomplet(remplissage.reponses[$0.id]) }
      let manque = fautes.contains { faute in faute.nature.bloque && partie.items.contains { $0.id == faute.item } }
      let etat = manque ? Etat.html("à revoir", "grave") : ouvertes == 0 ? Etat.html("rempli", "bien") : Etat.html("en partie", "")
      let reste = ouvertes == 0 ? "" : ouvertes == 1 ? "Une question laissée" : "\(ouvertes) questions laissées"
      return
        "<li class=\"ligne ligne--geste\"><p>\(etat)</p><div><p><a href=\"\(remplissage.route(partie.id))\">\(partie.titre ?? "Page")</a></p><p class=\"meta\">\(reste)</p></div></li>"
    }
    let bloque = fautes.contains(where: \.nature.bloque)
    let geste: HTML =
      bloque
      ? Notice.html(.attention, "<p>Reprenez les pages à revoir, puis remettez vos réponses.</p>")
      : Bouton.formulaire(
        Route(.espaceQuestionnaireRemis, "\(remplissage.vu.id)", "\(remplissage.feuille.id)"), visite, Bouton.principal("Remettre mes réponses"))
    let corps: HTML = """
      <div class="pile"><p class="surtitre">\(remplissage.questionnaire.definition.titre)</p><h1>Relire et remettre</h1>
      <p class="chapeau">Une fois remises, vos réponses ne changent plus. \(remplissage.vu.consultant) les lira, puis vous en parlerez ensemble.</p></div>
      \(refus.html(Notice.refus))<ul class="lignes">\(lignes)</ul>\(geste)
      """
    return PagesDeLEspace.page("Relire et remettre", remplissage.vu, nil, corps, visite)
  }
}
