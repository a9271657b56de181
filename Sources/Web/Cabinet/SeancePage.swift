import Application
import Domaine

/// A séance on one screen: what was done since, what the law asks, the notes, the presence of both, the way.
struct SeancePage: PageDeSeance {
  static let (partie, adresse) = (PartieAuChangement.consultant, RouteName.cabinetSeance)

  let vu: DossierVu
  let seance: Seance
  let notes: NotesDeSeance?
  /// What of the carnet waits to be explained or was explained since the last séance.
  let passations: [Carnet.Passation]
  /// Where a séance that was missed may go.
  let creneaux: [Instant]
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)], refus: Refus?) async throws {
    let vu = try await visite.dossier(comme: .consultant, .emargements)
    let seance = try visite.seance(vu)
    notes = try await NotesDeSeance(visite, vu, seance)
    passations = try await visite.carnet(vu)?.passations.toutes ?? []
    let aRemplacer = vu.dossier.emargement.absences[seance.id] != nil && vu.dossier.seancesAPlanifier.contains { $0.phase == seance.phase }
    let plages = aRemplacer ? try await visite.plages(de: vu.acteur.personne, feries: vu.dossier.feries) : []
    creneaux = vu.dossier.creneauxDeRemplacement(pour: seance, plages, at: visite.maintenant)
    (self.vu, self.seance) = (vu, seance)
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  private var numero: Int { vu.seances.first { $0.seance.id == seance.id }?.numero ?? 0 }
  private var feuille: Dossier.Emargement.Feuille? { vu.dossier.emargement.feuilles[seance.id] }
  private func route(_ name: RouteName) -> Route { Route(name, "\(vu.id)", "\(seance.id)") }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile pile--serree">\(Fil.html([("Mes séances", Route(.cabinet)), (vu.nom, Route(.cabinetDossier, "\(vu.id)"))]))
      <h1>Séance \(numero), \(vu.nom)</h1><p class="chapeau">\(seance.quand.capitale), \(seance.ou). \(seance.phase.nom.capitale).</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))
      <div class="deux"><div class="pile pile--large">\(visite.enSecond(vu) ? .vide : depuis(visite) + demandes)\(notes.html { $0.html(visite, vu, seance, erreurs) })</div>
      <aside class="pile" aria-label="Présence et chemin">\(changement(visite))\(presence(visite))\(visite.enSecond(vu) ? .vide : chemin)</aside></div>
      """
    return Gabarit(titre: "Séance \(numero)", porte: .cabinet, corps: corps).html(visite)
  }

  // MARK: - What was done, what is asked

  private func depuis(_ visite: Visite) -> HTML {
    let precedente = vu.seances.last { $0.seance.debut < seance.debut && vu.dossier.emargement.absences[$0.seance.id] == nil }
    let travaux = vu.dossier.travailGuide.declarations(.attendu)
    let lignes: [HTML] =
      precedente.map {
        [
          "<li class=\"ligne\"><p>\(vu.etat($0.seance, le: visite.maintenant).html)</p><p><strong>Séance \($0.numero)</strong>, le \($0.seance.jour.enFrancais)</p></li>"
        ]
      } ?? []
    let rendus = travaux.map { Travaux.ligne($0, vu, visite) }
    let resultats = passations.map { Passations.ligne($0, vu, visite) }
    let tout = lignes + rendus + resultats
    let liste: HTML = tout.isEmpty ? "<p>C’est la première séance, et rien n’a encore été rendu.</p>" : "<ul class=\"lignes\">\(tout)</ul>"
    return "<section class=\"pile\"><h2>Depuis la dernière fois</h2>\(liste)</section>"
  }

  private var demandes: HTML {
    let miennes = vu.dossier.echeances(au: seance.jour).filter { $0.qui == .consultant && !["emarger", "attesterTravail"].contains($0.geste) }
    let constats = vu.dossier.peutCommencer(le: seance.jour)
    if miennes.isEmpty, constats.isEmpty { return .vide }
    let lignes = constats.html {
      "<li class=\"ligne\"><p>\(Etat.html($0.gravite == .bloquant ? "bloque" : "à vérifier", $0.gravite == .bloquant ? "retard" : "incertain"))</p><p>\($0.phrase) <span class=\"meta\">(\($0.regle.source.citation))</span></p></li>"
    }
    return "<section class=\"pile\"><h2>Ce que la règle demande</h2><ul class=\"lignes\">\(lignes)\(miennes.html(Echeances.ligne))</ul></section>"
  }

  private var chemin: HTML {
    let heures = vu.dossier.heures
    return
      "<section class=\"carte pile\"><h2>Le chemin</h2>\(Chemin(vu.dossier).html)<p><strong>\(heures.faites.enFrancais)</strong> sur \(heures.prevues.enFrancais)</p></section>"
  }

  // MARK: - Presence

  private var aSigner: [Partie] { Partie.allCases.filter { feuille?.signatures[$0] == nil } }

  private func presence(_ visite: Visite) -> HTML {
    if let nature = vu.dossier.emargement.absences[seance.id] { return manquee(nature, visite) }
    let boites = Partie.allCases.html { Emargement.boite($0, vu, seance) }
    let geste: HTML
    if seance.debut > visite.maintenant {
      geste = "<p>La séance se signe une fois tenue.</p>"
    } else if aSigner.contains(.consultant) {
      geste = signer(visite)
    } else if aSigner.contains(.beneficiaire) {
      geste = seance.mode == .presentiel ? faireSigner(visite) : "<p>\(vu.prenom) signe depuis son espace\u{202F}: la séance l’y attend.</p>"
    } else {
      geste = "<p>\(Etat.html("signée des deux", "bien"))</p>"
    }
    return
      "<section class=\"carte pile\"><h2>Émargement</h2><ul class=\"signatures\">\(boites)</ul>\(geste)\(aSigner.isEmpty || seance.debut > visite.maintenant ? .vide : surPapier(visite))\(feuille == nil ? absence(visite) : .vide)</section>"
  }

  private func signer(_ visite: Visite) -> HTML {
    let heure = { (nom: String, prevue: Instant) in
      visite.route == .cabinetEmargement && !visite.formulaire[nom].isEmpty ? visite.formulaire[nom] : prevue.heureDeChamp
    }
    let (debut, fin) = (feuille?.horaire.debut ?? seance.debut, feuille?.horaire.fin ?? min(seance.fin, visite.maintenant))
    let champs: HTML = """
      <input type="hidden" name="qualite" value="consultant"><div class="rang">\(Champ(nom: "debut", label: "Début réel", type: "time", valeur: heure("debut", debut)).html(erreurs))
      \(Champ(nom: "fin", label: "Fin réelle", type: "time", valeur: heure("fin", fin)).html(erreurs))</div>
      \(seance.mode == .presentiel && aSigner.contains(.beneficiaire) ? cadre("Elle part avec la vôtre, aux mêmes heures.", visite) : .vide)<p>\(Bouton.principal("Signer la séance"))</p>
      """
    return Bouton.formulaire(route(.cabinetEmargement), visite, champs, classe: "pile pile--serree")
  }

  private func faireSigner(_ visite: Visite) -> HTML {
    let saisi = visite.route == .cabinetEmargement ? visite.formulaire["nom"] : ""
    let champs: HTML = """
      <input type="hidden" name="qualite" value="beneficiaire">\(cadre("Elle dit que vous étiez là, à ces heures.", visite))
      \(Champ(nom: "nom", label: "\(vu.nom), écrivez votre nom", aide: "Pour dire que vous étiez là, à ces heures, si vous n’avez rien tracé.", valeur: saisi).html(erreurs))
      <p>\(Bouton.principal("Signer ma présence"))</p>
      """
    return Bouton.formulaire(route(.cabinetEmargement), visite, champs, classe: "pile pile--serree")
  }

  private func cadre(_ fait: String, _ visite: Visite) -> HTML {
    let valeur = visite.route == .cabinetEmargement ? visite.formulaire[CadreDeTrace.champ] : ""
    return CadreDeTrace(
      titre: "\(vu.prenom) peut signer ici, du doigt ou à la souris",
      sinon: aSigner.contains(.consultant) ? "Sinon, \(vu.prenom) écrit son nom ensuite." : "Sinon, \(vu.prenom) écrit son nom ci-dessous.",
      fait: "Signature tracée. \(fait)", valeur: valeur
    ).html(visite, erreurs)
  }

  /// Who may keep a sheet signed on paper.
  static let gardiens: [Role] = [.consultant, .bureau, .beneficiaire]

  private func surPapier(_ visite: Visite) -> HTML {
    let saisi = visite.route == .cabinetFeuille ? visite.formulaire : Formulaire()
    let (debut, fin) = (feuille?.horaire.debut ?? seance.debut, feuille?.horaire.fin ?? min(seance.fin, visite.maintenant))
    let noms: [Role: String] = [.consultant: "Vous", .bureau: "Le bureau du centre", .beneficiaire: vu.nom]
    let gardiens = [("", "Choisissez")] + SeancePage.gardiens.map { ($0.rawValue, noms[$0] ?? $0.nom) }
    let champs: HTML = """
      <p class="meta">Pour qui préfère le papier. Le bureau numérise ensuite la feuille\u{202F}: ses heures ne se certifient pas avant.</p>
      <div class="rang">\(Champ(nom: "papier-debut", label: "Début écrit", type: "time", valeur: saisi.valeur("papier-debut", debut.heureDeChamp)).html(erreurs))
      \(Champ(nom: "papier-fin", label: "Fin écrite", type: "time", valeur: saisi.valeur("papier-fin", fin.heureDeChamp)).html(erreurs))</div>
      \(ListeDeroulante(nom: "papier-original", label: "Qui garde la feuille", choix: gardiens.map { (valeur: $0.0, libelle: $0.1) }, valeur: saisi["papier-original"]).html(erreurs))
      <p>\(Bouton.simple("Noter la feuille signée"))</p>
      """
    return
      "<details\(" open", si: visite.route == .cabinetFeuille)><summary>Signée sur papier</summary>\(Bouton.formulaire(route(.cabinetFeuille), visite, champs, classe: "pile pile--serree"))</details>"
  }

  private func absence(_ visite: Visite) -> HTML {
    let natures: [NatureDeLAbsence] = seance.debut > visite.maintenant ? [.excusee] : [.excusee, .tardive, .injustifiee]
    let boutons = natures.html { "<button class=\"bouton bouton--petit\" name=\"nature\" value=\"\($0.rawValue)\">\($0.nom.capitale)</button>" }
    return """
      <details><summary>La séance n’a pas lieu</summary><p class="meta">La raison ne se note pas. Ses heures ne comptent pas, et se planifient de nouveau.</p>
      \(Bouton.formulaire(route(.cabinetAbsence), visite, "<p class=\"rang\">\(boutons)</p>"))</details>
      """
  }

  private func manquee(_ nature: NatureDeLAbsence, _ visite: Visite) -> HTML {
    let nouvelle: SeanceID = visite.maison.world.identifiant()
    let boutons = creneaux.html { "<li><button class=\"bouton\" name=\"debut\" value=\"\(String($0.millisecondes))\">\($0.enFrancais)</button></li>" }
    let proposes: HTML = """
      <p>Trois moments libres pour vous, à proposer à \(vu.prenom)\u{202F}:</p>
      \(Bouton.formulaire(route(.cabinetRemplacement), visite, "<input type=\"hidden\" name=\"nouvelle\" value=\"\(nouvelle)\"><ul class=\"pile pile--serree\">\(boutons)</ul>"))
      """
    let seconde: HTML = "<p>Le consultant de \(vu.prenom) la planifie de nouveau.</p>"
    let suite: HTML =
      visite.enSecond(vu) ? seconde : creneaux.isEmpty ? "<p>\(Bouton.lien("Planifier la suite", Route(.cabinetCalendrier, "\(vu.id)")))</p>" : proposes
    return "<section class=\"carte pile\"><h2>Séance non tenue</h2><p>\(Etat.html(nature.nom, "")) Ses heures ne comptent pas.</p>\(suite)</section>"
  }

  // MARK: - Another date

  private func changement(_ visite: Visite) -> HTML {
    if let demande = vu.dossier.changement(seance.id, vuPar: .consultant) {
      return ChangementDeDate.enAttente(demande, route(.cabinetReponse), visite)
    }
    guard seance.debut > visite.maintenant, vu.dossier.emargement.absences[seance.id] == nil else { return .vide }
    return
      "<details class=\"carte\"\(" open", si: visite.route == .cabinetChangement)><summary>Changer la date</summary>\(ChangementDeDate.formulaire(vu, seance, route(.cabinetChangement), visite, erreurs))</details>"
  }
}
