import Domaine

/// A gesture: a form with one button, or a link that looks like one.
enum Bouton {
  /// The token that every form carries back.
  static func jeton(_ visite: Visite) -> HTML { "<input type=\"hidden\" name=\"jeton\" value=\"\(visite.jetonDeFormulaire)\">" }

  /// A form to an address.
  static func formulaire(_ route: Route, _ visite: Visite, _ corps: HTML, classe: String = "") -> HTML {
    "<form method=\"post\" action=\"\(route)\"\(" enctype=\"multipart/form-data\"", si: route.name.declaration.fichier) class=\"\(classe)\" novalidate>\(jeton(visite))\(corps)</form>"
  }

  /// The one gesture of a screen.
  static func principal(_ nom: String) -> HTML { "<button class=\"bouton bouton--principal\">\(nom)</button>" }

  /// Another gesture.
  static func simple(_ nom: String, petit: Bool = false) -> HTML { "<button class=\"bouton\(petit ? " bouton--petit" : "")\">\(nom)</button>" }

  /// A link that looks like a gesture.
  static func lien(_ nom: String, _ route: Route, principal: Bool = false) -> HTML {
    "<a class=\"bouton\(principal ? " bouton--principal" : "")\" href=\"\(route)\">\(nom)</a>"
  }
}

/// A field: label, help, error, then the field itself. What was typed is kept.
struct Champ {
  let nom: String
  let label: String
  var aide: String?
  var type = "text"
  /// What browsers may fill in by themselves (`email`, `given-name` …).
  var remplissage = "off"
  var valeur = ""
  var facultatif = false
  /// Whether it takes a code: digits, wide apart.
  var chiffres = false

  func html(_ erreurs: [(champ: String, phrase: String)] = []) -> HTML {
    let erreur = erreurs.first { $0.champ == nom }?.phrase
    let decrit = [aide == nil ? nil : "\(nom)-aide", erreur == nil ? nil : "\(nom)-erreur"].compactMap { $0 }.joined(separator: " ")
    let attributs: HTML = decrit.isEmpty ? .vide : " aria-describedby=\"\(decrit)\""
    let invalide: HTML = erreur == nil ? .vide : " aria-invalid=\"true\""
    let suite = facultatif ? " (si vous voulez)" : ""
    return """
      <div class="champ"><label for="\(nom)">\(label)\(suite)</label>\
      \(aide.html { "<p class=\"aide\" id=\"\(nom)-aide\">\($0)</p>" })\
      \(erreur.html { "<p class=\"erreur\" id=\"\(nom)-erreur\">\($0)</p>" })\
      <input class="saisie\(" saisie--code", si: chiffres)" id="\(nom)" name="\(nom)" type="\(type)" value="\(valeur)" autocomplete="\(remplissage)"\(" inputmode=\"numeric\"", si: chiffres)\(attributs)\(invalide)></div>
      """
  }
}

/// A field for more than a line. What was typed is kept.
struct ChampLong {
  let nom: String
  let label: String
  var aide: String?
  var valeur = ""
  var lignes = 4
  var facultatif = false
  /// Its name in the page, where several forms of it send the same field.
  var id: String?

  func html(_ erreurs: [(champ: String, phrase: String)] = []) -> HTML {
    let id = id ?? nom
    let erreur = erreurs.first { $0.champ == nom }?.phrase
    let decrit = [aide == nil ? nil : "\(id)-aide", erreur == nil ? nil : "\(id)-erreur"].compactMap { $0 }.joined(separator: " ")
    let attributs: HTML = decrit.isEmpty ? .vide : " aria-describedby=\"\(decrit)\""
    let invalide: HTML = erreur == nil ? .vide : " aria-invalid=\"true\""
    return """
      <div class="champ"><label for="\(id)">\(label)\(facultatif ? " (si vous voulez)" : "")</label>\
      \(aide.html { "<p class=\"aide\" id=\"\(id)-aide\">\($0)</p>" })\
      \(erreur.html { "<p class=\"erreur\" id=\"\(id)-erreur\">\($0)</p>" })\
      <textarea class="saisie saisie--longue" id="\(id)" name="\(nom)" rows="\(lignes)" autocomplete="off"\(attributs)\(invalide)>\n\(valeur)</textarea></div>
      """
  }
}

/// What is wrong with a form, at its head: each line leads to its field.
enum Erreurs {
  static func html(_ erreurs: [(champ: String, phrase: String)]) -> HTML {
    if erreurs.isEmpty { return .vide }
    let lignes = erreurs.html { "<li><a href=\"#\($0.champ)\">\($0.phrase)</a></li>" }
    let titre = erreurs.count == 1 ? "Une chose à revoir" : "\(erreurs.count) choses à revoir"
    return """
      <div class="notice grave" role="alert" tabindex="-1"><div class="pile pile--serree"><h2 class="h3">\(titre)</h2>
      <p>Ce que vous avez écrit est gardé.</p><ul class="puces">\(lignes)</ul></div></div>
      """
  }
}

/// Something happened, or is at stake.
enum Notice {
  enum Ton: String { case information = "", bien, attention, grave, secret }

  static func html(_ ton: Ton = .information, _ corps: HTML) -> HTML {
    "<div class=\"notice \(ton.rawValue)\"><div class=\"pile pile--serree\">\(corps)</div></div>"
  }

  /// Why a gesture was refused: each rule in its own words, its article after it.
  static func refus(_ refus: Refus) -> HTML {
    let lignes = refus.constats.html { "<li>\($0.phrase) <span class=\"meta\">(\($0.regle.source.citation))</span></li>" }
    return
      "<div class=\"notice grave\" role=\"alert\"><div class=\"pile pile--serree\"><h2 class=\"h3\">Cela ne peut pas se faire ainsi</h2><ul class=\"puces\">\(lignes)</ul></div></div>"
  }
}

/// A state: always a word, then a colour.
enum Etat {
  static func html(_ mot: String, _ classe: String) -> HTML { "<span class=\"etat \(classe)\">\(mot)</span>" }
}

/// Labels and what stands beside them.
enum Faits {
  static func html(_ faits: [(String, HTML)]) -> HTML {
    "<dl class=\"faits\">\(faits.html { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" })</dl>"
  }
}

/// What will come here, and what brings it.
enum Vide {
  static func html(_ titre: String, _ phrase: String, _ geste: HTML = .vide) -> HTML {
    "<div class=\"vide pile\"><h2>\(titre)</h2><p>\(phrase)</p>\(geste)</div>"
  }
}
