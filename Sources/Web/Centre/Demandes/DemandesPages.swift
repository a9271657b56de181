import Application
import Domaine

/// The requests that wait, oldest first, and a telephone call noted while talking.
struct DemandesPage {
  let lignes: [LigneDemande]
  let saisi: Formulaire
  let erreurs: [(champ: String, phrase: String)]
  let refus: Refus?
  let appel: DemandeID
  let avis: DemandeID

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    guard let bureau = visite.bureau else { throw Absente() }
    lignes = try await visite.maison.demandes(lecteur: bureau.personne, in: visite.organisme)
    (saisi, self.erreurs, self.refus) = (visite.formulaire, erreurs, refus)
    appel = DemandeID(saisi["appel"]) ?? visite.maison.world.identifiant()
    avis = DemandeID(saisi["avis"]) ?? visite.maison.world.identifiant()
  }

  func html(_ visite: Visite) -> HTML {
    let titre = lignes.isEmpty ? "Aucune demande n’attend" : lignes.count == 1 ? "Une demande attend" : "\(lignes.count) demandes attendent"
    let corps: HTML = """
      <h1>\(titre)</h1>\(refus.html(Notice.refus))\(Erreurs.html(erreurs))
      <div class="deux"><div class="pile">\(lignes.isEmpty ? Vide.html("Tout le monde a sa réponse", "Une demande du formulaire public, un appel ou un avis CPF s’écrit ici.") : "<ul class=\"echeances\">\(lignes.html { ligne($0, visite.jour) })</ul>")</div>
      <div class="pile"><section class="carte pile" id="appel" tabindex="-1"><h2>Noter un appel</h2>\(telephone(visite))</section>
      <details class="carte"\(" open", si: erreurs.contains { $0.champ == "numero" })><summary>Un avis de Mon compte formation</summary>\(avisCpf(visite))</details></div></div>
      \(Notice.html(.secret, "<p>Vous seul lisez ces demandes, jusqu’à l’engagement. Sans suite, chacune est détruite au bout de trois mois.</p>"))
      """
    return PageDuCentre(titre: "Demandes", onglet: .demandes, corps: corps).html(visite)
  }

  private func ligne(_ ligne: LigneDemande, _ jour: Jour) -> HTML {
    let etat: HTML =
      if ligne.tenuLe != nil { Etat.html("à engager", "attention") } else if let entretien = ligne.entretien {
        Etat.html(entretien.jourParis < jour ? "tenu\u{202F}?" : "entretien prévu", entretien.jourParis < jour ? "attention" : "bien")
      } else {
        Etat.html(ligne.promisLe.map { $0 < jour } ?? false ? "en retard" : "à rappeler", ligne.promisLe.map { $0 < jour } ?? false ? "retard" : "attention")
      }
    let suite = [
      ligne.motif?.libelle, "reçue le \(ligne.recueLe.enFrancais)", ligne.entretien.map { "entretien \($0.enFrancais)" },
      ligne.entretien == nil && ligne.tenuLe == nil ? ligne.promisLe.map { "promis d’ici au \($0.enFrancais)" } : nil,
    ].compactMap { $0 }.joined(separator: " · ")
    let nom = ligne.nom.isEmpty ? "Avis de Mon compte formation" : ligne.nom
    return """
      <li class="echeance"><p>\(etat)</p><div><p><strong>\(nom)</strong></p><p class="raison">\(suite)</p></div>
      <p><a class="bouton bouton--petit" href="\(Route(.centreDemande, "\(ligne.id)"))">Répondre<span class="hors-vue"> à \(nom)</span></a></p></li>
      """
  }

  private func telephone(_ visite: Visite) -> HTML {
    let motifs = [("", "Elle n’a pas dit")] + MotifDeBilan.allCases.map { ($0.rawValue, $0.libelle) }
    let champs: HTML = """
      \(Cache.html("appel", "\(appel)"))\(Champ(nom: "nom", label: "Nom de la personne", valeur: saisi["nom"]).html(erreurs))
      \(Champ(nom: "telephone", label: "Téléphone", type: "tel", valeur: saisi["telephone"]).html(erreurs))
      \(ListeDeroulante(nom: "motif", label: "Ce qui l’amène", choix: motifs.map { (valeur: $0.0, libelle: $0.1) }, valeur: saisi["motif"]).html(erreurs))
      \(Creneau(saisi: saisi, erreurs: erreurs).html)
      """
    return Bouton.formulaire(Route(.centreDemandesRecues), visite, "\(champs)<p>\(Bouton.principal("Noter et retenir le créneau"))</p>", classe: "pile")
  }

  private func avisCpf(_ visite: Visite) -> HTML {
    let champ = Champ(nom: "numero", label: "Numéro de l’avis", aide: "Collez-le tel qu’il est.", valeur: saisi["numero"]).html(erreurs)
    return Bouton.formulaire(Route(.centreAvisCpf), visite, "\(Cache.html("avis", "\(avis)"))\(champ)<p>\(Bouton.simple("Noter cet avis"))</p>", classe: "pile")
  }
}

/// The fields of a slot: a day, an hour, where.
struct Creneau {
  let saisi: Formulaire
  let erreurs: [(champ: String, phrase: String)]

  var html: HTML {
    let modes = [("presentiel", "Sur place"), ("distance", "À distance")]
    return """
      <fieldset class="pile"><legend>Entretien préalable, une heure</legend><div class="rang rang--champs">
      \(Champ(nom: "jour", label: "Jour", type: "date", valeur: saisi["jour"]).html(erreurs))\(Champ(nom: "heure", label: "Heure", type: "time", valeur: saisi["heure"]).html(erreurs))</div>
      \(ListeDeroulante(nom: "mode", label: "Où", choix: modes.map { (valeur: $0.0, libelle: $0.1) }, valeur: saisi.valeur("mode", "presentiel")).html(erreurs))</fieldset>
      """
  }
}

/// One request: how to answer, the entretien, then the dossier.
struct DemandePageDuBureau {
  let lue: DemandeLue
  let saisi: Formulaire
  let erreurs: [(champ: String, phrase: String)]
  let refus: Refus?

  init(_ lue: DemandeLue, _ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) {
    (self.lue, self.erreurs, self.refus) = (lue, erreurs, refus)
    saisi = visite.route.declaration.methode == .post ? visite.formulaire : Formulaire()
  }

  func html(_ visite: Visite) -> HTML {
    let (demande, recue) = (lue.demande, lue.recue)
    let nom = recue.contact?.nom ?? "Avis de Mon compte formation"
    let corps: HTML = """
      <div class="pile"><p class="surtitre">Demande reçue le \(recue.le.enFrancais)</p><h1>\(nom)</h1></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(etape(visite))
      <section class="carte pile">\(Faits.html(faits(recue)))
      <details\(" open", si: erreurs.contains { $0.champ == "nom" })><summary>\(recue.contact == nil ? "Noter comment la joindre" : "Corriger")</summary>\(contact(visite))</details></section>
      \(demande.entretiens.tous.isEmpty ? .vide : "<section class=\"pile\"><h2>Entretiens</h2><ul class=\"pile\">\(demande.entretiens.tous.html { entretien($0, visite) })</ul></section>")
      \(avertissements(demande, visite.jour))
      \(perimetre(visite))
      \(attendUnCreneau ? .vide : "<details class=\"carte\"\(" open", si: erreurs.contains { $0.champ == "jour" || $0.champ == "heure" })><summary>Convenir d’un autre entretien</summary>\(creneau(visite))</details>")
      <details class="carte"><summary>La personne ne donne pas suite</summary>\(Bouton.formulaire(Route(.centreSansSuite, "\(lue.id)"), visite, "<p>Aucun motif n’est demandé ni gardé. La demande sera détruite.</p><p>\(Bouton.simple("Classer sans suite"))</p>", classe: "pile"))</details>
      """
    return PageDuCentre(titre: nom, onglet: .demandes, etroite: true, corps: corps).html(visite)
  }

  private var attendUnCreneau: Bool {
    let entretiens = lue.demande.entretiens
    return (entretiens.premierTenuLe == nil || lue.recue.contact == nil) && !entretiens.tous.contains { $0.tenuLe == nil && $0.annuleLe == nil }
  }

  /// The one thing to do now.
  private func etape(_ visite: Visite) -> HTML {
    let entretiens = lue.demande.entretiens
    if entretiens.premierTenuLe != nil, lue.recue.contact != nil {
      return """
        <section class="carte etape pile"><h2>Ouvrir le dossier</h2><p>L’entretien est tenu. Ce qui est déjà connu est repris, rien n’est à retaper.</p>
        <p>\(Bouton.lien("Ouvrir le dossier", Route(.centreDossierAOuvrir, "\(lue.id)"), principal: true))</p></section>
        """
    }
    guard let prevu = entretiens.tous.first(where: { $0.tenuLe == nil && $0.annuleLe == nil }) else {
      return "<section class=\"carte etape pile\"><h2>Convenir d’un entretien</h2>\(creneau(visite))</section>"
    }
    let route = Route(.centreEntretienTenu, "\(lue.id)", "\(prevu.id)")
    return """
      <section class="carte etape pile"><p class="surtitre">Entretien préalable</p><h2>\(prevu.debut.enFrancais)</h2>
      \(prevu.debut <= visite.maintenant || prevu.debut.jourParis == visite.jour ? Bouton.formulaire(route, visite, Bouton.principal("L’entretien a été tenu")) : "<p>Une heure, \(prevu.mode == .distance ? "à distance" : "sur place"), gratuit et sans engagement.</p>")</section>
      """
  }

  private func faits(_ recue: Demande.Recue) -> [(String, HTML)] {
    let origine =
      switch recue.origine {
      case .formulaire: "le formulaire du site"
      case .telephone: "le téléphone"
      case .avisCpf(let numero): "Mon compte formation, avis \(numero)"
      case .operateurCep: "un opérateur du CEP, avec l’accord de la personne"
      }
    return [
      ("Téléphone", "\(recue.contact?.telephone ?? "aucun")"), ("Adresse électronique", "\(recue.contact?.courriel ?? "aucune")"),
      ("Ce qui l’amène", "\(recue.motif?.libelle ?? "non dit")"), ("Venue par", "\(origine)"),
    ]
  }

  private func avertissements(_ demande: Demande, _ jour: Jour) -> HTML {
    let constats = demande.controlerPerimetre() + demande.echeance(le: jour).filter { $0.gravite == .avertissement }
    return constats.isEmpty ? .vide : Notice.html(.attention, constats.html { "<p>\($0.phrase) <span class=\"meta\">(\($0.regle.source.citation))</span></p>" })
  }

  private func entretien(_ entretien: Demande.Entretien, _ visite: Visite) -> HTML {
    let etat = entretien.tenuLe != nil ? Etat.html("tenu", "bien") : entretien.annuleLe != nil ? Etat.html("annulé", "") : Etat.html("prévu", "attention")
    let attendu = entretien.tenuLe == nil && entretien.annuleLe == nil
    let geste = { (route: RouteName, nom: String) -> HTML in
      Bouton.formulaire(Route(route, "\(lue.id)", "\(entretien.id)"), visite, Bouton.simple(nom, petit: true))
    }
    let tenir: HTML = attendu && entretien.debut > visite.maintenant ? geste(.centreEntretienTenu, "Il a été tenu") : .vide
    let annuler: HTML = attendu ? geste(.centreEntretienAnnule, "L’annuler") : .vide
    return "<li class=\"carte rang rang--bout\"><p>\(entretien.debut.enFrancais) \(etat)</p><div class=\"rang\">\(tenir)\(annuler)</div></li>"
  }

  /// What one may hear on the telephone that a bilan is not: it warns, tells where to go, and refuses nobody (C6).
  private func perimetre(_ visite: Visite) -> HTML {
    let dit = lue.demande.perimetre
    let cases = HorsPerimetre.allCases.html { CaseACocher(nom: "hors-\($0.rawValue)", label: $0.libelle, cochee: dit.horsPerimetre.contains($0)).html }
    let cep: HTML =
      dit.adresseAuCepLe.map { "<p>Adressée au conseil en évolution professionnelle le \($0.enFrancais), avec son accord.</p>" }
      ?? CaseACocher(nom: "cep", label: "Avec son accord, la personne est adressée au conseil en évolution professionnelle").html
    let champs: HTML = """
      <fieldset class="pile pile--serree"><legend>Ce qu’elle demande aussi</legend>\(cases)</fieldset>\(cep)<p>\(Bouton.simple("Garder"))</p>
      """
    return """
      <details class="carte"><summary>Elle demande autre chose qu’un bilan</summary><div class="pile"><p>Cochez ce que vous entendez\u{202F}: Jalon vous dira où l’adresser. La demande suit son cours.</p>
      \(Bouton.formulaire(Route(.centrePerimetre, "\(lue.id)"), visite, champs, classe: "pile"))</div></details>
      """
  }

  private func contact(_ visite: Visite) -> HTML {
    let contact = lue.recue.contact
    let champs: HTML = """
      \(Champ(nom: "nom", label: "Nom", valeur: saisi.valeur("nom", contact?.nom ?? "")).html(erreurs))
      \(Champ(nom: "telephone", label: "Téléphone", type: "tel", valeur: saisi.valeur("telephone", contact?.telephone ?? ""), facultatif: true).html(erreurs))
      \(Champ(nom: "courriel", label: "Adresse électronique", type: "email", valeur: saisi.valeur("courriel", contact?.courriel ?? ""), facultatif: true).html(erreurs))
      """
    return Bouton.formulaire(Route(.centreContact, "\(lue.id)"), visite, "\(champs)<p>\(Bouton.simple("Garder"))</p>", classe: "pile")
  }

  private func creneau(_ visite: Visite) -> HTML {
    Bouton.formulaire(
      Route(.centreEntretiens, "\(lue.id)"), visite, "\(Creneau(saisi: saisi, erreurs: erreurs).html)<p>\(Bouton.simple("Retenir ce créneau"))</p>",
      classe: "pile")
  }
}
