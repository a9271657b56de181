import Domaine

/// A frame in which one signs by drawing: it shows only where its script runs, and one signs otherwise without it.
struct CadreDeTrace {
  /// What stands above the frame.
  let titre: String
  /// How one signs without it.
  let sinon: String
  /// What is said once something is drawn.
  let fait: String
  /// What was drawn, where the form comes back.
  let valeur: String

  /// The field that carries the drawing.
  static let champ = "trace"

  func html(_ visite: Visite, _ erreurs: [(champ: String, phrase: String)]) -> HTML {
    let erreur = erreurs.first { $0.champ == CadreDeTrace.champ }.html { "<p class=\"erreur\" id=\"trace-erreur\">\($0.phrase)</p>" }
    return """
      \(erreur)<div class="cadre pile pile--serree" data-trace data-fait="\(fait)" id="trace" hidden><p id="trace-titre"><strong>\(titre)</strong></p><p class="aide">\(sinon)</p>
      <svg class="trace trace--cadre" viewBox="0 0 \(Trace.largeur) \(Trace.hauteur)" role="img" aria-labelledby="trace-titre"><path d=""/></svg>
      <input type="hidden" name="\(CadreDeTrace.champ)" value="\(Trace(valeur) == nil ? "" : valeur)">
      <p class="rang rang--bout"><span class="meta" role="status"></span><button type="button" class="bouton bouton--petit">Effacer le tracé</button></p></div>
      <script nonce="\(visite.nonce)" src="\(ScriptDeTrace.route)" defer></script>
      """
  }
}

extension Trace {
  /// The drawing itself.
  var html: HTML {
    let chemin = traits.map { trait in
      // A dot is a line to itself.
      "M" + (trait.count == 1 ? trait + trait : trait).map { "\($0.x) \($0.y)" }.joined(separator: "L")
    }.joined()
    return """
      <svg class="trace" viewBox="0 0 \(Trace.largeur) \(Trace.hauteur)" width="240" height="80" fill="none" stroke="currentColor" stroke-width="5" role="img" aria-label="Signature tracée"><path d="\(chemin)"/></svg>
      """
  }
}

/// The script of the frame, named by what it holds.
enum ScriptDeTrace {
  /// Its bytes, without what only its authors read.
  static let octets = Feuille.serrer(Feuille.ressource("trace.js") ?? [])

  /// Where it is.
  static let route = Route(.script, Feuille.version(octets) + ".js")
}
