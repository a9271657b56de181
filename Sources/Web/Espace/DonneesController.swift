import Application
import Domaine

/// All that is held about somebody, given to them in one file (A5).
enum DonneesController {
  static func page(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    let deja: HTML = vu.dossier.remise.donneesA.html { "<p class=\"meta\">Vous les avez déjà emportées, le \($0.enFrancais).</p>" }
    let corps: HTML = """
      <div class="pile"><h1>Emporter mes données</h1>
      <p class="chapeau">Un seul fichier, avec tout ce qui est gardé de vous. Il se lit dans un navigateur, sans connexion, et une machine peut le relire.</p></div>
      <ul class="puces"><li>Votre carnet tant que le bilan dure, votre dossier, ce que vous avez fait garder, votre suivi, les aménagements demandés.</li>
      <li>Vos papiers, les notes de \(vu.consultant), et qui a ouvert votre carnet.</li><li>Votre compte, et les appareils où vous êtes connecté.</li></ul>
      <p>Un résultat qui ne vous a pas encore été expliqué y est aussi, et il le dit\u{202F}: mieux vaut l’entendre d’abord en entretien.</p>
      \(Notice.html(.attention, "<p>Ce fichier n’est pas chiffré. Gardez-le en lieu sûr\u{202F}: qui l’ouvre lit votre bilan.</p>"))
      <div class="pile pile--serree">\(Bouton.formulaire(Route(.espaceDonneesRemises, "\(vu.id)"), visite, "<p>\(Bouton.principal("Recevoir mon fichier"))</p>"))\(deja)</div>
      """
    return .page(PagesDeLEspace.page("Emporter mes données", vu, nil, corps, visite))
  }

  static func remettre(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    let papiers = try await visite.papiers(vu).map(\.paper)
    let donnees = try await visite.maison.remettreDonnees(de: vu.id, par: vu.acteur, in: visite.organisme)
    let consultations = ConsultationsPage(vu: vu, consultations: donnees.carnet?.consultations.toutes, lectures: donnees.suivi?.lectures.toutes ?? [])
    let fichier = Donnees(
      vu: vu, le: visite.maintenant, papiers: papiers, donnees: donnees, consultations: consultations,
      compte: try await visite.services.comptes.compte(vu.acteur.personne, in: visite.organisme),
      sessions: try await visite.services.sessions.sessions(de: vu.acteur.personne))
    return .aGarder(Array(fichier.html.text.utf8), sous: fichier.fichier)
  }
}
