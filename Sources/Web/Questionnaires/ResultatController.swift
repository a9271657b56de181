import Application
import Domaine
import Instruments

/// One result: what it says and does not, in a picture and a table, with the answers that it rests on (I7).
enum ResultatController {
  static func page(_ visite: Visite, _ partie: Partie) async throws -> Reponse { .page(try await ResultatPage(visite, partie).html(visite)) }

  /// What the beneficiary thinks of it, kept beside it.
  static func annoter(_ visite: Visite) async throws -> Reponse {
    let page = try await ResultatPage(visite, .beneficiaire)
    var saisie = Saisie(visite.formulaire)
    let texte = saisie.facultatif("annotation", maximum: 4_000) ?? ""
    guard saisie.estBonne else { return .page(page.avec(saisie.erreurs).html(visite), statut: 422) }
    let route = Route(.espaceResultat, "\(page.ouvert.vu.id)", "\(page.passation.id)")
    return try await visite.decider(page.ouvert, puis: route, sinon: { page.avec(refus: $0).html(visite) }) { carnet throws(Refus) in
      try carnet.annoter(page.passation.id, texte, par: page.ouvert.vu.acteur, le: visite.jour)
    }
  }
}

/// A result as either of the two reads it.
struct ResultatPage {
  let ouvert: CarnetVu
  let passation: Carnet.Passation
  /// What was answered, and the definition that it was given to; `nil` for what was passed elsewhere, or where its file is gone.
  private let feuille: (remise: Carnet.FeuilleRemise, questionnaire: Questionnaire, reponses: Reponses)?
  private var erreurs: [(champ: String, phrase: String)] = []
  private var refus: Refus?

  init(_ visite: Visite, _ partie: Partie) async throws {
    let id: Identifiant<Carnet.Passation> = try visite.identifiant(1)
    ouvert = try await visite.carnetVu(partie, .passation(id))
    guard let passation = ouvert.carnet.passations.toutes[id] else { throw Absente() }
    self.passation = passation
    let remise = ouvert.carnet.feuilles.toutes.first { $0.passation == id }
    feuille = remise.flatMap { feuille in
      guard let remise = feuille.remise, let questionnaire = visite.services.instrumentarium[feuille.empreinte] else { return nil }
      return (remise, questionnaire, Reponses(a: questionnaire, remise.reponses))
    }
  }

  func avec(_ erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) -> ResultatPage {
    var page = self
    (page.erreurs, page.refus) = (erreurs, refus)
    return page
  }

  private var titre: String { feuille?.questionnaire.definition.titre ?? passation.instrument.id }

  /// Whether whoever reads has been explained it, or is the one who explains.
  private var lisible: Bool { ouvert.partie == .consultant || passation.restitueeLe != nil }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(lisible ? resultat : attente)\(alertes)\(reponses)\(geste(visite))\(annotation(visite))
      """
    let quand: HTML = passation.restitueeLe.map { "Expliqué le \($0.enFrancais)." } ?? "Rempli le \(passation.le.enFrancais)."
    return ouvert.page(titre, quand, corps, visite)
  }

  private var attente: HTML {
    Notice.html(
      .information,
      "<p>\(ouvert.autre) vous expliquera ce résultat lors d’une séance\u{202F}: seul, il pourrait tromper. Vos réponses, elles, sont ci-dessous.</p>")
  }

  // MARK: - What it shows

  private var resultat: HTML {
    guard let feuille, let lignes = try? feuille.questionnaire.restituer(feuille.reponses), !lignes.isEmpty else { return "\(tableDesFaits)\(portee)" }
    let rangs = lignes.allSatisfy { $0.place == nil && $0.score.rang != nil }
    let ordonnees = rangs ? lignes.sorted { ($0.score.rang ?? 0, $0.echelle.nom) < ($1.score.rang ?? 0, $1.echelle.nom) } : lignes
    return "<section class=\"pile\"><h2>Ce que disent vos réponses</h2><ul class=\"pile\">\(ordonnees.html(ligne))</ul></section>\(portee)"
  }

  private func ligne(_ ligne: LigneDeRestitution) -> HTML {
    let jauge: HTML =
      ligne.place.map { _ in
        "<meter class=\"jauge\" min=\"\(nombre(ligne.etendue.min))\" max=\"\(nombre(ligne.etendue.max))\" value=\"\(nombre(ligne.score.brut ?? 0))\" aria-label=\"\(ligne.echelle.nom)\">\(ligne.phrase)</meter>"
      } ?? .vide
    let situation: HTML = ligne.situation.html { situation in
      "<p class=\"meta\">Référence internationale\u{202F}: entre \(Int(situation.intervalle.bas.rounded())) et \(Int(situation.intervalle.haut.rounded())), où 50 est la moyenne.</p>"
    }
    return """
      <li class="resultat"><p><strong>\(ligne.echelle.nom)</strong> <span class="meta">\(ligne.phrase)</span></p>\(jauge)
      \(ligne.echelle.description.html { "<p class=\"meta\">\($0)</p>" })\((ligne.bande?.texte).html { "<p>\($0)</p>" })\(situation)</li>
      """
  }

  private func nombre(_ valeur: Double) -> String { "\((valeur * 100).rounded() / 100)" }

  private var tableDesFaits: HTML {
    if feuille?.questionnaire.definition.echelles.isEmpty == true || passation.resultats.isEmpty { return .vide }
    return "<div class=\"carte\">\(Faits.html(passation.resultats.map { ($0.libelle, "\($0.valeur)") }))</div>"
  }

  private var portee: HTML {
    guard let portee = feuille?.questionnaire.definition.portee, feuille?.questionnaire.definition.echelles.isEmpty == false else { return .vide }
    return """
      <div class="deux"><div class="carte pile pile--serree"><h2 class="h3">Ce que cela dit</h2><ul class="puces">\(portee.dit.html { "<li>\($0)</li>" })</ul></div>
      <div class="carte pile pile--serree"><h2 class="h3">Ce que cela ne dit pas</h2><ul class="puces">\(portee.neDitPas.html { "<li>\($0)</li>" })</ul></div></div>
      """
  }

  private var alertes: HTML {
    guard ouvert.partie == .consultant, let feuille, let alertes = try? feuille.questionnaire.alertes(feuille.reponses), !alertes.isEmpty else { return .vide }
    return Notice.html(.attention, "<ul class=\"puces\">\(alertes.html { "<li>\($0.phrase)</li>" })</ul>")
  }

  private var reponses: HTML {
    guard let feuille, let dites = try? feuille.questionnaire.dites(feuille.reponses) else { return .vide }
    let lignes = dites.html { "<li class=\"pile pile--serree\"><p class=\"meta\">\($0.item.enonce.soi.neutre)</p><p class=\"note\">\($0.dite)</p></li>" }
    let ouverte = feuille.questionnaire.definition.echelles.isEmpty
    return "<details class=\"carte\"\(" open", si: ouverte)><summary>Les réponses (\(dites.count))</summary><ul class=\"pile\">\(lignes)</ul></details>"
  }

  // MARK: - Explaining, answering back

  private func geste(_ visite: Visite) -> HTML {
    if ouvert.partie != .consultant || passation.restitueeLe != nil { return .vide }
    return Bouton.formulaire(
      Route(.cabinetRestitution, "\(ouvert.vu.id)", "\(passation.id)"), visite, Bouton.principal("Je l’ai expliqué à \(ouvert.vu.prenom)"))
  }

  private func annotation(_ visite: Visite) -> HTML {
    let ecrite = ouvert.carnet.passations.annotations[passation.id]
    if ouvert.partie == .consultant {
      return ecrite.html { "<section class=\"carte pile pile--serree\"><h2>Ce qu’en dit \(ouvert.vu.prenom)</h2><p class=\"note\">\($0)</p></section>" }
    }
    if passation.restitueeLe == nil { return .vide }
    let texte = visite.route == .espaceAnnotation ? visite.formulaire["annotation"] : ecrite ?? ""
    let champ = ChampLong(
      nom: "annotation", label: "Ce que vous en pensez", aide: "D’accord ou non\u{202F}: vos mots restent à côté du résultat.", valeur: texte, facultatif: true)
    let champs: HTML = "\(champ.html(erreurs))<p>\(Bouton.simple("Garder"))</p>"
    return
      "<div class=\"carte\">\(Bouton.formulaire(Route(.espaceAnnotation, "\(ouvert.vu.id)", "\(passation.id)"), visite, champs, classe: "pile"))</div>"
  }
}
