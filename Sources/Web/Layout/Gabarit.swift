import Domaine

/// A page with its header and its foot: what every page shares.
struct Gabarit {
  /// Its title, as the tab shows it.
  let titre: String
  /// Through which door.
  let porte: Porte
  /// The links of its header, and which of them one is on.
  var navigation: [(nom: String, route: Route, ici: Bool)] = []
  /// Whether what it says stands in a narrow column.
  var etroite = false
  /// What it says.
  let corps: HTML

  /// The whole page.
  func html(_ visite: Visite) -> HTML {
    let confort = Confort(visite.temoins[Temoin.confort] ?? "")
    return """
      <!doctype html>
      <html lang="fr"\(confort.attributs)><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(titre) · Jalon</title><link rel="stylesheet" href="\(Feuille.route)"><link rel="icon" href="data:,"></head>
      <body data-porte="\(porte.rawValue)">
      <header class="entete"><a class="evitement" href="#contenu">Aller au contenu</a>
      <div class="entete-barre"><a class="marque" href="\(Route.porte(porte))">\(Marque.html)<span>Jalon<span class="porte">\(porte.nom)</span></span></a>
      \(compte(visite))\(nav)</div></header>
      <main id="contenu" tabindex="-1" class="page\(etroite ? " page--etroite" : "")">\(corps)</main>
      <footer class="pied"><div class="page rang rang--bout">\(confort.formulaire(visite))
      <p>Ce que vous confiez ici est chiffré, et détruit à sa fin.</p></div></footer></body></html>
      """
  }

  private var nav: HTML {
    if navigation.isEmpty { return .vide }
    let liens = navigation.html { lien in
      lien.ici ? "<li><a href=\"\(lien.route)\" aria-current=\"page\">\(lien.nom)</a></li>" : "<li><a href=\"\(lien.route)\">\(lien.nom)</a></li>"
    }
    return "<nav class=\"nav\" aria-label=\"Pages\"><ul>\(liens)</ul></nav>"
  }

  private func compte(_ visite: Visite) -> HTML {
    guard let qui = visite.qui else {
      return porte == .publique ? "<a class=\"compte\" href=\"\(Route.entree)\">Se connecter</a>" : .vide
    }
    let autres = qui.portes.filter { $0 != porte }.html { "<a class=\"compte\" href=\"\(Route.porte($0))\">\($0.nom)</a>" }
    return """
      <div class="rang">\(autres)\("<a class=\"compte\" href=\"\(Route(.sessions))\">Autres centres</a>", si: !qui.ailleurs.isEmpty)<a class="compte" href="\(Route(.sessions))">\(qui.compte.nom)</a>
      \(Bouton.formulaire(Route(.sortie), visite, "<button class=\"bouton--entete\">Se déconnecter</button>"))</div>
      """
  }
}

/// How someone likes to read: size of type, light or dark. Kept by their browser alone.
struct Confort {
  private let taille: String
  private let theme: String

  init(_ temoin: String) {
    let parties = temoin.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    taille = parties.first.flatMap { ["16", "18", "20"].contains($0) ? $0 : nil } ?? "16"
    theme = parties.dropFirst().first.flatMap { ["clair", "sombre"].contains($0) ? $0 : nil } ?? "auto"
  }

  /// What a cookie keeps of it.
  static func temoin(taille: String, theme: String) -> String { Confort("\(taille)-\(theme)").temoin }
  private var temoin: String { "\(taille)-\(theme)" }

  var attributs: HTML {
    let lecture: HTML = taille == "16" ? .vide : " data-lecture=\"\(taille)\""
    return theme == "auto" ? lecture : lecture + " data-theme=\"\(theme)\""
  }

  /// The buttons at the foot of each page.
  func formulaire(_ visite: Visite) -> HTML {
    let tailles = ["16", "18", "20"].html { valeur in
      "<button name=\"taille\" value=\"\(valeur)\" aria-pressed=\"\(valeur == taille ? "true" : "false")\">\(valeur == "16" ? "A" : valeur == "18" ? "A+" : "A++")</button>"
    }
    let themes = [("auto", "Auto"), ("clair", "Clair"), ("sombre", "Sombre")].html { valeur, nom in
      "<button name=\"theme\" value=\"\(valeur)\" aria-pressed=\"\(valeur == theme ? "true" : "false")\">\(nom)</button>"
    }
    return """
      <form class="confort rang" method="post" action="\(Route(.confort))">\(Bouton.jeton(visite))
      <input type="hidden" name="actuel" value="\(temoin)">
      <span role="group" aria-label="Taille du texte">\(tailles)</span><span role="group" aria-label="Couleurs">\(themes)</span></form>
      """
  }
}

/// The mark: a banded rod on its ground line.
enum Marque {
  static let html: HTML = """
    <svg class="jalon" width="20" height="34" viewBox="0 0 20 34" aria-hidden="true"><rect x="6" y="1" width="8" height="7" class="peinte"/>\
    <rect x="6" y="8" width="8" height="7"/><rect x="6" y="15" width="8" height="7" class="ici"/><rect x="6" y="22" width="8" height="7"/>\
    <path d="M0 32h20v2H0z"/></svg>
    """
}
