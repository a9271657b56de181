import Domaine

/// A field with a few answers to choose from.
struct ListeDeroulante {
  let nom: String
  let label: String
  var aide: String?
  let choix: [(valeur: String, libelle: String)]
  var valeur = ""

  func html(_ erreurs: [(champ: String, phrase: String)] = []) -> HTML {
    let erreur = erreurs.first { $0.champ == nom }?.phrase
    let decrit = [aide == nil ? nil : "\(nom)-aide", erreur == nil ? nil : "\(nom)-erreur"].compactMap { $0 }.joined(separator: " ")
    let attributs: HTML = decrit.isEmpty ? .vide : " aria-describedby=\"\(decrit)\""
    let invalide: HTML = erreur == nil ? .vide : " aria-invalid=\"true\""
    let options = choix.html { "<option value=\"\($0.valeur)\"\(" selected", si: $0.valeur == valeur)>\($0.libelle)</option>" }
    return """
      <div class="champ"><label for="\(nom)">\(label)</label>\
      \(aide.html { "<p class=\"aide\" id=\"\(nom)-aide\">\($0)</p>" })\
      \(erreur.html { "<p class=\"erreur\" id=\"\(nom)-erreur\">\($0)</p>" })\
      <select class="saisie" id="\(nom)" name="\(nom)"\(attributs)\(invalide)>\(options)</select></div>
      """
  }
}

/// A box to tick.
struct CaseACocher {
  let nom: String
  let label: String
  var cochee = false

  var html: HTML {
    "<label class=\"choix\"><input type=\"checkbox\" name=\"\(nom)\" value=\"oui\"\(" checked", si: cochee)> <span>\(label)</span></label>"
  }
}

/// What a form carries without showing it.
enum Cache {
  static func html(_ nom: String, _ valeur: String) -> HTML { "<input type=\"hidden\" name=\"\(nom)\" value=\"\(valeur)\">" }
}
