import Documents
import Domaine

/// The text, and under it the two answers that one may give.
struct TextePage {
  let demande: DemandeDeSignature
  let texte: TexteASigner
  var erreurs: [(champ: String, phrase: String)] = []
  var refus: Refus?

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile">\(Pas.html(1))\(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(delai)
      <p class="rang"><a class="bouton" href="#signer">Aller à la signature</a>\(pdf)</p></div>
      \(PapierHTML(paper: texte.affiche).html)
      \(signer(visite))
      """
    return Gabarit(titre: "Lire et signer", porte: .publique, etroite: true, corps: corps).html(visite)
  }

  private var delai: HTML {
    demande.dernierJour.html { jour in
      Notice.html(
        .attention,
        "<p>Vous pouvez signer jusqu’au <strong>\(jour.enToutesLettres)</strong>. Ensuite, votre silence vaudra refus, sans conséquence pour vous (R6313-8).</p>"
      )
    }
  }

  private var pdf: HTML { texte.pdf == nil ? .vide : "<a href=\"\(Route(.contratPdf, demande.jeton))\">Le même texte, en PDF</a>" }

  private func signer(_ visite: Visite) -> HTML {
    let nom = demande.nom
    let transmission: HTML =
      demande.transmet ? "<p>En signant, vous transmettez ce texte à \(demande.prenom), qui a dix jours pour l’accepter (R6313-8).</p>" : .vide
    let invalide: HTML = erreurs.isEmpty ? .vide : " aria-invalid=\"true\""
    let accord: HTML = """
      <label class="choix" for="lu"><input type="checkbox" id="lu" name="lu" value="oui"\(invalide)> <span>J’ai lu \(nom) et je l’accepte.</span></label>
      \(transmission)<p>\(Bouton.principal(demande.transmet ? "Signer et transmettre" : "Signer"))</p>
      """
    return """
      <section class="carte pile" id="signer"><h2>Votre signature</h2>
      \(Bouton.formulaire(Route(.signatureFaite, demande.jeton), visite, accord, classe: "pile"))
      <p class="meta">Signature électronique simple, au sens du règlement eIDAS\u{202F}: \(demande.lien.signataire.enQualite), par le code que vous avez reçu. Empreinte du texte <code>\(demande.lien.texte.description.prefix(16))…</code></p>\(refuser)</section>
      """
  }

  private var refuser: HTML {
    demande.peutRefuser ? "<p><a href=\"\(Route(.refusASigner, demande.jeton))\">Refuser de signer</a></p>" : .vide
  }
}

/// Before a refusal: what it changes, what it doesn't.
struct RefusPage {
  let demande: DemandeDeSignature

  func html(_ visite: Visite) -> HTML {
    let gestes: HTML = """
      <p class="rang"><button class="bouton bouton--grave">Refuser \(demande.nom)</button>\(Bouton.lien("Ne rien changer", Route(.texteASigner, demande.jeton)))</p>
      """
    let corps: HTML = """
      <h1>Refuser \(demande.nom)\u{202F}?</h1>
      <ul class="puces"><li>\(demande.avenant == nil ? "Ce refus n’est ni une faute ni un motif de licenciement (L6313-4)." : "Ce qui fut signé avant reste comme il est.") Personne ne vous en demande la raison.</li>
      <li>Les autres lisent seulement que le document est resté «\u{202F}sans suite\u{202F}».</li>
      <li>Ce texte ne pourra plus être signé\u{202F}; le centre pourra vous en proposer un autre.</li></ul>
      \(Bouton.formulaire(Route(.signatureRefusee, demande.jeton), visite, gestes))
      """
    return Gabarit(titre: "Refuser de signer", porte: .publique, etroite: true, corps: corps).html(visite)
  }
}

/// A link that is not known here, or that one looks for.
struct LienPerduPage {
  var inconnu = false
  var courriel = ""
  var erreurs: [(champ: String, phrase: String)] = []

  func html(_ visite: Visite) -> HTML {
    let champ = Champ(
      nom: "courriel", label: "Votre adresse électronique", aide: "Celle où vous aviez reçu le lien.", type: "email", remplissage: "email", valeur: courriel
    ).html(erreurs)
    let corps: HTML = """
      <div class="pile"><h1>\(inconnu ? "Ce lien n’ouvre rien" : "Retrouver un document à signer")</h1>
      <p class="chapeau">\(inconnu ? "Il est peut-être mal recopié, ou ne sert plus. Demandez-en un autre\u{202F}:" : "Donnez votre adresse\u{202F}:") s’il y a quelque chose à signer, un lien y part.</p></div>
      \(Erreurs.html(erreurs))
      <div class="carte">\(Bouton.formulaire(Route(.lienCherche), visite, "\(champ)<p>\(Bouton.principal("Recevoir un lien"))</p>", classe: "pile"))</div>
      """
    return Gabarit(titre: "Lien perdu", porte: .publique, etroite: true, corps: corps).html(visite)
  }
}

/// The same words for everyone, whether or not something was sent.
struct LienRepartiPage {
  func html(_ visite: Visite) -> HTML {
    let corps = Notice.html(
      .bien,
      """
      <h1>C’est noté</h1><p>Si un document attend votre signature, un nouveau lien vient de partir vers l’adresse que le centre connaît.</p>
      <p>Regardez aussi les indésirables. Vous pouvez fermer cette page.</p>
      """)
    return Gabarit(titre: "Lien demandé", porte: .publique, etroite: true, corps: corps).html(visite)
  }
}
