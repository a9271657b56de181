import Application
import Documents
import Domaine

/// Complaints: received, acknowledged, answered, each in its time (Q6).
enum ReclamationsController {
  static func liste(_ visite: Visite) async throws -> Reponse { .page(try await ReclamationsPage(visite).html(visite)) }

  /// One that came by letter, telephone or mail.
  static func recevoir(_ visite: Visite) async throws -> Reponse {
    var saisie = Saisie(visite.formulaire)
    let id = saisie.identifiant("reclamation", comme: Reclamation.self)
    guard let recue = Reclamation.Recue(lue: &saisie, visite), let id, saisie.estBonne else {
      return .page(try await ReclamationsPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    return try await visite.tenter(puis: Route(.centreReclamation, "\(id)"), sinon: { try await ReclamationsPage(visite, refus: $0).html(visite) }) {
      try await visite.maison.decide(id, in: visite.organisme) { reclamation throws(Refus) in try reclamation.recevoir(recue) }
    }
  }

  static func page(_ visite: Visite) async throws -> Reponse { .page(try await ReclamationPage(visite).html(visite)) }

  static func accuser(_ visite: Visite) async throws -> Reponse {
    try await visite.surLaReclamation { reclamation throws(Refus) in try reclamation.accuser(le: visite.jour) }
  }

  static func repondre(_ visite: Visite) async throws -> Reponse {
    let page = try await ReclamationPage(visite)
    var saisie = Saisie(visite.formulaire)
    let suite = saisie.choix("suite", "Dites ce que vous en faites.", comme: Reclamation.Suite.self)
    let texte = saisie.texte("texte", "Écrivez votre réponse.", maximum: ReclamationHTML.maximum)
    guard let suite, saisie.estBonne else { return .page(page.avec(saisie.erreurs).html(visite), statut: 422) }
    let reponse = Reclamation.Reponse(suite: suite, texte: texte, le: visite.jour)
    return try await visite.surLaReclamation { reclamation throws(Refus) in try reclamation.repondre(reponse, mediateur: page.fiche?.relais.mediateur != nil) }
  }

  static func saisirMediateur(_ visite: Visite) async throws -> Reponse {
    try await visite.surLaReclamation { reclamation throws(Refus) in try reclamation.saisirMediateur(le: visite.jour) }
  }
}

extension Reclamation.Recue {
  fileprivate init?(lue saisie: inout Saisie, _ visite: Visite) {
    let (nom, contact) = (saisie.texte("nom", "Écrivez le nom de qui se plaint."), saisie.texte("contact", "Écrivez où lui répondre."))
    let qualite = saisie.choix("qualite", "Dites qui se plaint.", comme: Reclamation.Qualite.self)
    let objet = saisie.choix("objet", "Dites de quoi il s’agit.", comme: Reclamation.Objet.self)
    let texte = saisie.texte("texte", "Écrivez ce qui est dit.", maximum: ReclamationHTML.maximum)
    guard let le = saisie.jour("le", "Dites quel jour elle est arrivée."), let qualite, let objet else { return nil }
    if le > visite.jour { saisie.refuser("le", "Ce jour n’est pas encore venu.") }
    self.init(nom: nom, qualite: qualite, contact: contact, objet: objet, texte: texte, le: le)
  }
}

extension Visite {
  fileprivate func surLaReclamation(_ decision: (Reclamation) throws(Refus) -> [Reclamation.Event]) async throws -> Reponse {
    let page = try await ReclamationPage(self)
    return try await tenter(puis: Route(.centreReclamation, "\(page.id)"), sinon: { page.avec(refus: $0).html(self) }) {
      _ = try await maison.decide(page.id, in: organisme, decision)
    }
  }
}

/// The complaints of the centre, what waits first, and a form for one that came otherwise.
struct ReclamationsPage {
  let lignes: [LigneReclamation]
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    let toutes = try await visite.maison.reclamations(in: visite.organisme)
    lignes = toutes.filter { $0.repondueLe == nil }.reversed() + toutes.filter { $0.repondueLe != nil }
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  func html(_ visite: Visite) -> HTML {
    let liste: HTML =
      lignes.isEmpty
      ? Vide.html("Aucune réclamation", "Une personne en bilan en écrit une depuis son espace\u{202F}; notez ici celles qui arrivent autrement.")
      : "<ul class=\"lignes\">\(lignes.html { ligne($0, visite.jour) })</ul>"
    let corps: HTML = """
      <div class="pile"><h1>Réclamations</h1><p class="chapeau">Accusez réception dans les dix jours ouvrés, répondez dans les deux mois (indicateur 31).</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(liste)
      <details class="carte"\(" open", si: !erreurs.isEmpty || refus != nil)><summary>Noter une réclamation reçue autrement</summary>\(Bouton.formulaire(Route(.centreReclamationRecue), visite, champs(visite), classe: "pile"))</details>
      """
    return PageDuCentre(titre: "Réclamations", onglet: .reclamations, etroite: true, corps: corps).html(visite)
  }

  private func ligne(_ ligne: LigneReclamation, _ jour: Jour) -> HTML {
    let fin = Reclamation.finDeReponse(ligne.recueLe)
    let etat = ligne.repondueLe == nil && jour > fin ? Etat.html("en retard", "grave") : ReclamationHTML.etat(repondue: ligne.repondueLe != nil)
    let quand: HTML = ligne.repondueLe.map { "Répondue le \($0.enFrancais)." } ?? "Répondre avant le \(fin.plus(jours: 1).enFrancais)."
    return """
      <li class="ligne ligne--geste"><p>\(etat)</p><div><p><a href="\(Route(.centreReclamation, "\(ligne.id)"))"><strong>\(ligne.objet.nom)</strong>, le \(ligne.recueLe.enFrancais)</a></p><p class="meta">\(quand)</p></div></li>
      """
  }

  private func champs(_ visite: Visite) -> HTML {
    let saisi = visite.route.declaration.methode == .post ? visite.formulaire : Formulaire()
    let objets = [("", "Choisissez")] + Reclamation.Objet.allCases.map { ($0.rawValue, $0.nom) }
    let qualites = [("", "Choisissez")] + Reclamation.Qualite.allCases.map { ($0.rawValue, $0.nom) }
    return """
      \(Cache.html("reclamation", saisi.valeur("reclamation", "\(visite.maison.world.identifiant(Reclamation.self))")))
      \(Champ(nom: "nom", label: "Qui se plaint", valeur: saisi["nom"]).html(erreurs))
      \(ListeDeroulante(nom: "qualite", label: "C’est", choix: qualites, valeur: saisi["qualite"]).html(erreurs))
      \(Champ(nom: "contact", label: "Où répondre", aide: "Une adresse ou un numéro.", valeur: saisi["contact"]).html(erreurs))
      \(Champ(nom: "le", label: "Arrivée le", type: "date", valeur: saisi.valeur("le", "\(visite.jour)")).html(erreurs))
      \(ListeDeroulante(nom: "objet", label: "De quoi s’agit-il\u{202F}?", choix: objets, valeur: saisi["objet"]).html(erreurs))
      \(ChampLong(nom: "texte", label: "Ce qui est dit", valeur: saisi["texte"], lignes: 6).html(erreurs))
      <p>\(Bouton.simple("Noter cette réclamation"))</p>
      """
  }
}

/// One complaint, and what is to be done about it.
struct ReclamationPage {
  let id: ReclamationID
  let reclamation: Reclamation
  let recue: Reclamation.Recue
  let fiche: FicheDuCentre?
  private var erreurs: [(champ: String, phrase: String)] = []
  private var refus: Refus?

  init(_ visite: Visite) async throws {
    id = try visite.identifiant(0)
    guard let reclamation = try await visite.vivant(id), let recue = reclamation.recue else { throw Absente() }
    (self.reclamation, self.recue) = (reclamation, recue)
    fiche = try await visite.maison.fiche(de: visite.organisme)
  }

  func avec(_ erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) -> ReclamationPage {
    var page = self
    (page.erreurs, page.refus) = (erreurs, refus)
    return page
  }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile pile--serree">\(Fil.html([("Réclamations", Route(.centreReclamations))]))<h1>\(recue.objet.nom)</h1>
      <p class="chapeau">\(recue.nom), le \(recue.le.enFrancais)</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))
      <div class="carte pile"><p class="note">\(recue.texte)</p>\(Faits.html([("Qui", "\(recue.qualite.nom)"), ("Où répondre", "\(recue.contact ?? "ici\u{202F}: la personne lit votre réponse dans son espace")")]))</div>
      \(suite(visite))
      """
    return PageDuCentre(titre: recue.objet.nom, onglet: .reclamations, etroite: true, corps: corps).html(visite)
  }

  private func suite(_ visite: Visite) -> HTML {
    if let reponse = reclamation.reponse {
      return "\(ReclamationHTML.reponse(reponse))\(ReclamationHTML.mediation(reclamation, fiche?.relais.mediateur))\(mediateur(visite))"
    }
    let saisi = visite.route == .centreReclamationRepondue ? visite.formulaire : Formulaire()
    let suites = [("", "Choisissez")] + Reclamation.Suite.allCases.map { ($0.rawValue, $0.nom) }
    let accuse: HTML =
      reclamation.accuseeLe.map { "<p class=\"meta\">Réception accusée le \($0.enFrancais).</p>" }
      ?? "<div class=\"rang\"><p class=\"meta\">Avant le \(Reclamation.finDAccuse(recue.le).plus(jours: 1).enFrancais), dites que vous l’avez reçue.</p>\(Bouton.formulaire(Route(.centreReclamationAccusee, "\(id)"), visite, Bouton.simple("J’ai accusé réception", petit: true)))</div>"
    let champs: HTML = """
      \(ListeDeroulante(nom: "suite", label: "Ce que vous en faites", choix: suites, valeur: saisi["suite"]).html(erreurs))
      \(ChampLong(nom: "texte", label: "Votre réponse", aide: "Donnée une fois, elle ne se change plus.", valeur: saisi["texte"], lignes: 6).html(erreurs))
      <p>\(Bouton.principal("Répondre"))</p>
      """
    return """
      <section class="carte pile"><h2>Répondre avant le \(Reclamation.finDeReponse(recue.le).plus(jours: 1).enFrancais)</h2>\(accuse)
      \(Bouton.formulaire(Route(.centreReclamationRepondue, "\(id)"), visite, champs, classe: "pile"))</section>
      """
  }

  private func mediateur(_ visite: Visite) -> HTML {
    if let le = reclamation.mediateurSaisiLe { return "<p>Médiateur saisi le \(le.enFrancais).</p>" }
    if !reclamation.ouvreLaMediation { return .vide }
    return Bouton.formulaire(Route(.centreMediateur, "\(id)"), visite, Bouton.simple("La personne a saisi le médiateur"))
  }
}
