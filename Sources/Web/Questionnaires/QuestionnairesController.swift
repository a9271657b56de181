import Application
import Domaine
import Instruments

/// The questionnaires of a bilan: offered by the consultant, filled in by the beneficiary (I1).
enum QuestionnairesController {
  static func miens(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    guard let carnet = try await visite.carnet(vu) else { throw Absente() }
    return .page(MesQuestionnairesPage(vu: vu, carnet: carnet).html(visite))
  }

  static func page(_ visite: Visite) async throws -> Reponse { .page(try await QuestionnairesPage(visite).html(visite)) }

  /// Offers those that are ticked.
  static func proposer(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant)
    guard try await visite.carnet(vu) != nil else { throw Absente() }
    var saisie = Saisie(visite.formulaire)
    let choisis = visite.services.instrumentarium.proposables.filter { visite.formulaire.coche("q-\($0.definition.id)") }
    if choisis.isEmpty { saisie.refuser("questionnaires", "Cochez au moins un questionnaire.") }
    let pour = visite.formulaire["pour"].isEmpty ? nil : saisie.jour("pour", "")
    guard saisie.estBonne else { return .page(try await QuestionnairesPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    let feuilles = choisis.map {
      Carnet.Feuille(
        id: visite.maison.world.identifiant(), instrument: $0.reference, empreinte: $0.empreinte, objet: $0.definition.objet, le: visite.jour, pour: pour)
    }
    return try await visite.surLesQuestionnaires(vu) { geste in
      for feuille in feuilles {
        try await geste.decide(vu.carnet) { carnet throws(Refus) in try carnet.proposer(feuille, par: vu.acteur, le: visite.jour) }
      }
    }
  }

  static func retirer(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant)
    guard let carnet = try await visite.carnet(vu), let feuille = carnet.feuilles.toutes[try visite.identifiant(1)] else { throw Absente() }
    return try await visite.surLesQuestionnaires(vu) { geste in
      try await geste.decide(vu.carnet) { carnet throws(Refus) in try carnet.retirer(feuille: feuille.id, par: vu.acteur, le: visite.jour) }
    }
  }
}

extension Visite {
  fileprivate func surLesQuestionnaires(_ vu: DossierVu, _ corps: (inout Geste) async throws -> Void) async throws -> Reponse {
    try await tenter(puis: Route(.cabinetQuestionnaires, "\(vu.id)"), sinon: { try await QuestionnairesPage(self, refus: $0).html(self) }) {
      try await maison.geste(in: organisme, corps)
    }
  }
}

extension Services {
  /// How a questionnaire is called; its coded name where its file is gone.
  func titre(_ feuille: Carnet.Feuille) -> String { instrumentarium[feuille.empreinte]?.definition.titre ?? feuille.instrument.id }
}

/// What is to be filled in, and what was.
struct MesQuestionnairesPage {
  let vu: DossierVu
  let carnet: Carnet

  func html(_ visite: Visite) -> HTML {
    let lignes = carnet.feuilles.toutes.html { ligne($0, visite) }
    let liste: HTML =
      lignes == .vide
      ? Vide.html("Aucun questionnaire pour l’instant", "\(vu.consultant) vous en proposera\u{202F}: ils vous attendront ici.")
      : "<ul class=\"lignes\">\(lignes)</ul>"
    let corps: HTML = """
      <div class="pile"><h1>Mes questionnaires</h1><p class="chapeau">À votre rythme, en plusieurs fois si vous voulez\u{202F}: tout est gardé. Vous pouvez ne pas répondre.</p></div>\(liste)
      """
    return PagesDeLEspace.page("Mes questionnaires", vu, nil, corps, visite)
  }

  private func ligne(_ feuille: Carnet.Feuille, _ visite: Visite) -> HTML {
    let (titre, definition) = (visite.services.titre(feuille), visite.services.instrumentarium[feuille.empreinte]?.definition)
    if let remise = feuille.remise {
      let expliquee = carnet.passations.toutes[feuille.passation]?.restitueeLe
      let suite: HTML = expliquee.map { "Expliqué le \($0.enFrancais)." } ?? "Vous en parlerez avec \(vu.consultant)."
      return """
        <li class="ligne ligne--geste"><p>\(Etat.html(expliquee == nil ? "remis" : "expliqué", "bien"))</p><div><p><a href="\(Route(.espaceResultat, "\(vu.id)", "\(feuille.passation)"))"><strong>\(titre)</strong></a></p>
        <p class="meta">Remis le \(remise.le.enFrancais). \(suite)</p></div></li>
        """
    }
    let precisions = [definition?.resume, definition?.duree.map { "\($0.enFrancais)" }, feuille.pour.map { "pour le \($0.enFrancais)" }].compactMap { $0 }
    return """
      <li class="ligne ligne--geste"><p>\(Etat.html("à remplir", "attention"))</p><div><p><strong>\(titre)</strong></p><p class="meta">\(precisions.joined(separator: " · "))</p></div>
      <p><a class="bouton bouton--petit" href="\(Route(.espaceQuestionnaire, "\(vu.id)", "\(feuille.id)"))" aria-label="Remplir\u{202F}: \(titre)">Remplir</a></p></li>
      """
  }
}

/// What was offered, where each stands, and what may be.
struct QuestionnairesPage {
  let vu: DossierVu
  let carnet: Carnet
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .consultant)
    guard let carnet = try await visite.carnet(vu) else { throw Absente() }
    (self.carnet, self.erreurs, self.refus) = (carnet, erreurs, refus)
  }

  func html(_ visite: Visite) -> HTML {
    let proposes = carnet.feuilles.toutes.html { ligne($0, visite) }
    let liste: HTML = proposes == .vide ? .vide : "<section class=\"pile\"><h2>Proposés</h2><ul class=\"lignes\">\(proposes)</ul></section>"
    let fil = Fil.html([("Mes séances", Route(.cabinet)), (vu.nom, Route(.cabinetDossier, "\(vu.id)"))])
    let corps: HTML = """
      <div class="pile pile--serree">\(fil)<h1>Questionnaires</h1><p class="chapeau">\(vu.prenom) les remplit de son espace, et vous les lisez une fois remis.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(liste)
      <div class="carte">\(Bouton.formulaire(Route(.cabinetQuestionnairePropose, "\(vu.id)"), visite, choix(visite), classe: "pile"))</div>
      \(TestAilleursForme(vu: vu, erreurs: erreurs, refus: refus != nil).html(visite))
      """
    return Gabarit(titre: "Questionnaires", porte: .cabinet, etroite: true, corps: corps).html(visite)
  }

  private func choix(_ visite: Visite) -> HTML {
    let attendus = Set(carnet.feuilles.aRemplir.map(\.empreinte))
    let libres = visite.services.instrumentarium.proposables.filter { !attendus.contains($0.empreinte) }
    let cases = libres.html { questionnaire in
      let definition = questionnaire.definition
      let precisions = [definition.resume, definition.duree.map { "\($0.enFrancais)" }].compactMap { $0 }.joined(separator: " · ")
      let label = precisions.isEmpty ? definition.titre : "\(definition.titre), \(precisions)"
      return CaseACocher(nom: "q-\(definition.id)", label: label, cochee: visite.formulaire.coche("q-\(definition.id)")).html
    }
    return """
      <fieldset class="pile pile--serree" id="questionnaires" tabindex="-1"><legend>En proposer</legend>\(cases)</fieldset>
      \(Champ(nom: "pour", label: "Pour le", aide: "Une date souhaitée, pas une obligation.", type: "date", valeur: visite.formulaire["pour"], facultatif: true).html(erreurs))
      <p>\(Bouton.principal("Proposer"))</p>
      """
  }

  private func ligne(_ feuille: Carnet.Feuille, _ visite: Visite) -> HTML {
    let titre = visite.services.titre(feuille)
    guard let remise = feuille.remise else {
      let retirer = Bouton.formulaire(Route(.cabinetQuestionnaireRetire, "\(vu.id)", "\(feuille.id)"), visite, Bouton.simple("Retirer", petit: true))
      return """
        <li class="ligne ligne--geste"><p>\(Etat.html("pas encore remis", ""))</p><div><p><strong>\(titre)</strong></p><p class="meta">Proposé le \(feuille.le.enFrancais)\(feuille.pour.map { ", pour le \($0.enFrancais)" } ?? "").</p></div>\(retirer)</li>
        """
    }
    let expliquee = carnet.passations.toutes[feuille.passation]?.restitueeLe
    let etat = expliquee == nil ? Etat.html("à expliquer", "attention") : Etat.html("expliqué", "bien")
    return """
      <li class="ligne ligne--geste"><p>\(etat)</p><div><p><a href="\(Route(.cabinetResultat, "\(vu.id)", "\(feuille.passation)"))"><strong>\(titre)</strong></a></p><p class="meta">Remis le \(remise.le.enFrancais).</p></div></li>
      """
  }
}
