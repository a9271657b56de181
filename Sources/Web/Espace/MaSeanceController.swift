import Application
import Domaine

/// A séance as the beneficiary sees it: sign it, ask for another date, answer one.
enum MaSeanceController {
  /// The beneficiary signs from their own space the times that they were shown.
  static func emarger(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    let seance = try visite.seance(vu)
    guard let debut = Instant(champ: visite.formulaire["debut"]), let fin = Instant(champ: visite.formulaire["fin"]) else { throw Absente() }
    let presence = PresenceASigner(.beneficiaire, vu.acteur.personne, voie: .code, horaire: Horaire(debut: debut, fin: fin))
    return try await MaSeancePage.decider(visite, vu, seance) { dossier throws(Refus) in try dossier.emarger(seance.id, presence, at: visite.maintenant) }
  }
}

/// A séance: when, where, who; its presence; another date.
struct MaSeancePage: PageDeSeance {
  static let (partie, adresse) = (PartieAuChangement.beneficiaire, RouteName.espaceSeance)

  let vu: DossierVu
  let seance: Seance
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)], refus: Refus?) async throws {
    vu = try await visite.dossier(comme: .beneficiaire)
    seance = try visite.seance(vu)
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  private func route(_ name: RouteName) -> Route { Route(name, "\(vu.id)", "\(seance.id)") }

  func html(_ visite: Visite) -> HTML {
    let numero = vu.seances.first { $0.seance.id == seance.id }?.numero ?? 0
    let corps: HTML = """
      <div class="pile pile--serree"><p class="surtitre">Séance \(numero), \(seance.phase.nom)</p><h1>\(seance.debut.enFrancais.capitale)</h1>
      <p class="chapeau">\(seance.duree.enFrancais), \(seance.ou), avec \(vu.consultant(de: seance)).</p><p>\(vu.etat(seance, le: visite.maintenant).html)</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(presence(visite))\(changement(visite))
      <p><a href="\(Route.porte(.espace))">Revenir à mon espace</a></p>
      """
    return PagesDeLEspace.page("Séance \(numero)", vu, nil, corps, visite)
  }

  private func presence(_ visite: Visite) -> HTML {
    guard case .aSigner(let manquants) = vu.etat(seance, le: visite.maintenant) else {
      return vu.dossier.emargement.feuilles[seance.id] == nil ? .vide : boites(.vide)
    }
    guard manquants.contains(.beneficiaire) else { return boites("<p>Vous avez signé. Il manque la signature de \(vu.consultant(de: seance)).</p>") }
    let horaire = vu.dossier.emargement.feuilles[seance.id]?.horaire ?? Horaire(debut: seance.debut, fin: seance.fin)
    let champs: HTML = """
      <input type="hidden" name="debut" value="\(String(horaire.debut.millisecondes))"><input type="hidden" name="fin" value="\(String(horaire.fin.millisecondes))">
      <p>En signant, vous dites que vous étiez là \(horaire.debut.jourParis.enToutesLettres), de <strong>\(horaire.debut.heure)</strong> à <strong>\(horaire.fin.heure)</strong>. Si ces heures ne sont pas les bonnes, ne signez pas\u{202F}: dites-le à \(vu.consultant(de: seance)).</p>
      <p>\(Bouton.principal("Signer ma présence"))</p>
      """
    return boites(Bouton.formulaire(route(.espaceEmargement), visite, champs, classe: "pile pile--serree"))
  }

  private func boites(_ geste: HTML) -> HTML {
    "<section class=\"carte pile\"><h2>Émargement</h2><ul class=\"signatures\">\(Partie.allCases.html { Emargement.boite($0, vu, seance) })</ul>\(geste)</section>"
  }

  private func changement(_ visite: Visite) -> HTML {
    if let demande = vu.dossier.changement(seance.id, vuPar: .beneficiaire) { return ChangementDeDate.enAttente(demande, route(.espaceReponse), visite) }
    guard seance.debut > visite.maintenant, vu.dossier.emargement.absences[seance.id] == nil else { return .vide }
    return
      "<section class=\"carte pile\"><h2>Changer la date</h2>\(ChangementDeDate.formulaire(vu, seance, route(.espaceChangement), visite, erreurs, principal: true))</section>"
  }
}
