import Domaine

/// A field for a file. A browser keeps no chosen file: where a form comes back, it says to choose it again.
struct ChampDeFichier {
  let nom: String
  let label: String
  let aide: String
  /// What came, where the form comes back.
  let saisi: Formulaire

  func html(_ erreurs: [(champ: String, phrase: String)] = []) -> HTML {
    let perdu = saisi.fichiers[nom] == nil ? nil : "Choisissez de nouveau le fichier\u{202F}: le navigateur ne l’a pas gardé."
    let erreur = [erreurs.first { $0.champ == nom }?.phrase, perdu].compactMap(\.self).joined(separator: " ")
    let decrit = "\(nom)-aide" + (erreur.isEmpty ? "" : " \(nom)-erreur")
    return """
      <div class="champ"><label for="\(nom)">\(label)</label><p class="aide" id="\(nom)-aide">\(aide)</p>\
      \(erreur.isEmpty ? .vide : "<p class=\"erreur\" id=\"\(nom)-erreur\">\(erreur)</p>")\
      <input class="saisie" id="\(nom)" name="\(nom)" type="file" accept="\(TypeDeFichier.acceptes)" aria-describedby="\(decrit)"\(" aria-invalid=\"true\"", si: !erreur.isEmpty)></div>
      """
  }

  /// What may be chosen.
  static func aide(_ visite: Visite) -> String { "PDF, photo JPEG ou PNG, \(visite.services.fichierMaximal >> 20)\u{A0}Mo au plus." }
}
