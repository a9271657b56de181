import Application
import Domaine
import EventCodec

/// The auditor's door: dossiers under pseudonyms, dated proofs, no action (Q5).
enum AuditController {
  static func accueil(_ visite: Visite) async throws -> Reponse {
    let (lignes, _) = try await visite.maison.dossiers(in: visite.organisme, limit: 50)
    let rangs = lignes.html { ligne in
      "<tr><th scope=\"row\">\("\(ligne.id)".prefix(8).uppercased())</th><td>\(ligne.programme)</td><td>\(ligne.ouvertLe.enFrancais)</td><td class=\"nombre\">\(ligne.faites.enFrancais) sur \(ligne.prevues.enFrancais)</td></tr>"
    }
    let corps: HTML = """
      <div class="pile"><h1>Dossiers</h1><p class="chapeau">Sous pseudonyme\u{202F}: ni nom, ni coordonnées, ni contenu.</p></div>
      <div class="tableau" tabindex="0" role="region" aria-label="Dossiers"><table><thead><tr><th scope="col">Dossier</th><th scope="col">Programme</th><th scope="col">Ouvert le</th><th scope="col" class="nombre">Heures</th></tr></thead><tbody>\(rangs)</tbody></table></div>
      """
    return .page(Gabarit(titre: "Audit", porte: .audit, corps: corps).html(visite))
  }
}
