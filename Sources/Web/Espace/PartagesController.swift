import Application
import Domaine

/// Passes for the synthèse: one recipient, an end, taken back in one click (R5, L6313-4).
enum PartagesController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await PartagesPage(visite).html(visite)) }

  static func donner(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire, .accords)
    var saisie = Saisie(visite.formulaire)
    let qualite = saisie.choix("qualite", "Dites à qui vous l’ouvrez.", comme: QualiteDuDestinataire.self)
    let jusquAu = saisie.jour("jusquAu", "Dites jusqu’à quel jour.")
    guard let qualite, let jusquAu, saisie.estBonne, let id = LaissezPasserID(visite.formulaire["passe"]), let empreinte = vu.dossier.remise.synthese else {
      return .page(try await PartagesPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    // The recipient's own name without meaning comes from the pass's: the same form sent twice names the same person.
    let lien = LiensDePartage.Ouvert(organisme: visite.organisme, dossier: vu.id, passe: id)
    let document = DocumentOuvert(id, .synthese, empreinte, a: DestinataireNomme(id.comme(), qualite), jusquAu: jusquAu)
    return try await visite.tenter(puis: Route(.espacePartages, "\(vu.id)")) { refus in
      try await PartagesPage(visite, refus: refus).html(visite)
    } _: {
      try await visite.maison.ouvrir(document, de: vu.id, par: vu.acteur, in: visite.organisme)
      try await visite.services.partages.donner(lien, jusquAu: jusquAu, at: visite.maintenant)
    }
  }

  static func finir(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire, .accords)
    let passe: LaissezPasserID = try visite.identifiant(1)
    guard vu.dossier.accords.laissezPasser[passe] != nil else { throw Absente() }
    try await visite.services.partages.retirer(passe, at: visite.maintenant)
    try await visite.maison.revoquer(passe, de: vu.id, par: vu.acteur, in: visite.organisme)
    return .vers(Route(.espacePartages, "\(vu.id)"))
  }
}

extension QualiteDuDestinataire {
  /// As a page names them.
  var nom: String {
    switch self {
    case .operateurCep: "un conseiller en évolution professionnelle"
    case .employeur: "mon employeur"
    case .financeur: "celui qui paie"
    case .secondConsultant: "un second consultant"
    case .tiers: "quelqu’un d’autre"
    }
  }
}

/// The passes given, each with one button; a form for another.
struct PartagesPage {
  let vu: DossierVu
  private var liens: [LaissezPasserID: String] = [:]
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .beneficiaire, .accords)
    (self.erreurs, self.refus) = (erreurs, refus)
    for passe in vu.dossier.accords.laissezPasser.keys { liens[passe] = try await visite.services.partages.jeton(passe, at: visite.maintenant) }
  }

  func html(_ visite: Visite) -> HTML {
    let remise = vu.dossier.remise.syntheseLe != nil
    let corps: HTML = """
      <div class="pile"><h1>Partager ma synthèse</h1><p class="chapeau">Elle est à vous seul. Vous pouvez l’ouvrir à une personne, jusqu’à un jour, et reprendre l’accès à tout moment.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(passes(visite))
      \(remise ? formulaire(visite) : Vide.html("Votre synthèse n’est pas encore remise", "Elle vous est remise à la dernière séance, d’abord à vous."))
      """
    return PagesDeLEspace.page("Partager ma synthèse", vu, nil, corps, visite)
  }

  private func passes(_ visite: Visite) -> HTML {
    let accords = vu.dossier.accords
    let passes = accords.laissezPasser.values.sorted { ($1.donneA, $1.id) < ($0.donneA, $0.id) }
    if passes.isEmpty { return .vide }
    let lignes = passes.html { passe in
      let lectures = accords.consultations.filter { $0.laissezPasser == passe.id }
      let vivant = accords.revoques[passe.id] == nil && visite.jour <= passe.jusquAu
      let etat = vivant ? Etat.html("ouvert", "attention") : Etat.html(accords.revoques[passe.id] == nil ? "fini" : "repris", "")
      let lu =
        lectures.last.map { "Lu \(lectures.count == 1 ? "une fois" : "\(lectures.count) fois"), la dernière le \($0.a.jourParis.enFrancais)." }
        ?? "Pas encore lu."
      let geste = Bouton.formulaire(Route(.espacePartageFini, "\(vu.id)", "\(passe.id)"), visite, Bouton.simple("Retirer l’accès", petit: true))
      return
        "<li class=\"ligne ligne--geste\"><p>\(etat)</p><div><p><strong>\(passe.code.nom.capitale)</strong>, à \(passe.destinataire.qualite.nom)</p><p class=\"meta\">Jusqu’au \(passe.jusquAu.enFrancais). \(lu)</p>\(vivant ? lien(passe.id, visite) : .vide)</div>\(vivant ? geste : .vide)</li>"
    }
    return "<section class=\"pile\"><h2>Ce que vous avez ouvert</h2><ul class=\"lignes\">\(lignes)</ul></section>"
  }

  private func lien(_ passe: LaissezPasserID, _ visite: Visite) -> HTML {
    liens[passe].html { jeton in
      "<div class=\"champ\"><label for=\"lien-\(passe)\">Lien à donner à cette personne</label><input class=\"saisie\" id=\"lien-\(passe)\" readonly value=\"\(visite.services.vitrines.adresse(de: visite.organisme) + Route(.partage, jeton).path)\"></div>"
    }
  }

  private func formulaire(_ visite: Visite) -> HTML {
    let dit = visite.formulaire
    let qualites: [QualiteDuDestinataire] = [.operateurCep, .tiers, .employeur, .financeur]
    let choix = qualites.html {
      "<label class=\"choix\"><input type=\"radio\" name=\"qualite\" value=\"\($0.rawValue)\"\(" checked", si: dit["qualite"] == $0.rawValue)> \($0.nom.capitale)</label>"
    }
    let erreur = erreurs.first { $0.champ == "qualite" }.html { "<p class=\"erreur\">\($0.phrase)</p>" }
    let passe: LaissezPasserID = LaissezPasserID(dit["passe"]) ?? visite.maison.world.identifiant()
    let champs: HTML = """
      <input type="hidden" name="passe" value="\(passe)"><fieldset class="pile pile--serree" id="qualite"><legend>À qui\u{202F}?</legend>\(erreur)\(choix)</fieldset>
      \(Champ(nom: "jusquAu", label: "Jusqu’au", aide: "Un an au plus.", type: "date", valeur: dit["jusquAu"].isEmpty ? "\(visite.jour.plus(jours: 30))" : dit["jusquAu"]).html(erreurs))
      <p>\(Bouton.principal("Ouvrir ma synthèse"))</p>
      """
    return "<div class=\"carte\">\(Bouton.formulaire(Route(.espacePartageDonne, "\(vu.id)"), visite, champs, classe: "pile"))</div>"
  }
}
