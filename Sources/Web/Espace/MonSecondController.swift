import Application
import Domaine

/// What I open to a second consultant, item by item and until a day; taken back in one click (R6).
enum MonSecondController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await MonSecondPage(visite).html(visite)) }

  static func ouvrir(_ visite: Visite) async throws -> Reponse {
    let page = try await MonSecondPage(visite)
    var saisie = Saisie(visite.formulaire)
    let jusquAu = saisie.jour("jusquAu", "Dites jusqu’à quel jour.")
    // The page gave each item the name of what would open it: the same form sent twice opens it once.
    let choisis = page.ouvrables.compactMap { element in Identifiant<Carnet.Partage>(visite.formulaire[element.cle]).map { (element, $0) } }
    if choisis.isEmpty { saisie.refuser("elements", "Cochez ce que vous ouvrez.") }
    guard let jusquAu, saisie.estBonne else { return .page(try await MonSecondPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    return try await visite.tenter(puis: Route(.espaceSecond, "\(page.vu.id)")) { refus in
      try await MonSecondPage(visite, refus: refus).html(visite)
    } _: {
      for (element, partage) in choisis {
        try await visite.maison.ouvrirAuSecond(element, id: partage, jusqua: .fin(de: jusquAu), de: page.vu.id, par: page.vu.acteur, in: visite.organisme)
      }
    }
  }

  static func refermer(_ visite: Visite) async throws -> Reponse {
    let page = try await MonSecondPage(visite)
    let (id, acteur, now): (Identifiant<Carnet.Partage>, Acteur, Instant) = (try visite.identifiant(1), page.vu.acteur, visite.maintenant)
    guard page.partages.contains(where: { $0.id == id }) else { throw Absente() }
    return try await visite.tenter(puis: Route(.espaceSecond, "\(page.vu.id)")) { refus in
      try await MonSecondPage(visite, refus: refus).html(visite)
    } _: {
      try await visite.maison.decide(page.vu.carnet, in: visite.organisme) { carnet throws(Refus) in try carnet.revoquer(partage: id, par: acteur, a: now) }
    }
  }

  /// Ends the part of the second consultant: all that was opened to them closes at once.
  static func ecarter(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    return try await visite.tenter(puis: Route(.espaceConsultant, "\(vu.id)")) { refus in
      try await MonSecondPage(visite, refus: refus).html(visite)
    } _: {
      try await visite.maison.ecarterSecondConsultant(de: vu.id, par: vu.acteur, in: visite.organisme)
    }
  }
}

/// What is open to the second consultant, each with one button; a form for more; the end of their part.
struct MonSecondPage {
  let vu: DossierVu
  let second: Dossier.Consultant
  /// `nil` where the carnet is not open.
  let carnet: Carnet?
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    let vu = try await visite.dossier(comme: .beneficiaire)
    guard let second = vu.dossier.consultants.second else { throw Absente() }
    (self.vu, self.second) = (vu, second)
    carnet = try await visite.carnet(vu, .consultations)
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  /// What may be opened, whether it is or not.
  var ouvrables: [ElementCarnet] { carnet?.elementsPourUnSecond ?? [] }

  /// What was opened to this consultant, last first.
  var partages: [Carnet.Partage] { (carnet?.partages.tous ?? []).filter { $0.destinataire == .secondConsultant(second.personne) }.reversed() }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Ce que j’ouvre à \(second.nom)</h1><p class="chapeau">Rien n’est ouvert d’avance. Vous choisissez quoi, jusqu’à quel jour, et vous refermez quand vous voulez.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(ouverts(visite))\(formulaire(visite))\(fin(visite))
      """
    return PagesDeLEspace.page("Ce que j’ouvre à \(second.nom)", vu, nil, corps, visite)
  }

  private func ouverts(_ visite: Visite) -> HTML {
    guard let carnet, !partages.isEmpty else { return .vide }
    let lignes = partages.html { partage in
      let vivant = partage.vaut(a: visite.maintenant)
      let etat = vivant ? Etat.html("ouvert", "attention") : Etat.html(partage.revoqueA == nil ? "fini" : "refermé", "")
      let geste = Bouton.formulaire(Route(.espaceSecondReferme, "\(vu.id)", "\(partage.id)"), visite, Bouton.simple("Refermer", petit: true))
      let fin = partage.au.plus(Duree(minutes: -1)).jourParis
      return
        "<li class=\"ligne ligne--geste\"><p>\(etat)</p><div><p><strong>\(carnet.nom(partage.element).capitale)</strong></p><p class=\"meta\">Jusqu’au \(fin.enFrancais).</p></div>\(vivant ? geste : .vide)</li>"
    }
    return
      "<section class=\"pile\"><h2>Ce que vous avez ouvert</h2><ul class=\"lignes\">\(lignes)</ul><p><a href=\"\(Route(.espaceConsultations, "\(vu.id)"))\">Voir ce qui a été lu</a></p></section>"
  }

  private func formulaire(_ visite: Visite) -> HTML {
    let fermes = ouvrables.filter { element in !partages.contains { $0.element == element && $0.vaut(a: visite.maintenant) } }
    guard let carnet, !fermes.isEmpty else {
      return partages.isEmpty ? Vide.html("Rien encore à ouvrir", "Votre carnet se remplit au fil des séances. Ce que vous pourrez ouvrir viendra ici.") : .vide
    }
    let dit = visite.formulaire
    let cases = fermes.html { element in
      let id = "\(Identifiant<Carnet.Partage>(dit[element.cle]) ?? visite.maison.world.identifiant())"
      return
        "<label class=\"choix\"><input type=\"checkbox\" name=\"\(element.cle)\" value=\"\(id)\"\(" checked", si: dit.coche(element.cle))> <span>\(carnet.nom(element).capitale)</span></label>"
    }
    let erreur = erreurs.first { $0.champ == "elements" }.html { "<p class=\"erreur\">\($0.phrase)</p>" }
    let jour = dit["jusquAu"].isEmpty ? "\(visite.jour.plus(jours: 30))" : dit["jusquAu"]
    let champs: HTML = """
      <fieldset class="pile pile--serree" id="elements"><legend>Que voulez-vous ouvrir\u{202F}?</legend>\(erreur)\(cases)</fieldset>
      \(Champ(nom: "jusquAu", label: "Jusqu’au", aide: "Le jour où vous vous rencontrez suffit souvent.", type: "date", valeur: jour).html(erreurs))<p>\(Bouton.principal("Ouvrir à \(second.nom)"))</p>
      """
    return "<div class=\"carte\">\(Bouton.formulaire(Route(.espaceSecondOuvert, "\(vu.id)"), visite, champs, classe: "pile"))</div>"
  }

  private func fin(_ visite: Visite) -> HTML {
    """
    <details><summary>Ne plus rencontrer \(second.nom)</summary><p>Tout ce que vous lui avez ouvert se ferme aussitôt, et ses séances reviennent à \(vu.consultant). Aucune raison ne vous est demandée.</p>
    \(Bouton.formulaire(Route(.espaceSecondEcarte, "\(vu.id)"), visite, "<p>\(Bouton.simple("Mettre fin à sa place"))</p>"))</details>
    """
  }
}
