import Domaine

/// The three steps of a signature, and where one is.
enum Pas {
  static func html(_ ici: Int) -> HTML {
    let pas = ["Recevoir un code", "Lire", "Signer"].enumerated().html { rang, nom in
      let etat: HTML = rang == ici ? " class=\"ici\" aria-current=\"step\"" : rang < ici ? " class=\"fait\"" : .vide
      return "<li\(etat)>\(nom)</li>"
    }
    return "<ol class=\"pas\">\(pas)</ol>"
  }
}

/// Where a link leads: who asks for what, and where the signature stands. It says nothing yet of what the document holds.
struct LienPage {
  let demande: DemandeDeSignature
  let adresse: String?
  /// Why no code was sent this time.
  var attente: String?

  func html(_ visite: Visite) -> HTML {
    let corps: HTML =
      switch demande.etat(visite.maintenant) {
      case .aSigner: aSigner(visite)
      case .signe(let signature): signe(signature)
      case .pasEncore(let phrase): avis(.information, "Pas encore à vous de signer", [phrase, "Vous recevrez un message quand ce sera votre tour."])
      case .ferme(let constats): avis(.grave, "Ce document ne peut plus être signé", constats.map(\.phrase) + [contact])
      case .sansSuite: avis(.information, "Ce document est resté sans suite", ["Il n’attend plus de signature. Vous n’avez rien à faire."])
      case .expire: perime("Ce lien a expiré", "Un lien sert trente jours. Rien n’est perdu\u{202F}: demandez-en un autre.", visite)
      case .autreTexte: perime("Un autre texte a remplacé celui-ci", "S’il attend votre signature, un nouveau lien vous y conduira.", visite)
      }
    return Gabarit(titre: "Signer", porte: .publique, etroite: true, corps: "\(surtitre)\(corps)").html(visite)
  }

  private var surtitre: HTML { demande.centre.html { "<p class=\"surtitre\">\($0.raisonSociale)</p>" } }

  private var contact: String {
    demande.centre.map { "Une question\u{202F}? Écrivez à \($0.contact.courriel)." } ?? "Une question\u{202F}? Écrivez au centre qui vous a envoyé ce lien."
  }

  private func aSigner(_ visite: Visite) -> HTML {
    let qui = demande.centre?.raisonSociale ?? "Le centre"
    return """
      <div class="pile"><h1>Un document attend votre signature</h1>
      <p class="chapeau">\(qui) vous l’envoie. Une minute suffit\u{202F}: ni compte, ni mot de passe.</p>\(Pas.html(0))\(attente.html { Notice.html(.attention, "<p>\($0)</p>") })</div>
      <section class="carte pile">\(envoi(visite))</section>
      \(Faits.html([("Vous signez", "\(demande.lien.signataire.enQualite)")] + delai))
      """
  }

  private func envoi(_ visite: Visite) -> HTML {
    guard let adresse else { return "<p>Nous n’avons pas d’adresse où vous envoyer un code. \(contact)</p>" }
    let bouton = Bouton.formulaire(Route(.codeDeSignature, demande.jeton), visite, "<p>\(Bouton.principal("Recevoir un code"))</p>")
    return "<p>Nous envoyons un code à <strong>\(adresse.masquee)</strong>. Recopiez-le ici\u{202F}: le document s’ouvre.</p>\(bouton)"
  }

  private var delai: [(String, HTML)] {
    [("Jusqu’au", "\((demande.dernierJour ?? demande.lien.fin.jourParis).enToutesLettres)")]
  }

  /// What was done, and what happens next.
  private func signe(_ signature: Dossier.Signature) -> HTML {
    """
    \(Notice.html(.bien, "<h1>C’est signé</h1><p>\(demande.lien.signataire.enQualite.majuscule), \(signature.a.enFrancais).</p>"))
    <section class="pile"><h2>Et maintenant</h2><ul class="puces">\(suite.html { "<li>\($0)</li>" })</ul></section>
    \(Faits.html([("Texte signé", "<code>\(signature.texte.description.prefix(16))…</code>"), ("Manière", "Signature électronique simple (règlement eIDAS), par code reçu")]))
    <p class="meta">\(contact)</p>
    """
  }

  private var suite: [String] {
    if demande.complete { return ["Tous ont signé\u{202F}: le document est conclu. Chacun en reçoit la nouvelle.", "Vous n’avez plus rien à faire ici."] }
    let suivants = Texte.enumeration(demande.aSigner.map(\.nom), "ou")
    var phrases = ["Prochaine signature\u{202F}: \(suivants). Un message lui est envoyé.", "Vous serez prévenu quand tous auront signé."]
    if demande.aTransmis {
      phrases.insert("Le texte est transmis au bénéficiaire, qui a dix jours pour l’accepter\u{202F}: son silence vaudrait refus (R6313-8).", at: 1)
    }
    return phrases
  }

  private func avis(_ ton: Notice.Ton, _ titre: String, _ phrases: [String]) -> HTML {
    Notice.html(ton, "<h1>\(titre)</h1>\(phrases.html { "<p>\($0)</p>" })")
  }

  private func perime(_ titre: String, _ phrase: String, _ visite: Visite) -> HTML {
    """
    <div class="pile"><h1>\(titre)</h1><p class="chapeau">\(phrase)</p></div>
    \(Bouton.formulaire(Route(.lienDemande, demande.jeton), visite, "<p>\(Bouton.principal("Recevoir un autre lien"))</p><p class=\"meta\">Il part vers la même adresse que celui-ci.</p>", classe: "carte pile"))
    """
  }
}

/// Where one types the code that opens the document.
struct CodeDeSignaturePage {
  let demande: DemandeDeSignature
  let adresse: String?
  var essai: Codes.Essai?

  func html(_ visite: Visite) -> HTML {
    let champ = Champ(
      nom: "code", label: "Code reçu", aide: "Huit chiffres. Il vaut dix minutes, cinq essais.", remplissage: "one-time-code", chiffres: true
    ).html(erreurs)
    let fini = !erreurs.isEmpty && !resteUnEssai
    let corps: HTML = """
      <div class="pile"><h1>Recopiez le code</h1>
      <p class="chapeau">Un message vient de partir vers \(adresse?.masquee ?? "votre adresse"). Regardez aussi les indésirables.</p>\(Pas.html(0))</div>
      <div class="carte">\(fini ? .vide : Bouton.formulaire(Route(.lectureOuverte, demande.jeton), visite, "\(champ)<p>\(Bouton.principal("Ouvrir le document"))</p>", classe: "pile"))\
      \(fini ? "<p class=\"erreur\">\(erreurs.first?.phrase ?? "")</p>" : .vide)</div>
      \(Bouton.formulaire(Route(.codeDeSignature, demande.jeton), visite, fini ? Bouton.principal("Recevoir un autre code") : Bouton.simple("Je n’ai rien reçu, renvoyer un code", petit: true)))
      """
    return Gabarit(titre: "Code reçu", porte: .publique, etroite: true, corps: corps).html(visite)
  }

  private var resteUnEssai: Bool { if case .faux = essai { true } else { false } }

  private var erreurs: [(champ: String, phrase: String)] {
    switch essai {
    case nil: []
    case .faux(let reste):
      [("code", "Ce code n’est pas le bon. Vérifiez-le dans le dernier message reçu\u{202F}: \(reste == 1 ? "un essai reste" : "\(reste) essais restent").")]
    case .fini, .bon: [("code", "Ce code n’est plus bon. Demandez-en un autre\u{202F}: il arrive en une minute.")]
    }
  }
}

extension String {
  /// An address that only its owner recognises: `g…@exemple.invalid`.
  var masquee: String {
    let parties = split(separator: "@", maxSplits: 1)
    return parties.count == 2 ? "\(parties[0].prefix(1))…@\(parties[1])" : "…"
  }

  /// With a capital at its head.
  var majuscule: String { prefix(1).uppercased() + dropFirst() }
}

extension Signataire {
  /// In what quality one signs, said to oneself.
  var enQualite: String {
    switch self {
    case .employeur: "pour l’employeur"
    case .beneficiaire: "pour vous-même"
    case .representantLegal: "comme représentant légal"
    case .prestataire: "pour le centre"
    }
  }
}
