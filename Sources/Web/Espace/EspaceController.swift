import Application
import Domaine
import EventCodec

/// The beneficiary's own door.
enum EspaceController {
  /// Where I am, what is next, what I must do, what is mine.
  static func accueil(_ visite: Visite) async throws -> Reponse {
    guard let vu = try await visite.dossiers(comme: [.beneficiaire], .calendrier).first else {
      return .page(
        Gabarit(
          titre: "Mon espace", porte: .espace, etroite: true, corps: Vide.html("Votre bilan commencera ici", "Le centre l’ouvre après l’entretien préalable.")
        ).html(visite))
    }
    let (carnet, questions, relais) = (try await visite.carnet(vu), try await visite.questions(vu), try await visite.relais(vu))
    return .page(EspacePage(vu: vu, carnet: carnet, questions: questions, relais: relais, maintenant: visite.maintenant).html(visite))
  }
}

/// The pages of a beneficiary: the links of their header.
enum PagesDeLEspace: String, CaseIterable {
  case accueil, papiers, consultations

  static func navigation(_ vu: DossierVu, _ ici: PagesDeLEspace? = nil) -> [(nom: String, route: Route, ici: Bool)] {
    allCases.map { page in
      switch page {
      case .accueil: ("Accueil", Route(.espace), page == ici)
      case .papiers: ("Papiers", Route(.espacePapiers, "\(vu.id)"), page == ici)
      case .consultations: ("Qui a lu", Route(.espaceConsultations, "\(vu.id)"), page == ici)
      }
    }
  }

  /// A page of the beneficiary's, in one narrow column.
  static func page(_ titre: String, _ vu: DossierVu, _ ici: PagesDeLEspace? = nil, _ corps: HTML, _ visite: Visite) -> HTML {
    Gabarit(titre: titre, porte: .espace, navigation: navigation(vu, ici), etroite: true, corps: corps).html(visite)
  }
}

/// Something that waits for the beneficiary: what, why, and the page where it is done.
struct AFaire {
  let titre: String
  let pourquoi: String
  let geste: String
  let route: Route?
}

extension DossierVu {
  /// All that waits for the beneficiary, the most pressing first.
  func aFaire(_ carnet: Carnet?, le instant: Instant) -> [AFaire] {
    engagement + consultantPropose + changements + seancesASigner(instant) + (carnet.map(lectures) ?? []) + conservation + declarations(instant)
      + reste(instant)
  }

  /// What of the carnet waits for their word.
  private func lectures(_ carnet: Carnet) -> [AFaire] {
    let (besoin, synthese) = (carnet.besoin, carnet.synthese)
    var choses: [AFaire] = []
    if besoin.analyse != nil, !besoin.objectifs.isEmpty, besoin.validations[.beneficiaire] == nil {
      choses.append(
        AFaire(
          titre: "Relire vos objectifs", pourquoi: "Ce que votre bilan doit atteindre se décide à deux.", geste: "Lire et valider",
          route: Route(.espaceBesoin, "\(id)")))
    }
    if let version = synthese.derniere?.numero, synthese.soumises[version] != nil, synthese.acceptee != version, synthese.remise == nil,
      !carnet.tientLaPlume(.beneficiaire)
    {
      choses.append(
        AFaire(
          titre: "Lire votre synthèse", pourquoi: "\(consultant) vous la donne à relire avant de vous la remettre.", geste: "Lire et répondre",
          route: Route(.espaceSynthese, "\(id)")))
    }
    if let premiere = carnet.feuilles.aRemplir.first {
      let nombre = carnet.feuilles.aRemplir.count
      choses.append(
        AFaire(
          titre: nombre == 1 ? "Remplir un questionnaire" : "Remplir \(nombre) questionnaires",
          pourquoi: premiere.pour.map { "Souhaité pour le \($0.enFrancais). Vos réponses sont gardées à mesure." }
            ?? "À votre rythme\u{202F}: vos réponses sont gardées à mesure.",
          geste: nombre == 1 ? "Le remplir" : "Les voir", route: Route(.espaceQuestionnaires, "\(id)")))
    }
    return choses
  }

  private var engagement: [AFaire] {
    let consentement = dossier.consentement
    let presentees = consentement.garantiesPresenteesLe != nil
    if consentement.donneLe == nil, consentement.refuseLe == nil, consentement.retireLe == nil, presentees {
      return [
        AFaire(
          titre: "Dire si vous acceptez ce bilan", pourquoi: "Rien ne commence sans votre accord. Le refuser n’a aucune conséquence.",
          geste: "Lire et répondre", route: Route(.espaceConsentement, "\(id)"))
      ]
    }
    if consentement.donneLe != nil, consentement.charte[.beneficiaire] == nil {
      return [
        AFaire(
          titre: "Signer la charte d’engagement réciproque", pourquoi: "Ce que votre consultant et vous vous promettez. Deux minutes.", geste: "Lire et signer",
          route: Route(.espaceCharte, "\(id)"))
      ]
    }
    return []
  }

  private var changements: [AFaire] {
    seances.compactMap { _, seance in
      guard let demande = dossier.changement(seance.id, vuPar: .beneficiaire), demande.attendu else { return nil }
      return AFaire(
        titre: "Répondre à une autre date", pourquoi: "\(consultant) propose le \(demande.nouveauDebut.enFrancais), au lieu du \(demande.debut.enFrancais).",
        geste: "Répondre",
        route: Route(.espaceSeance, "\(id)", "\(seance.id)"))
    }
  }

  private func seancesASigner(_ instant: Instant) -> [AFaire] {
    seances.compactMap { numero, seance in
      guard case .aSigner(let manquants) = etat(seance, le: instant), manquants.contains(.beneficiaire) else { return nil }
      return AFaire(
        titre: "Signer la séance \(numero)", pourquoi: "\(seance.quand.capitale). Signer dit que vous y étiez, rien de plus.", geste: "Signer",
        route: Route(.espaceSeance, "\(id)", "\(seance.id)"))
    }
  }

  /// Whether the beneficiary was asked what is to be kept and has not answered.
  var conservationAttendue: Bool {
    let accords = dossier.accords
    return accords.conservationDemandeeLe != nil && accords.conservationRefuseeLe == nil && !accords.aRepondu(.planDAction) && dossier.destruction.carnet == nil
  }

  private var conservation: [AFaire] {
    if !conservationAttendue { return [] }
    return [
      AFaire(
        titre: "Dire ce que vous voulez faire garder", pourquoi: "Sans réponse, tout le carnet est détruit à la fin du bilan.", geste: "Choisir",
        route: Route(.espaceConservation, "\(id)"))
    ]
  }

  private func declarations(_ instant: Instant) -> [AFaire] {
    let reste = dossier.echeances(au: instant.jourParis).filter { $0.geste == "declarerTravail" }
    guard let echeance = reste.first, dossier.heures.faites > .nulle else { return [] }
    return [AFaire(titre: "Déclarer votre travail entre les séances", pourquoi: echeance.phrase, geste: "Déclarer", route: Route(.espaceTravail, "\(id)"))]
  }

  /// What is done elsewhere, and only recalled here.
  private func reste(_ instant: Instant) -> [AFaire] {
    let ailleurs = ["demanderAbsence", "demanderCpf", "accepterCpf", "signerConvention", "signerAvenant", "accepterDevis", "fournir"]
    return dossier.echeances(au: instant.jourParis).filter { $0.qui == .beneficiaire && ailleurs.contains($0.geste) }.map {
      AFaire(titre: $0.phrase, pourquoi: $0.jour.map { "D’ici au \($0.enFrancais)." } ?? "", geste: "", route: nil)
    }
  }
}

/// The beneficiary's home: everything at one glance.
struct EspacePage {
  let vu: DossierVu
  let carnet: Carnet?
  let questions: QuestionsVues?
  /// Whom to turn to where an answer is late.
  let relais: String?
  let maintenant: Instant

  private var prochaine: Seance? {
    vu.seances.map(\.seance).first { $0.fin > maintenant && vu.dossier.emargement.absences[$0.id] == nil }
  }

  func html(_ visite: Visite) -> HTML {
    let choses = vu.aFaire(carnet, le: maintenant)
    let premiere = choses.firstIndex { $0.route != nil }
    let suite = choses.enumerated().filter { $0.offset != premiere }.map(\.element)
    let corps: HTML = """
      <div class="pile"><div><p class="surtitre">\(visite.jour.enToutesLettres.capitale)</p><h1>Bonjour \(vu.prenom)</h1></div>\(Chemin(vu.dossier).html)\(mesure)</div>
      <div class="deux"><div class="pile pile--large">\(premiere.html { etape(choses[$0]) })\(rendezVous(principal: premiere == nil))\(questions.html { $0.aLAccueil(relais, le: maintenant) })\(ensuite(suite, seules: premiere == nil && prochaine == nil))</div>
      <aside class="pile" aria-label="Ce qui est à vous">\(aMoi)\(Notice.html(.secret, "<p>Seul votre consultant lit ce qui se dit pendant votre bilan. Ni le centre, ni celui qui paie.</p>"))</aside></div>
      """
    return Gabarit(titre: "Mon espace", porte: .espace, navigation: PagesDeLEspace.navigation(vu, .accueil), corps: corps).html(visite)
  }

  private var mesure: HTML {
    let heures = vu.dossier.heures
    let derniere = vu.dossier.seancesAPlanifier.isEmpty ? vu.dossier.derniereSeance : nil
    return
      "<p>\(heures.faites.enFrancais) sur \(heures.prevues.enFrancais).\(derniere.html { $0 >= maintenant.jourParis ? " Dernière séance le \($0.enToutesLettres)." : "" })</p>"
  }

  private func etape(_ chose: AFaire) -> HTML {
    """
    <section class="carte etape pile pile--serree"><p class="surtitre">Votre prochaine étape</p><h2>\(chose.titre)</h2><p>\(chose.pourquoi)</p>
    \(chose.route.html { "<p>\(Bouton.lien(chose.geste, $0, principal: true))</p>" })</section>
    """
  }

  private func rendezVous(principal: Bool) -> HTML {
    guard let seance = prochaine else { return .vide }
    let demande = vu.dossier.changement(seance.id, vuPar: .beneficiaire)
    return """
      <section class="carte pile pile--serree\(principal ? " etape" : "")"><p class="surtitre">Votre prochain rendez-vous</p><h2>\(seance.debut.enFrancais.capitale)</h2>
      <p>\(seance.duree.enFrancais), \(seance.ou), avec \(vu.consultant(de: seance)).</p>
      \(demande.html { $0.attendu ? .vide : "<p>\(Etat.html("autre date demandée", "attention")) \($0.nouveauDebut.enFrancais)</p>" })
      <p class="rang"><a href="\(Route(.espaceSeance, "\(vu.id)", "\(seance.id)"))">Changer la date</a><a href="\(Route(.espaceAgenda, "\(vu.id)"))">Ajouter à mon agenda</a></p></section>
      """
  }

  private func ensuite(_ choses: [AFaire], seules: Bool) -> HTML {
    if choses.isEmpty { return seules ? Vide.html("Rien à faire pour l’instant", "Ce que l’on attendra de vous s’écrira ici.") : .vide }
    let lignes = choses.html { chose in
      "<li class=\"ligne ligne--geste\"><p>\(Etat.html("à faire", "attention"))</p><div><p><strong>\(chose.titre)</strong></p><p class=\"meta\">\(chose.pourquoi)</p></div>\(chose.route.html { "<p><a class=\"bouton bouton--petit\" href=\"\($0)\">\(chose.geste)</a></p>" })</li>"
    }
    return "<section class=\"pile\"><h2>Ensuite</h2><ul class=\"lignes\">\(lignes)</ul></section>"
  }

  private var aMoi: HTML {
    let duCarnet: [(String, Route)] =
      carnet == nil
      ? []
      : [
        ("Mes objectifs", Route(.espaceBesoin, "\(vu.id)")), ("Mes questionnaires", Route(.espaceQuestionnaires, "\(vu.id)")),
        ("Ma synthèse", Route(.espaceSynthese, "\(vu.id)")),
      ]
    let demander = questions == nil ? [] : [("Mes questions", Route(.espaceQuestions, "\(vu.id)"))]
    let fini = vu.dossier.terme().map { $0.jour <= maintenant.jourParis } ?? false
    let apres = fini || vu.dossier.cloture.suiviPrevuLe != nil
    let monBilan =
      duCarnet + demander + [
        ("Mon travail entre les séances", Route(.espaceTravail, "\(vu.id)")), ("Mes papiers", Route(.espacePapiers, "\(vu.id)")),
        ("Mon consultant", Route(.espaceConsultant, "\(vu.id)")), ("Mon agenda", Route(.espaceAgenda, "\(vu.id)")),
        ("Mes besoins particuliers", Route(.espaceAmenagement, "\(vu.id)")),
      ] + (apres ? [("Après mon bilan", Route(.espaceSuivi, "\(vu.id)"))] : [])
    let mesDroits =
      [
        ("Qui a ouvert mon carnet", Route(.espaceConsultations, "\(vu.id)")), ("Partager ma synthèse", Route(.espacePartages, "\(vu.id)")),
        ("Emporter mes données", Route(.espaceDonnees, "\(vu.id)")), ("Faire une réclamation", Route(.espaceReclamation, "\(vu.id)")),
      ] + (apres ? [] : [("Arrêter mon bilan", Route(.espaceArret, "\(vu.id)"))])
    return liens("Mon bilan", monBilan) + liens("Mes droits", mesDroits)
  }

  private func liens(_ titre: String, _ liens: [(String, Route)]) -> HTML {
    "<section class=\"carte pile pile--serree\"><h2>\(titre)</h2><ul>\(liens.html { "<li><a class=\"lien\" href=\"\($0.1)\">\($0.0)</a></li>" })</ul></section>"
  }
}
