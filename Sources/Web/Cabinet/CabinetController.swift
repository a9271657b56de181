import Application
import Domaine
import EventCodec

/// The consultant's door.
enum CabinetController {
  /// The day: who comes, and when.
  static func journee(_ visite: Visite) async throws -> Reponse {
    guard let qui = visite.qui else { return .vers(.entree) }
    var seances: [(dossier: Dossier, seance: Seance)] = []
    for ligne in try await visite.maison.dossiers(de: qui.compte.personne, in: visite.organisme) {
      let dossier = try await visite.maison.lire(ligne.id, in: visite.organisme)
      if !dossier.peutVoir(.calendrier, par: qui.acteur(.consultant), le: visite.jour).bloquants.isEmpty { continue }
      seances += dossier.calendrier.enOrdre.filter { $0.fin > visite.maintenant && dossier.emargement.absences[$0.id] == nil }.map { (dossier, $0) }
    }
    return .page(CabinetPage(seances: seances.sorted { $0.seance.debut < $1.seance.debut }).html(visite))
  }
}

/// The séances to come, nearest first.
struct CabinetPage {
  let seances: [(dossier: Dossier, seance: Seance)]

  func html(_ visite: Visite) -> HTML {
    let lignes = seances.prefix(20).html { dossier, seance in
      """
      <li class="carte pile pile--serree"><p class="quand"><strong>\(seance.debut.enFrancais)</strong>, \(seance.duree.enFrancais)</p>
      <p>\(dossier.ouverture.faits?.identite.nomComplet ?? ""), \(seance.phase.nom), \(seance.mode == .distance ? "à distance" : seance.lieu)</p></li>
      """
    }
    let corps: HTML = """
      <h1>\(seances.isEmpty ? "Aucune séance à venir" : "Vos prochaines séances")</h1>
      \(seances.isEmpty ? Vide.html("Votre agenda est libre", "Les séances que vous planifierez viendront ici.") : "<ul class=\"pile\">\(lignes)</ul>")
      """
    return Gabarit(titre: "Mes séances", porte: .cabinet, corps: corps).html(visite)
  }
}
