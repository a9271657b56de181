/// A form that could not be taken as it came: what was typed in it is there, and one gesture sends it again.
struct ReprisePage {
  let titre: String
  let phrases: [String]
  /// What comes before the gesture: a link, a field.
  var avant: HTML = .vide
  var geste = "Envoyer ce que j’avais écrit"

  /// For whoever is signed in, but sent a form of a page that is older than that.
  static let vieilli = ReprisePage(
    titre: "Ce formulaire a vieilli", phrases: ["Rien n’a été changé, et ce que vous avez écrit est gardé ci-dessous. Vérifiez-le, puis envoyez-le."])

  /// For whoever others forestalled, time after time.
  static let devance = ReprisePage(
    titre: "Quelqu’un écrivait au même moment", phrases: ["Rien n’a été changé, et ce que vous avez écrit est gardé ci-dessous. Envoyez-le de nouveau."])

  /// For whoever sent a form that could not be written.
  static let panne = ReprisePage(
    titre: "Nous n’avons pas pu l’enregistrer",
    phrases: ["Rien n’a été changé à moitié, et ce que vous avez écrit est gardé ci-dessous. Envoyez-le de nouveau dans un moment."])

  /// For whoever is not signed in any more.
  static let deconnecte = ReprisePage(
    titre: "Vous n’êtes plus connecté",
    phrases: [
      "Rien n’a été changé, et ce que vous avez écrit est gardé sur cette page.", "Reconnectez-vous dans un autre onglet, puis revenez ici l’envoyer.",
    ],
    avant: "<p><a class=\"bouton\" href=\"\(Route.entree)\" target=\"_blank\" rel=\"noopener\">Se reconnecter dans un autre onglet</a></p>")

  func html(_ visite: Visite) -> HTML {
    let envoye = visite.formulaire.aRenvoyer
    // What somebody typed holds blanks; the rest is what pages carry for themselves.
    let ecrits = envoye.filter { $0.valeur.contains(where: \.isWhitespace) }.html { "<p class=\"note\">\($0.valeur)</p>" }
    let champs: HTML = "\(envoye.html { Cache.html($0.nom, $0.valeur) })\(avant)<p>\(Bouton.principal(geste))</p>"
    let corps: HTML = """
      <div class="pile"><h1>\(titre)</h1>\((phrases + fichier(visite)).html { "<p>\($0)</p>" })</div>
      \(ecrits == .vide ? .vide : "<section class=\"carte pile\"><h2 class=\"h3\">Ce que vous avez écrit</h2>\(ecrits)</section>")
      \(Bouton.formulaire(visite.ici, visite, champs, classe: "pile"))
      """
    return Gabarit(titre: titre, porte: visite.porteProbable, etroite: true, corps: corps).html(visite)
  }

  private func fichier(_ visite: Visite) -> [String] {
    visite.formulaire.fichiers.isEmpty ? [] : ["Le fichier que vous aviez choisi n’est pas gardé\u{202F}: il vous sera redemandé."]
  }
}

extension Visite {
  /// The address that was asked for.
  var ici: Route { Route(route, parametres) }

  /// What somebody who is not signed in any more is answered: a page leads to the door, a form is not lost.
  var aReconnecter: Reponse {
    route.declaration.methode == .get ? .vers(.entree) : .page(ReprisePage.deconnecte.html(self), statut: 401)
  }
}
