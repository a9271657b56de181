/// Where one signs in.
struct EntreePage {
  var courriel = ""
  var erreurs: [(champ: String, phrase: String)] = []
  var personnel = false

  func html(_ visite: Visite) -> HTML {
    let parCode = Bouton.formulaire(
      Route(.demandeDeCode), visite,
      "\(Champ(nom: "courriel", label: "Votre adresse électronique", aide: "Celle que le centre connaît. Nous y envoyons un code.", type: "email", remplissage: "email", valeur: courriel).html(personnel ? [] : erreurs))<p>\(Bouton.principal("Recevoir un code"))</p>",
      classe: "pile")
    let corps: HTML = """
      <div class="pile"><h1>Se connecter</h1><p class="chapeau">Sans mot de passe\u{202F}: un code arrive par courriel, et vous le recopiez ici.</p></div>
      \(personnel ? .vide : Erreurs.html(erreurs))
      <section class="carte">\(parCode)</section>
      <details\(ouvert)><summary>Je suis consultant, ou du bureau du centre</summary>\(personnel ? Erreurs.html(erreurs) : .vide)\(duPersonnel(visite))</details>
      """
    return Gabarit(titre: "Se connecter", porte: .publique, etroite: true, corps: corps).html(visite)
  }

  private var ouvert: HTML { personnel ? " open" : .vide }

  private func duPersonnel(_ visite: Visite) -> HTML {
    let champs = [
      Champ(nom: "courriel2", label: "Adresse électronique", type: "email", remplissage: "username", valeur: personnel ? courriel : ""),
      Champ(nom: "motDePasse", label: "Mot de passe", type: "password", remplissage: "current-password"),
      Champ(nom: "code", label: "Code de l’application", aide: "Six chiffres, qui changent toutes les trente secondes.", remplissage: "one-time-code"),
    ]
    return Bouton.formulaire(
      Route(.entreeDuPersonnel), visite, "\(champs.html { $0.html(personnel ? erreurs : []) })<p>\(Bouton.simple("Se connecter"))</p>", classe: "pile carte")
  }
}

/// Where one types the code that came.
struct CodePage {
  var erreurs: [(champ: String, phrase: String)] = []
  var fini = false

  func html(_ visite: Visite) -> HTML {
    let champ: HTML = """
      <div class="champ"><label for="code">Code reçu</label><p class="aide" id="code-aide">Huit chiffres. Il vaut dix minutes, cinq essais.</p>
      \(erreurs.html { "<p class=\"erreur\" id=\"code-erreur\">\($0.phrase)</p>" })
      <input class="saisie saisie--code" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" aria-describedby="code-aide"></div>
      """
    let geste = fini ? Bouton.lien("Demander un autre code", .entree, principal: true) : Bouton.principal("Entrer")
    let corps: HTML = """
      <div class="pile"><h1>Recopiez le code</h1>
      <p class="chapeau">Si cette adresse est connue du centre, un message vient d’y partir. Regardez aussi les indésirables.</p></div>
      <section class="carte">\(Bouton.formulaire(Route(.saisieDuCode), visite, "\(champ)<p>\(geste)</p>", classe: "pile"))</section>
      <p>\(fini ? .vide : "<a href=\"\(Route.entree)\">Je n’ai rien reçu</a>")</p>
      """
    return Gabarit(titre: "Code reçu", porte: .publique, etroite: true, corps: corps).html(visite)
  }
}
