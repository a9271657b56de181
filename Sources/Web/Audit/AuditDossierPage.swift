import Application
import Domaine

/// A dossier as an auditor follows it: under its pseudonym, phase by phase, proof by proof.
struct AuditDossierPage {
  let id: DossierID
  let preuves: PreuvesDuDossier
  let dossier: Dossier
  let tete: StreamHead

  func html(_ visite: Visite) -> HTML {
    let heures = dossier.heures
    var chemin = Chemin(dossier)
    chemin.ici = "en cours"
    let corps: HTML = """
      <div class="pile"><p><a href="\(Route(.audit))">Tous les dossiers</a></p><h1>Dossier \(id.pseudonyme)</h1>
      <p class="chapeau">\(heures.faites.enFrancais) faites et signées sur \(heures.prevues.enFrancais) prévues.</p>\(chemin.html)</div>
      \(preuves.moments.html(moment))
      <section class="carte pile pile--serree"><h2 class="h3">Vérifier la suite des événements</h2>
      <p>\(tete.version) événements, chacun lié au précédent. La dernière empreinte de la chaîne\u{202F}:</p><p><code>\(tete.chain.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined())</code></p></section>
      \(Notice.html(.secret, "<p>Cette page ne montre ni le nom de la personne, ni ses coordonnées, ni rien de ce qui se dit pendant le bilan.</p>"))
      """
    return Gabarit(titre: "Dossier \(id.pseudonyme)", porte: .audit, corps: corps).html(visite)
  }

  private func moment(_ titre: String, _ preuves: [PreuveDatee]) -> HTML {
    if preuves.isEmpty { return "<section class=\"pile pile--serree\"><h2>\(titre)</h2><p class=\"meta\">Rien encore.</p></section>" }
    let lignes = preuves.html { preuve in
      let trace = preuve.trace.html { "<br><code>\($0.prefix(16))…</code>" }
      return "<tr><th scope=\"row\">\(preuve.quoi)\(trace)</th><td>\(preuve.quand)</td><td>\(preuve.article)</td></tr>"
    }
    return """
      <section class="pile pile--serree"><h2>\(titre)</h2><div class="tableau" tabindex="0" role="region" aria-label="\(titre)"><table>\
      <thead><tr><th scope="col">Preuve</th><th scope="col">Quand</th><th scope="col">Ce qui la demande</th></tr></thead><tbody>\(lignes)</tbody></table></div></section>
      """
  }
}
