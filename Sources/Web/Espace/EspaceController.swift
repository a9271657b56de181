import Application
import Domaine
import EventCodec

/// The beneficiary's own door.
enum EspaceController {
  /// Where I am, what is next, what I must do, what is mine.
  static func accueil(_ visite: Visite) async throws -> Reponse {
    guard let qui = visite.qui else { return .vers(.entree) }
    guard let ligne = try await visite.maison.dossiers(de: qui.compte.personne, in: visite.organisme, limit: 1).first else {
      return .page(
        Gabarit(
          titre: "Mon espace", porte: .espace, etroite: true, corps: Vide.html("Votre bilan commencera ici", "Le centre l’ouvre après l’entretien préalable.")
        ).html(visite))
    }
    let dossier = try await visite.maison.lire(ligne.id, in: visite.organisme)
    return .page(EspacePage(dossier: dossier, maintenant: visite.maintenant).html(visite))
  }
}

/// The beneficiary's home: everything at one glance.
struct EspacePage {
  let dossier: Dossier
  let maintenant: Instant

  func html(_ visite: Visite) -> HTML {
    let prenom = dossier.ouverture.faits?.identite.prenom ?? ""
    let corps: HTML = """
      <div class="pile"><h1>Bonjour \(prenom)</h1>\(Chemin(dossier).html)</div>
      <div class="deux"><div class="pile">\(prochaine)\(aFaire)</div>
      <aside class="pile">\(heures)\(Notice.html(.secret, "<p>Seul votre consultant lit ce qui se dit pendant votre bilan. Ni le centre, ni celui qui paie.</p>"))</aside></div>
      """
    return Gabarit(titre: "Mon espace", porte: .espace, corps: corps).html(visite)
  }

  private var prochaine: HTML {
    guard let seance = dossier.calendrier.enOrdre.first(where: { $0.fin > maintenant && dossier.emargement.absences[$0.id] == nil }) else { return .vide }
    return """
      <section class="carte etape pile pile--serree"><p class="surtitre">Prochain rendez-vous</p><h2>\(seance.debut.enFrancais)</h2>
      <p>\(seance.duree.enFrancais), \(seance.mode == .distance ? "à distance" : seance.lieu), avec \(dossier.consultants.enCharge?.nom ?? "votre consultant").</p></section>
      """
  }

  private var aFaire: HTML {
    let miennes = dossier.echeances(au: maintenant.jourParis).filter { $0.qui == .beneficiaire }
    if miennes.isEmpty { return Vide.html("Rien à faire pour l’instant", "Ce que l’on attendra de vous s’écrira ici.") }
    let lignes = miennes.html { echeance in
      "<li class=\"carte pile pile--serree\"><p><strong>\(echeance.phrase)</strong></p>\(echeance.jour.html { "<p class=\"meta\">d’ici au \($0.enFrancais)</p>" })</li>"
    }
    return
      "<section class=\"pile\"><h2>\(miennes.count == 1 ? "Une chose à faire" : "\(miennes.count) choses à faire")</h2><ul class=\"pile\">\(lignes)</ul></section>"
  }

  private var heures: HTML {
    let heures = dossier.heures
    return
      "<section class=\"carte\">\(Faits.html([("Heures faites", "\(heures.faites.enFrancais) sur \(heures.prevues.enFrancais)"), ("Avec", "\(dossier.consultants.enCharge?.nom ?? "à venir")")]))</section>"
  }
}
