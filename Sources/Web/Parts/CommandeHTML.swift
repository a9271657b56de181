import Application
import Domaine

extension CommandeDeBilans {
  /// What is engaged and what remains, as the office and whoever ordered them see it.
  var faits: [(String, HTML)] {
    let places = commande.nombre.map { "\(payes.count) sur \($0)" } ?? "\(payes.count)"
    let montant = commande.plafond.map { "\(engage.description) sur \($0.description)" } ?? engage.description
    return [
      ("Bilans payés", "\(places)"), ("Engagé, toutes taxes", "\(montant)"),
      ("Reste", "\(reste.map { $0 < 1 ? "aucun bilan" : $0 == 1 ? "un bilan" : "\($0) bilans" } ?? "non dit")"),
    ]
  }
}

/// The bilans of an order, one a line, with where each contract stands as the reader may know it.
enum CommandeHTML {
  static func bilans(_ lignes: [LigneDeCommande], _ route: (DossierID) -> Route, contrat: (LigneDeCommande) -> HTML) -> HTML {
    let rangs = lignes.html { ligne in
      """
      <tr><th scope="row"><a href="\(route(ligne.dossier))">\(ligne.nom)</a></th><td>\(contrat(ligne))</td><td class="nombre">\(ligne.part.description)</td></tr>
      """
    }
    return """
      <div class="tableau" tabindex="0" role="region" aria-label="Bilans de la commande"><table><thead><tr><th scope="col">Personne</th><th scope="col">Contrat</th>\
      <th scope="col" class="nombre">Part</th></tr></thead><tbody>\(rangs)</tbody></table></div>
      """
  }
}
