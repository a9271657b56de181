import Application
import Domaine
import EventCodec

/// The auditor's door: dossiers under pseudonyms, dated proofs, no action (Q5).
enum AuditController {
  /// The sample, newest first, fifty at a time.
  static func accueil(_ visite: Visite) async throws -> Reponse {
    let (lignes, suite) = try await visite.maison.dossiers(in: visite.organisme, after: ListKey(suite: visite.formulaire["apres"]), limit: 50)
    return .page(EchantillonPage(lignes: lignes, suite: suite).html(visite))
  }

  /// One dossier through its phases: every proof dated, with the article that asks for it.
  static func dossier(_ visite: Visite) async throws -> Reponse {
    let id = try visite.identifiant(0, Dossier.self)
    guard let qui = visite.qui, let dossier = try await visite.vivant(id), dossier.ouverture.faits != nil else { throw Absente() }
    let tete = try await visite.maison.store.head(of: StreamRef(id, in: visite.organisme))
    let preuves = PreuvesDuDossier(dossier, auditeur: qui.acteur(.auditeur), le: visite.jour)
    return .page(AuditDossierPage(id: id, preuves: preuves, dossier: dossier, tete: tete).html(visite))
  }
}

/// The sample: no name, no contact.
struct EchantillonPage {
  let lignes: [LigneDossier]
  let suite: ListKey?

  func html(_ visite: Visite) -> HTML {
    let rangs = lignes.html { ligne in
      """
      <tr><th scope="row"><a href="\(Route(.auditDossier, "\(ligne.id)"))">\(ligne.id.pseudonyme)</a></th><td>\(ligne.programme)</td><td>\(ligne.ouvertLe.enFrancais)</td>\
      <td class="nombre">\(ligne.faites.enFrancais) sur \(ligne.prevues.enFrancais)</td></tr>
      """
    }
    let tableau: HTML = """
      <div class="tableau" tabindex="0" role="region" aria-label="Dossiers"><table><thead><tr><th scope="col">Dossier</th><th scope="col">Programme</th>\
      <th scope="col">Ouvert le</th><th scope="col" class="nombre">Heures</th></tr></thead><tbody>\(rangs)</tbody></table></div>
      """
    let corps: HTML = """
      <div class="pile"><h1>Dossiers</h1><p class="chapeau">Sous pseudonyme\u{202F}: ni nom, ni coordonnées, ni contenu.</p></div>
      \(lignes.isEmpty ? Vide.html("Aucun dossier encore", "Chaque bilan ouvert paraît ici sous pseudonyme, le plus récent d’abord.") : tableau)
      \(suite.html { "<p>\(Bouton.lien("Les cinquante suivants", Route(.audit).avec(["apres": $0.suite])))</p>" })
      """
    return Gabarit(titre: "Audit", porte: .audit, corps: corps).html(visite)
  }
}

extension Identifiant where Chose == Dossier {
  /// By what a dossier is named where its person must not be.
  var pseudonyme: String { "\(self)".prefix(8).uppercased() }
}
