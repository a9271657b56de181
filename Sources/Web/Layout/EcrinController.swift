import Domaine

/// What surrounds pages: style, fonts, reading comfort, the page of components.
enum EcrinController {
  static func style(_ visite: Visite) throws -> Reponse {
    guard Route(.style, visite.parametres.first ?? "") == Feuille.route else { throw Absente() }
    return .octets(Feuille.octets, type: "text/css; charset=utf-8", conserve: 31_536_000)
  }

  static func script(_ visite: Visite) throws -> Reponse {
    guard Route(.script, visite.parametres.first ?? "") == ScriptDeTrace.route else { throw Absente() }
    return .octets(ScriptDeTrace.octets, type: "text/javascript; charset=utf-8", conserve: 31_536_000)
  }

  static func police(_ visite: Visite) throws -> Reponse {
    guard let octets = Feuille.police(visite.parametres.first ?? "") else { throw Absente() }
    return .octets(octets, type: "font/woff2", conserve: 31_536_000)
  }

  static func securite(_ visite: Visite) -> Reponse {
    .octets(
      Array(
        "Contact: \(visite.services.vitrines.adresse(de: visite.organisme))/\nPreferred-Languages: fr, en\nExpires: \(visite.jour.plus(annees: 1))T00:00:00Z\n"
          .utf8),
      type: "text/plain; charset=utf-8")
  }

  /// Keeps how someone likes to read, and takes them back where they were.
  static func confort(_ visite: Visite) -> Reponse {
    let parties = visite.formulaire["actuel"].split(separator: "-").map(String.init)
    let taille = visite.formulaire["taille"].isEmpty ? parties.first ?? "16" : visite.formulaire["taille"]
    let theme = visite.formulaire["theme"].isEmpty ? parties.dropFirst().first ?? "auto" : visite.formulaire["theme"]
    return Reponse.vers(.porte(visite.porteProbable)).avec(Temoin.confort, Confort.temoin(taille: taille, theme: theme))
  }

  static func composants(_ visite: Visite) -> Reponse { .page(ComposantsPage().html(visite)) }
}

/// Every part that pages are made of, in its states.
struct ComposantsPage {
  func html(_ visite: Visite) -> HTML {
    let champs =
      Champ(nom: "prenom", label: "Prénom", aide: "Celui que vous aimez que l’on emploie", remplissage: "given-name").html()
      + Champ(nom: "courriel", label: "Adresse électronique", type: "email", remplissage: "email", valeur: "camille@exemple").html([
        ("courriel", "Vérifiez l’adresse\u{202F}: elle s’écrit comme nom@exemple.fr.")
      ])
    let tons: [(Notice.Ton, HTML)] = [
      (.information, "<p>Une information, ou un point que la loi laisse en doute.</p>"), (.bien, "<p>Une chose est faite.</p>"),
      (.attention, "<p>Une date approche.</p>"), (.grave, "<p>Une chose est en retard, ou ne peut pas se défaire.</p>"),
      (.secret, "<p>Qui peut lire cette page.</p>"),
    ]
    let etats: HTML =
      "\(Etat.html("fait", "bien")) \(Etat.html("bientôt", "attention")) \(Etat.html("en retard", "retard")) \(Etat.html("à vérifier", "incertain"))"
    let corps: HTML = """
      <div class="pile"><h1>Les parties des pages</h1><p class="chapeau">Chaque page est faite de celles-ci, et d’aucune autre.</p></div>
      <section class="pile"><h2>Gestes</h2><p class="rang">\(Bouton.principal("Le geste de l’écran")) \(Bouton.simple("Un autre geste")) \(Bouton.lien("Un lien", .accueil))</p></section>
      <section class="pile"><h2>Champs</h2>\(champs)</section>
      <section class="pile"><h2>États</h2><p>\(etats)</p></section>
      <section class="pile"><h2>Avis</h2>\(tons.html { Notice.html($0, $1) })</section>
      <section class="pile"><h2>Faits</h2>\(Faits.html([("Prochaine séance", "lundi 7 décembre à 14 h"), ("Avec", "Noa Modèle")]))</section>
      <section class="pile"><h2>Ce qui viendra</h2>\(Vide.html("Rien pour l’instant", "Vos papiers viendront ici, l’un après l’autre."))</section>
      """
    return Gabarit(titre: "Composants", porte: .publique, corps: corps).html(visite)
  }
}
