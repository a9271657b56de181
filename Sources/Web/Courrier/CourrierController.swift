import Domaine

/// The demonstration's letter box: the mails that the house would send.
enum CourrierController {
  static func boite(_ visite: Visite) async throws -> Reponse {
    guard let boite = visite.services.boite else { throw Absente() }
    let lettres = await boite.lettres
    let lignes = lettres.html {
      "<li class=\"carte\"><p><a href=\"\(Route(.lettre, $0.id))\">\($0.objet)</a></p><p class=\"meta\">à \($0.a), \($0.le.enFrancais)</p></li>"
    }
    let corps: HTML = """
      <div class="pile"><h1>La boîte aux lettres</h1><p class="chapeau">Les messages que Jalon enverrait. Aucun ne part d’ici.</p></div>
      \(lettres.isEmpty ? Vide.html("Rien encore", "Demandez un code sur la page « Se connecter »\u{202F}: il arrivera ici.", Bouton.lien("Se connecter", .entree)) : "<ul class=\"pile\">\(lignes)</ul>")
      """
    return .page(Gabarit(titre: "Boîte aux lettres", porte: .publique, etroite: true, corps: corps).html(visite))
  }

  static func lettre(_ visite: Visite) async throws -> Reponse {
    guard let boite = visite.services.boite, let lettre = await boite.lettres.first(where: { $0.id == visite.parametres.first }) else { throw Absente() }
    let bouton = lettre.bouton.html { "<p><a class=\"bouton bouton--principal\" href=\"\($0.adresse)\">\($0.nom)</a></p>" }
    let corps: HTML = """
      <p><a href="\(Route.courrier)">La boîte aux lettres</a></p>
      <article class="carte pile"><h1>\(lettre.objet)</h1><p class="meta">à \(lettre.a), \(lettre.le.enFrancais)</p>\(lettre.texte.html { "<p>\($0)</p>" })\(bouton)</article>
      """
    return .page(Gabarit(titre: lettre.objet, porte: .publique, etroite: true, corps: corps).html(visite))
  }
}
