import Domaine

/// Where one is: the pages above.
enum Fil {
  static func html(_ pages: [(nom: String, route: Route)]) -> HTML {
    "<nav class=\"fil\" aria-label=\"Fil\"><ol class=\"rang\">\(pages.html { "<li><a href=\"\($0.route)\">\($0.nom)</a></li>" })</ol></nav>"
  }
}

extension String {
  /// With a capital.
  var capitale: String { prefix(1).uppercased() + dropFirst() }
}

/// The two boxes of a presence, side by side.
enum Emargement {
  static func boite(_ partie: Partie, _ vu: DossierVu, _ seance: Seance) -> HTML {
    let feuille = vu.dossier.emargement.feuilles[seance.id]
    let nom = partie == .beneficiaire ? vu.nom : vu.consultant(de: seance).capitale
    guard let signature = feuille?.signatures[partie], let horaire = feuille?.horaire else {
      return "<li class=\"signature\"><p><strong>\(nom)</strong></p><p class=\"meta\">à signer</p></li>"
    }
    return """
      <li class="signature signature--faite"><p><strong>\(nom)</strong> \(Etat.html("signé", "bien"))</p>
      \(signature.trace.html(\.html))<p class="meta">de \(horaire.debut.heure) à \(horaire.fin.heure)\u{202F}; le \(signature.a.jourParis.enFrancais) à \(signature.a.heure)</p></li>
      """
  }
}

extension NatureDuTravail {
  /// As a page names it.
  var nom: String {
    switch self {
    case .questionnaire: "un questionnaire"
    case .inventaire: "l’inventaire des compétences"
    case .lecture: "une lecture"
    case .redaction: "une rédaction"
    case .recherche: "une recherche"
    case .enquete: "une enquête métier"
    }
  }
}

/// Guided work, as its consultant attests it: one click.
enum Travaux {
  static func ligne(_ travail: TravailDeclare, _ vu: DossierVu, _ visite: Visite) -> HTML {
    let boutons: HTML =
      "<p class=\"rang\"><button class=\"bouton bouton--petit\" name=\"avis\" value=\"atteste\">Attester</button><button class=\"bouton bouton--petit\" name=\"avis\" value=\"conteste\">Contester</button></p>"
    let retour: HTML = visite.parametres.count > 1 ? "<input type=\"hidden\" name=\"seance\" value=\"\(visite.parametres[1])\">" : .vide
    return """
      <li class="ligne ligne--geste"><p>\(Etat.html("rendu", "attention"))</p><div><p><strong>\(travail.nature.nom.capitale)</strong>, \(travail.duree.enFrancais)</p><p class="meta">le \(travail.jour.enFrancais)\(vu.dossier.compte(travail.nature) ? "" : ", hors des heures comptées")</p></div>
      \(Bouton.formulaire(Route(.cabinetTravail, "\(vu.id)", "\(travail.id)"), visite, retour + boutons))</li>
      """
  }
}

/// Instruments passed, as the consultant follows them: names and days, never a result.
enum Passations {
  static func ligne(_ passation: Carnet.Passation, _ vu: DossierVu, _ visite: Visite) -> HTML {
    let etat = passation.restitueeLe.map { Etat.html("restitué", "bien") + " <span class=\"meta\">le \($0.enFrancais)</span>" }
    let geste: HTML =
      passation.resultats.isEmpty || passation.restitueeLe != nil
      ? .vide : Bouton.formulaire(Route(.cabinetRestitution, "\(vu.id)", "\(passation.id)"), visite, Bouton.simple("Noter la restitution", petit: true))
    return """
      <li class="ligne ligne--geste"><p>\(etat ?? Etat.html(passation.resultats.isEmpty ? "en cours" : "à restituer", "attention"))</p><p><a href="\(Route(.cabinetResultat, "\(vu.id)", "\(passation.id)"))"><strong>\(passation.nature.nom)</strong>, le \(passation.le.enFrancais)</a></p>\(geste)</li>
      """
  }
}

extension Carnet.NatureInstrument {
  /// As a page names it.
  var nom: String {
    switch self {
    case .questionnaire: "Questionnaire"
    case .testEditeur: "Test d’un éditeur"
    case .aptitude: "Test d’aptitude"
    case .enquete360: "Enquête 360°"
    case .exercice: "Exercice"
    }
  }
}

/// What a dossier waits for, in a list.
enum Echeances {
  static func ligne(_ echeance: EcheanceDuDossier) -> HTML { ligne(echeance, geste: .vide) }

  static func ligne(_ echeance: EcheanceDuDossier, geste: HTML) -> HTML {
    let (classe, mot): (String, String) =
      switch echeance.etat {
      case .enRetard: ("retard", "en retard")
      case .bloquee: ("grave", "bloqué")
      case .aFaire: ("attention", "à faire")
      }
    let date = echeance.jour.html { "<span class=\"meta\">d’ici au \($0.enFrancais)</span>" }
    let obstacles = echeance.obstacles.html { "<p class=\"meta\">D’abord\u{202F}: \($0.phrase)</p>" }
    return """
      <li class="ligne ligne--geste"><p>\(Etat.html(mot, classe))<br>\(date)</p><div><p><strong>\(echeance.phrase)</strong></p><p class="meta">\(echeance.regle.source.citation)</p>\(obstacles)</div>\(geste)</li>
      """
  }
}
