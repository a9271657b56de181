import Application
import Domaine

/// What people with a disability have said they need, for the référent handicap whom they chose, and what is done about it (C7).
enum AmenagementsController {
  static func liste(_ visite: Visite) async throws -> Reponse {
    guard let referent = visite.referentHandicap else { throw Absente() }
    var vus: [AmenagementVu] = []
    for id in try await visite.maison.amenagements(de: referent.personne, in: visite.organisme) {
      if let vu = try await visite.amenagement(id, referent) { vus.append(vu) }
    }
    return .page(AmenagementsPage(vus: vus).html(visite))
  }

  static func page(_ visite: Visite) async throws -> Reponse { .page(AmenagementPage(vu: try await visite.amenagementVu()).html(visite)) }

  /// What changes in the bilan: calendar and papers follow by themselves.
  static func decider(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.amenagementVu()
    var saisie = Saisie(visite.formulaire)
    let effets = Effets.lus(&saisie, visite.formulaire)
    guard saisie.estBonne else { return .page(AmenagementPage(vu: vu, erreurs: saisie.erreurs).html(visite), statut: 422) }
    return try await visite.tenter(puis: Route(.centreAmenagement, "\(vu.id)"), sinon: { AmenagementPage(vu: vu, refus: $0).html(visite) }) {
      try await visite.maison.amenager(vu.id, effets, par: vu.referent, in: visite.organisme)
    }
  }

  static func reorienter(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.amenagementVu()
    return try await visite.tenter(puis: Route(.centreAmenagement, "\(vu.id)"), sinon: { AmenagementPage(vu: vu, refus: $0).html(visite) }) {
      try await visite.maison.surLAmenagement(vu.id, in: visite.organisme) { amenagement, le throws(Refus) in
        try amenagement.reorienter(par: vu.referent, le: le)
      }
    }
  }

  /// The same words, for the consultant to whom the person opened them.
  static func lire(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant)
    guard let amenagement = try await visite.amenagementOuvert(vu) else { throw Absente() }
    let fil = Fil.html([("Mes séances", Route(.cabinet)), (vu.nom, Route(.cabinetDossier, "\(vu.id)"))])
    let corps: HTML = """
      <div class="pile pile--serree">\(fil)<h1>Les besoins de \(vu.prenom)</h1><p class="chapeau">Vous les lisez parce que \(vu.prenom) l’a voulu. N’en dites rien à personne.</p></div>
      \(MotsDuBesoin.html(amenagement))<section class="pile pile--serree"><h2>Ce qui change</h2>\(Effets.html(amenagement.effets))</section>
      """
    return .page(Gabarit(titre: "Les besoins de \(vu.prenom)", porte: .cabinet, etroite: true, corps: corps).html(visite))
  }
}

/// What one person has said, as their référent handicap has it before them.
struct AmenagementVu {
  let id: DossierID
  let identite: Dossier.Identite
  let amenagement: Amenagement
  let referent: Acteur
}

extension Visite {
  /// The aménagement of the bilan that the address names: it does not exist for anybody but the référent whom the person chose.
  fileprivate func amenagementVu() async throws -> AmenagementVu {
    guard let referent = referentHandicap, let vu = try await amenagement(try identifiant(0), referent) else { throw Absente() }
    return vu
  }

  fileprivate func amenagement(_ id: DossierID, _ referent: Acteur) async throws -> AmenagementVu? {
    guard let dossier = try await vivant(id), let identite = dossier.ouverture.faits?.identite else { return nil }
    let amenagement = try await maison.amenagement(de: id, in: organisme)
    guard amenagement.peutVoir(par: referent).bloquants.isEmpty else { return nil }
    return AmenagementVu(id: id, identite: identite, amenagement: amenagement, referent: referent)
  }

  /// What the person opened to their consultant; `nil` where they did not.
  func amenagementOuvert(_ vu: DossierVu) async throws -> Amenagement? {
    let amenagement = try await maison.amenagement(de: vu.id, in: organisme)
    return amenagement.peutVoir(par: vu.acteur).bloquants.isEmpty ? amenagement : nil
  }
}

/// A person's own words.
enum MotsDuBesoin {
  static func html(_ amenagement: Amenagement) -> HTML {
    let besoins = amenagement.besoins.tous
    if besoins.isEmpty { return Vide.html("Rien n’est encore écrit", "Ce que la personne dira de ses besoins s’écrira ici.") }
    return "<ul class=\"pile\">\(besoins.html { "<li class=\"carte note\">\($0.texte)</li>" })</ul>"
  }
}

/// Those who have said something to this référent handicap.
struct AmenagementsPage {
  let vus: [AmenagementVu]

  func html(_ visite: Visite) -> HTML {
    let lignes = vus.html { vu in
      let fait = vu.amenagement.effets != .aucun || vu.amenagement.mesures.reorienteLe != nil
      return """
        <li class="ligne ligne--geste"><p>\(fait ? Etat.html("aménagé", "bien") : Etat.html("à décider", "attention"))</p>
        <div><p><a href="\(Route(.centreAmenagement, "\(vu.id)"))"><strong>\(vu.identite.nomComplet)</strong></a></p><p class="meta">\(Effets.phrases(vu.amenagement.effets).joined(separator: " "))</p></div></li>
        """
    }
    let liste: HTML =
      vus.isEmpty
      ? Vide.html("Personne ne vous a encore rien dit", "Une personne en bilan vous choisit depuis son espace, et vous écrit ce dont elle a besoin.")
      : "<ul class=\"lignes\">\(lignes)</ul>"
    let corps: HTML = """
      <div class="pile"><h1>Aménagements</h1><p class="chapeau">Ce que des personnes vous ont confié. Vous seul le lisez\u{202F}; les autres n’en voient que l’effet.</p></div>\(liste)
      """
    return PageDuCentre(titre: "Aménagements", onglet: .amenagements, etroite: true, corps: corps).html(visite)
  }
}

/// What one person needs, and what is done about it.
struct AmenagementPage {
  let vu: AmenagementVu
  var erreurs: [(champ: String, phrase: String)] = []
  var refus: Refus?

  func html(_ visite: Visite) -> HTML {
    let prenom = vu.identite.prenom
    var saisie = Saisie(visite.formulaire)
    let effets = visite.route == .centreAmenagementDecide ? Effets.lus(&saisie, visite.formulaire) : vu.amenagement.effets
    let champs: HTML = "\(Effets.champs(effets, erreurs))<p>\(Bouton.principal("Décider"))</p>"
    let corps: HTML = """
      <div class="pile pile--serree">\(Fil.html([("Aménagements", Route(.centreAmenagements))]))<h1>\(vu.identite.nomComplet)</h1>\(joindre)</div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))
      <section class="pile"><h2>Ce que dit \(prenom)</h2>\(MotsDuBesoin.html(vu.amenagement))</section>
      <section class="carte pile"><h2>Ce qui change</h2><p>Le calendrier et les papiers suivent aussitôt. Personne n’apprend pourquoi.</p>
      \(Bouton.formulaire(Route(.centreAmenagementDecide, "\(vu.id)"), visite, champs, classe: "pile"))</section>
      \(reorientation(visite))
      """
    return PageDuCentre(titre: vu.identite.nomComplet, onglet: .amenagements, etroite: true, corps: corps).html(visite)
  }

  private var joindre: HTML {
    let voies = [vu.identite.telephone, vu.identite.courriel].compactMap { $0 }
    return voies.isEmpty ? .vide : "<p class=\"meta\">\(voies.joined(separator: " · "))</p>"
  }

  private func reorientation(_ visite: Visite) -> HTML {
    if let le = vu.amenagement.mesures.reorienteLe { return Notice.html(.information, "<p>Orienté ailleurs le \(le.enFrancais).</p>") }
    return """
      <details class="carte"><summary>Orienter vers un lieu mieux équipé</summary><div class="pile pile--serree"><p>Quand le centre ne peut pas recevoir bien cette personne\u{202F}: donnez-lui de vive voix l’adresse du référent de parcours (Ressource Handicap Formation, de l’Agefiph, dans votre région), puis notez-le.</p>
      \(Bouton.formulaire(Route(.centreReorientation, "\(vu.id)"), visite, Bouton.simple("C’est fait")))</div></details>
      """
  }
}
