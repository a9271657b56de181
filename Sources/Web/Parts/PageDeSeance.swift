import Application
import Domaine

/// A séance as one of the two has it before them; what either may do about its date comes back to that page (P4).
protocol PageDeSeance {
  static var partie: PartieAuChangement { get }
  static var adresse: RouteName { get }

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)], refus: Refus?) async throws
  func html(_ visite: Visite) -> HTML
}

extension PageDeSeance {
  /// The page itself.
  static func ouvrir(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws -> Reponse {
    .page(try await Self(visite, erreurs: erreurs, refus: refus).html(visite), statut: erreurs.isEmpty && refus == nil ? 200 : 422)
  }

  /// A gesture on the dossier that comes back to the séance.
  static func decider(
    _ visite: Visite, _ vu: DossierVu, _ seance: Seance, _ decision: (Dossier) throws(Refus) -> [Dossier.Event]
  ) async throws -> Reponse {
    try await visite.decider(
      vu, puis: Route(adresse, "\(vu.id)", "\(seance.id)"), sinon: { try await Self(visite, erreurs: [], refus: $0).html(visite) }, decision)
  }

  /// Asks for another date.
  static func demanderChangement(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: partie.role)
    let seance = try visite.seance(vu)
    var saisie = Saisie(visite.formulaire)
    let debut = saisie.moment("jour", "heure")
    guard let debut, saisie.estBonne else { return try await ouvrir(visite, erreurs: saisie.erreurs) }
    return try await decider(visite, vu, seance) { dossier throws(Refus) in
      try dossier.demanderChangement(
        seance.id, par: partie, nouveauDebut: debut, exceptionnel: visite.formulaire.coche("exceptionnel"), at: visite.maintenant)
    }
  }

  /// Agrees to the date that the other asked for, or doesn't.
  static func repondre(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: partie.role)
    let seance = try visite.seance(vu)
    return try await decider(visite, vu, seance) { dossier throws(Refus) in
      visite.formulaire["reponse"] == "oui"
        ? try dossier.accepterChangement(seance.id, par: partie, at: visite.maintenant)
        : try dossier.refuserChangement(seance.id, par: partie, at: visite.maintenant)
    }
  }
}

/// Another date for a séance, as either of the two asks for it or answers.
enum ChangementDeDate {
  /// The notice, said before one asks.
  static func regle(_ vu: DossierVu, _ seance: Seance) -> String {
    let preavis = vu.dossier.modalites?.changement.preavisJours ?? 0
    if preavis == 0 { return "Demandez dès que vous le savez. L’autre donne son accord." }
    return
      "Jusqu’au \(seance.jour.plus(jours: -preavis).enFrancais), \(preavis) jours avant. Ensuite, seulement en cas de circonstance exceptionnelle, sans avoir à la dire."
  }

  static func formulaire(
    _ vu: DossierVu, _ seance: Seance, _ route: Route, _ visite: Visite, _ erreurs: [(champ: String, phrase: String)], principal: Bool = false
  ) -> HTML {
    let champs: HTML = """
      <p class="meta">\(regle(vu, seance))</p>
      \(Champ(nom: "jour", label: "Nouveau jour", type: "date", valeur: visite.formulaire["jour"]).html(erreurs))
      \(Champ(nom: "heure", label: "Nouvelle heure", type: "time", valeur: visite.formulaire["heure"].isEmpty ? seance.debut.heureDeChamp : visite.formulaire["heure"]).html(erreurs))
      \(vu.dossier.modalites?.changement.exceptions == true ? "<label class=\"choix\"><input type=\"checkbox\" name=\"exceptionnel\"\(" checked", si: visite.formulaire.coche("exceptionnel"))> Circonstance exceptionnelle</label>" : .vide)
      <p>\(principal ? Bouton.principal("Demander cette date") : Bouton.simple("Demander cette date"))</p>
      """
    return Bouton.formulaire(route, visite, champs, classe: "pile pile--serree")
  }

  static func enAttente(_ demande: ChangementVu, _ route: Route, _ visite: Visite) -> HTML {
    let question: HTML = """
      <p>Au lieu du \(demande.debut.enFrancais)\(demande.exceptionnel == true ? ", pour une circonstance exceptionnelle" : "").</p>
      \(Bouton.formulaire(route, visite, "<p class=\"rang\"><button class=\"bouton bouton--principal\" name=\"reponse\" value=\"oui\">Accepter cette date</button><button class=\"bouton\" name=\"reponse\" value=\"non\">Garder l’ancienne</button></p>"))
      """
    let attente: HTML = "<p>Tant que l’accord n’est pas donné, le rendez-vous reste le \(demande.debut.enFrancais).</p>"
    return
      "<section class=\"carte pile pile--serree\"><p class=\"surtitre\">Autre date demandée</p><h2>\(demande.nouveauDebut.enFrancais.capitale)</h2>\(demande.attendu ? question : attente)</section>"
  }
}
