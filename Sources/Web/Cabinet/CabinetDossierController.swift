import Application
import Domaine

/// A bilan as its consultant follows it: séances, gestures due, results, synthèse.
enum CabinetDossierController {
  /// Whoever holds the bilan has all of it; a second consultant their own part.
  static func page(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant)
    return .page(visite.enSecond(vu) ? try await EnSecondPage(visite, vu).html(visite) : try await CabinetDossierPage(visite).html(visite))
  }

  /// Attests guided work, or contests it: one click.
  static func jugerTravail(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .heures)
    let travail: TravailID = try visite.identifiant(1)
    guard vu.dossier.travailGuide.declarations[travail] != nil else { throw Absente() }
    let atteste = visite.formulaire["avis"] == "atteste"
    return try await visite.auDossier(vu) { dossier throws(Refus) in
      atteste
        ? try dossier.attesterTravail(travail, par: vu.acteur.personne, at: visite.maintenant)
        : try dossier.contesterTravail(travail, par: vu.acteur.personne, at: visite.maintenant)
    }
  }

  /// Asks the beneficiary what is to be kept: the question waits in their space.
  static func demanderConservation(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .accords)
    return try await visite.auDossier(vu) { dossier throws(Refus) in try dossier.demanderConservation(le: visite.jour, at: visite.maintenant) }
  }

  static func signerCharte(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .consentement)
    guard vu.dossier.consultants.enCharge?.personne == vu.acteur.personne else { throw Absente() }
    return try await visite.auDossier(vu) { dossier throws(Refus) in try dossier.signerCharte(.consultant, voie: .code, at: visite.maintenant) }
  }

  /// Notes that a result was explained to the beneficiary.
  static func restituer(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .heures)
    let passation: Identifiant<Carnet.Passation> = try visite.identifiant(1)
    guard let carnet = try await visite.carnet(vu), carnet.passations.toutes.contains(where: { $0.id == passation }) else { throw Absente() }
    return try await visite.tenter(puis: visite.retour(vu)) { refus in
      try await CabinetDossierPage(visite, refus: refus).html(visite)
    } _: {
      try await visite.maison.restituer(passation, de: vu.id, par: vu.acteur, in: visite.organisme)
    }
  }
}

extension Visite {
  /// Where a gesture of the dossier comes back: the séance from which it was made, or the dossier.
  fileprivate func retour(_ vu: DossierVu) -> Route {
    guard let seance = SeanceID(formulaire["seance"]), vu.dossier.calendrier.seances[seance] != nil else { return Route(.cabinetDossier, "\(vu.id)") }
    return Route(.cabinetSeance, "\(vu.id)", "\(seance)")
  }

  /// A gesture on the dossier that comes back to where it was made.
  func auDossier(_ vu: DossierVu, _ decision: (Dossier) throws(Refus) -> [Dossier.Event]) async throws -> Reponse {
    try await decider(vu, puis: retour(vu), sinon: { refus in try await CabinetDossierPage(self, refus: refus).html(self) }, decision)
  }
}

/// The page of a bilan, for its consultant.
struct CabinetDossierPage {
  let vu: DossierVu
  let carnet: Carnet?
  let questions: QuestionsVues?
  /// Whether the person lets their consultant read what they need.
  let amenagementOuvert: Bool
  var refus: Refus?

  init(_ visite: Visite, refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .consultant, .heures)
    carnet = try await visite.carnet(vu)
    questions = try await visite.questions(vu)
    amenagementOuvert = try await visite.amenagementOuvert(vu) != nil
    self.refus = refus
  }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile">\(Fil.html([("Mes séances", Route(.cabinet))]))<h1>\(vu.nom)</h1>\(Chemin(vu.dossier).html)</div>
      \(refus.html(Notice.refus))
      <div class="deux"><div class="pile pile--large">\(aFaire(visite))\(seances(visite))</div>
      <aside class="pile" aria-label="Heures, questions, objectifs, résultats et synthèse">\(heures)\(demandes(visite))\(besoin)\(questionnaires)\(resultats(visite))\(synthese)\(amenagement)\(EngagementController.interruptions(vu, visite))</aside></div>
      """
    return Gabarit(titre: vu.nom, porte: .cabinet, corps: corps).html(visite)
  }

  private func aFaire(_ visite: Visite) -> HTML {
    let miennes = vu.dossier.echeances(au: visite.jour).filter { $0.qui == .consultant }
    let charte = vu.dossier.consentement.donneLe != nil && vu.dossier.consentement.charte[.consultant] == nil
    let travaux = vu.dossier.travailGuide.declarations(.attendu)
    let engagement = vu.dossier.consentement.donneLe == nil && vu.dossier.consentement.garantiesPresenteesLe == nil
    if miennes.isEmpty, !charte, !engagement { return Vide.html("Rien à faire pour ce bilan", "Ce qui devient dû s’écrira ici.") }
    let presenter: HTML =
      engagement
      ? "<li class=\"ligne ligne--geste\"><p>\(Etat.html("à faire", "attention"))</p><div><p><strong>Tenez l’entretien d’engagement\u{202F}: présentez les garanties, le centre et vous-même, remettez les papiers.</strong></p><p class=\"meta\">Plaquette, programme, planning prévisionnel, fiche d’engagement. \(vu.prenom) pourra ensuite dire son accord.</p></div>\(Bouton.formulaire(Route(.cabinetEngagement, "\(vu.id)"), visite, Bouton.simple("C’est fait", petit: true)))</li>"
      : .vide
    let signer: HTML =
      charte
      ? "<li class=\"ligne ligne--geste\"><p>\(Etat.html("à faire", "attention"))</p><p><strong>Signez la charte d’engagement réciproque.</strong></p>\(Bouton.formulaire(Route(.cabinetCharte, "\(vu.id)"), visite, Bouton.simple("Signer la charte", petit: true)))</li>"
      : .vide
    let lignes = miennes.filter { $0.geste != "attesterTravail" }.html { Echeances.ligne($0, geste: geste($0, visite)) }
    return
      "<section class=\"pile\"><h2>À faire</h2><ul class=\"lignes\">\(presenter)\(signer)\(travaux.html { Travaux.ligne($0, vu, visite) })\(lignes)</ul></section>"
  }

  private func geste(_ echeance: EcheanceDuDossier, _ visite: Visite) -> HTML {
    let lien = { (nom: String, route: Route) -> HTML in "<p><a class=\"bouton bouton--petit\" href=\"\(route)\">\(nom)</a></p>" }
    switch echeance.geste {
    case "planifier": return lien("Planifier", Route(.cabinetCalendrier, "\(vu.id)"))
    case "demanderConservation": return Bouton.formulaire(Route(.cabinetConservation, "\(vu.id)"), visite, Bouton.simple("Poser la question", petit: true))
    case "emarger", "accepterChangement", "corrigerHoraire":
      let seance = vu.seances.first { $0.seance.jour == echeance.jour }
      return seance.html { lien("Ouvrir la séance", Route(.cabinetSeance, "\(vu.id)", "\($0.seance.id)")) }
    case "constaterRemise": return lien("Ouvrir la synthèse", Route(.cabinetSynthese, "\(vu.id)"))
    case "verifierCoordonnees", "remettreAttestation", "proposerSuivi", "constaterSuivi", "constaterDestructionCarnet", "declarerDestruction",
      "etablirCertificatDeDestruction":
      return lien("Ouvrir la fin du bilan", Route(.cabinetFin, "\(vu.id)"))
    default: return .vide
    }
  }

  private func seances(_ visite: Visite) -> HTML {
    let lignes = vu.seances.html { numero, seance in
      """
      <li class="ligne ligne--geste"><p>\(vu.etat(seance, le: visite.maintenant).html)</p><div><p><a href="\(Route(.cabinetSeance, "\(vu.id)", "\(seance.id)"))"><strong>Séance \(numero)</strong>, \(seance.debut.enFrancais)</a></p>
      <p class="meta">\(seance.duree.enFrancais), \(seance.ou), \(seance.phase.nom)</p></div></li>
      """
    }
    let aPlanifier = vu.dossier.seancesAPlanifier
    let suite: HTML =
      aPlanifier.isEmpty
      ? .vide
      : "<p class=\"rang\">\(Bouton.lien("Planifier la suite", Route(.cabinetCalendrier, "\(vu.id)"), principal: true))<span class=\"meta\">\(aPlanifier.count == 1 ? "Une séance reste" : "\(aPlanifier.count) séances restent") à planifier.</span></p>"
    let liste: HTML = vu.seances.isEmpty ? "<p>Aucune date n’est encore posée.</p>" : "<ul class=\"lignes\">\(lignes)</ul>"
    return "<section class=\"pile\"><h2>Séances</h2>\(liste)\(suite)</section>"
  }

  private var amenagement: HTML {
    let phrases = Effets.phrases(vu.dossier.effets)
    if phrases.isEmpty, !amenagementOuvert { return .vide }
    let lien: HTML = amenagementOuvert ? "<p>\(Bouton.lien("Lire ses besoins", Route(.cabinetAmenagement, "\(vu.id)")))</p>" : .vide
    return "<section class=\"carte pile pile--serree\"><h2>Aménagements</h2>\(Effets.html(vu.dossier.effets))\(lien)</section>"
  }

  private var heures: HTML {
    let heures = vu.dossier.heures
    return
      "<section class=\"carte pile\"><h2>Heures</h2>\(Faits.html([("Faites", "\(heures.faites.enFrancais) sur \(heures.prevues.enFrancais)"), ("En séance", "\(heures.accompagnement.enFrancais) sur \(heures.prevuesAccompagnement.enFrancais)"), ("Travail guidé", "\(heures.guidees.enFrancais) sur \(heures.prevuesGuidees.enFrancais)")]))</section>"
  }

  private func demandes(_ visite: Visite) -> HTML {
    guard let questions, !questions.toutes.isEmpty else { return .vide }
    return
      "<section class=\"carte pile\"><h2>Questions</h2><ul class=\"lignes\">\(questions.toutes.reversed().html { questions.ligne($0, avec: nil, visite) })</ul></section>"
  }

  private var questionnaires: HTML {
    guard let feuilles = carnet?.feuilles.toutes else { return .vide }
    let attendues = feuilles.count { $0.remise == nil }
    let etat =
      feuilles.isEmpty
      ? "Aucun n’est proposé." : attendues == 0 ? "Tous sont remis." : attendues == 1 ? "Un est encore à remplir." : "\(attendues) sont encore à remplir."
    return
      "<section class=\"carte pile\"><h2>Questionnaires</h2><p>\(etat)</p><p>\(Bouton.lien("Questionnaires", Route(.cabinetQuestionnaires, "\(vu.id)")))</p></section>"
  }

  private func resultats(_ visite: Visite) -> HTML {
    guard let carnet, !carnet.passations.toutes.isEmpty else { return .vide }
    return
      "<section class=\"carte pile\"><h2>Résultats</h2><ul class=\"lignes\">\(carnet.passations.toutes.html { Passations.ligne($0, vu, visite) })</ul></section>"
  }

  private var synthese: HTML {
    let etat: HTML
    if let le = vu.dossier.remise.syntheseLe {
      etat = "<p>\(Etat.html("remise", "bien")) <span class=\"meta\">le \(le.enFrancais), à \(vu.prenom) seul ou seule.</span></p>"
    } else if let synthese = carnet?.synthese, let version = synthese.versions.indices.last.map({ $0 + 1 }) {
      let suite = synthese.acceptee == version ? "acceptée" : synthese.soumises[version] != nil ? "soumise à \(vu.prenom)" : "en cours"
      etat = "<p>Version \(version)\u{202F}: \(suite).</p>"
    } else {
      etat = "<p>Pas encore commencée.</p>"
    }
    let lien: HTML =
      carnet == nil
      ? .vide : "<p>\(Bouton.lien(vu.dossier.remise.syntheseLe == nil ? "Écrire ou remettre" : "La relire", Route(.cabinetSynthese, "\(vu.id)")))</p>"
    return
      "<section class=\"carte pile\"><h2>Synthèse</h2>\(etat)\(lien)<p><a href=\"\(Route(.cabinetFin, "\(vu.id)"))\">La fin du bilan</a></p></section>"
  }

  private var besoin: HTML {
    guard let carnet else { return .vide }
    let etat =
      carnet.besoin.estValide ? Etat.html("validés des deux", "bien") : Etat.html(carnet.besoin.objectifs.isEmpty ? "à définir" : "à valider", "attention")
    return
      "<section class=\"carte pile\"><h2>Besoin et objectifs</h2><p>\(etat)</p><p>\(Bouton.lien("Ouvrir", Route(.cabinetBesoin, "\(vu.id)")))</p></section>"
  }
}
