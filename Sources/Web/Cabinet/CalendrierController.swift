import Application
import Domaine

/// The whole calendar at once: proposed from the times when the consultant is free, planned in one gesture (P8).
enum CalendrierController {
  static func proposer(_ visite: Visite) async throws -> Reponse { .page(try await CalendrierPage(visite).html(visite)) }

  /// Plans what was shown, all or nothing: the same form sent again changes nothing.
  static func planifier(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant, .heures)
    let seances = visite.formulaire.seances(vu)
    if seances.isEmpty { throw Absente() }
    return try await visite.tenter(puis: Route(.cabinetDossier, "\(vu.id)")) { refus in
      try await CalendrierPage(visite, refus: refus).html(visite)
    } _: {
      try await visite.maison.geste(in: visite.organisme) { geste in
        for seance in seances {
          try await geste.decide(vu.id) { dossier throws(Refus) in try dossier.planifier(seance, at: visite.maintenant) }
        }
      }
    }
  }
}

extension Formulaire {
  /// The séances that a page proposed, as its form carries them back. What they may be, the domain says.
  fileprivate func seances(_ vu: DossierVu) -> [Seance] {
    (0..<40).compactMap { rang in
      let parties = self["seance\(rang)"].split(separator: " ").map(String.init)
      guard parties.count == 4, let id = SeanceID(parties[0]), let phase = PhaseLegale(rawValue: parties[1]), let debut = Instant(champ: parties[2]),
        let minutes = Int(parties[3])
      else { return nil }
      return Seance(
        id: id, phase: phase, debut: debut, duree: Duree(minutes: minutes), mode: ModeSeance(rawValue: self["mode"]) ?? .presentiel, lieu: self["lieu"],
        consultant: vu.acteur.personne)
    }
  }
}

/// What one wishes, and what is proposed.
struct CalendrierPage {
  let vu: DossierVu
  let propose: [SeanceProposee]
  let des: Jour
  let semaine: Set<Int>
  let moments: Set<String>
  let mode: ModeSeance
  let lieu: String
  var refus: Refus?

  private static let jours = ["lundi", "mardi", "mercredi", "jeudi", "vendredi"]

  init(_ visite: Visite, refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .consultant, .heures)
    let (formulaire, vu) = (visite.formulaire, vu)
    let dit = formulaire.coche("des")
    des = Jour(iso: formulaire["des"]) ?? visite.jour.plus(jours: 1)
    semaine = Set((0..<5).filter { !dit || formulaire.coche("jour\($0)") })
    moments = Set(["matin", "apresMidi"].filter { !dit || formulaire.coche($0) })
    mode = ModeSeance(rawValue: formulaire["mode"]) ?? vu.dossier.modalites?.modes.sorted { $0.rawValue > $1.rawValue }.first ?? .presentiel
    lieu = formulaire["lieu"].isEmpty ? try await visite.fiche()?.adresse.lignes.joined(separator: ", ") ?? "" : formulaire["lieu"]
    let plages = try await visite.plages(
      de: vu.acteur.personne, feries: vu.dossier.feries, jours: 1...200, matin: moments.contains("matin"), apresMidi: moments.contains("apresMidi"),
      semaine: semaine)
    propose = vu.dossier.proposerCalendrier(plages, des: max(des, visite.jour.plus(jours: 1)))
    self.refus = refus
  }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile pile--serree">\(Fil.html([("Mes séances", Route(.cabinet)), (vu.nom, Route(.cabinetDossier, "\(vu.id)"))]))<h1>Planifier les séances</h1>
      <p class="chapeau">Tout le calendrier en une fois, à convenir avec \(vu.prenom). Vos autres séances, les dimanches et les jours fériés sont évités.</p></div>
      \(refus.html(Notice.refus))
      <div class="deux"><div class="pile">\(proposition(visite))</div><aside aria-label="Vos souhaits">\(souhaits)</aside></div>
      """
    return Gabarit(titre: "Planifier", porte: .cabinet, corps: corps).html(visite)
  }

  private func proposition(_ visite: Visite) -> HTML {
    if vu.dossier.seancesAPlanifier.isEmpty { return Vide.html("Tout est planifié", "Une date se change depuis la page de sa séance.") }
    if propose.isEmpty { return Vide.html("Aucun calendrier ne convient", "Élargissez vos jours ou vos heures, ou commencez plus tôt.") }
    let lignes = propose.enumerated().html { rang, seance in
      let id: SeanceID = visite.maison.world.identifiant()
      return """
        <li class="ligne"><p class="meta">\(seance.phase.nom.capitale)</p><p><strong>\(seance.debut.enFrancais)</strong>, \(seance.duree.enFrancais)</p><input type="hidden" name="seance\(rang)" value="\(id) \(seance.phase.rawValue) \(String(seance.debut.millisecondes)) \(seance.duree.minutes)"></li>
        """
    }
    let champs: HTML = """
      <input type="hidden" name="mode" value="\(mode.rawValue)"><input type="hidden" name="lieu" value="\(lieu)"><ul class="lignes">\(lignes)</ul>
      <p>\(Bouton.principal(propose.count == 1 ? "Planifier cette séance" : "Planifier ces \(propose.count) séances"))</p>
      """
    return
      "<section class=\"pile\"><h2>Ce que nous proposons</h2>\(Bouton.formulaire(Route(.cabinetCalendrierPlanifie, "\(vu.id)"), visite, champs, classe: "pile"))</section>"
  }

  private var souhaits: HTML {
    let jours = CalendrierPage.jours.enumerated().html { rang, nom in
      "<label class=\"choix\"><input type=\"checkbox\" name=\"jour\(rang)\"\(" checked", si: semaine.contains(rang))> \(nom.capitale)</label>"
    }
    let heures = [("matin", "Le matin"), ("apresMidi", "L’après-midi")].html { valeur, nom in
      "<label class=\"choix\"><input type=\"checkbox\" name=\"\(valeur)\"\(" checked", si: moments.contains(valeur))> \(nom)</label>"
    }
    let permis = vu.dossier.modalites?.modes.sorted { $0.rawValue > $1.rawValue } ?? []
    let modes = permis.html { choix in
      "<label class=\"choix\"><input type=\"radio\" name=\"mode\" value=\"\(choix.rawValue)\"\(" checked", si: choix == mode)> \(choix == .distance ? "À distance" : "Sur place")</label>"
    }
    return """
      <form class="carte pile" method="get" action="\(Route(.cabinetCalendrier, "\(vu.id)"))"><h2>Vos souhaits</h2>
      \(Champ(nom: "des", label: "À partir du", type: "date", valeur: "\(des)").html())
      <fieldset class="pile pile--serree"><legend>Jours</legend>\(jours)</fieldset><fieldset class="pile pile--serree"><legend>Heures</legend>\(heures)</fieldset>
      <fieldset class="pile pile--serree"><legend>Où</legend>\(modes)</fieldset>
      \(Champ(nom: "lieu", label: "Adresse, ou lien de la visioconférence", valeur: lieu).html())<p>\(Bouton.simple("Proposer d’autres dates"))</p></form>
      """
  }
}
