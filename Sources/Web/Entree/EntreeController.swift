import Domaine

/// Signing in: a mailed code for everyone, a password and a changing code for those of the centre.
enum EntreeController {
  static func entree(_ visite: Visite) -> Reponse {
    if let qui = visite.qui, let porte = qui.portes.first { return .vers(.porte(porte)) }
    return .page(EntreePage().html(visite))
  }

  /// Sends a code to an address, or does as if: the page is the same whether or not the address is known.
  static func demanderCode(_ visite: Visite) async throws -> Reponse {
    var saisie = Saisie(visite.formulaire)
    let courriel = saisie.courriel("courriel")
    guard saisie.estBonne else { return .page(EntreePage(courriel: courriel, erreurs: saisie.erreurs).html(visite), statut: 422) }
    let services = visite.services
    guard try await visite.permet("code", courriel, 6) else {
      return .page(EntreePage(courriel: courriel, erreurs: [("courriel", Limites.attendez)]).html(visite), statut: 429)
    }
    let (defi, code) = try await services.codes.demander(courriel, vers: courriel)
    let lettre = CourrielDeCode(code: code, a: courriel, le: visite.maintenant, defi: defi).lettre
    try await services.differe.confier { if try await !visite.comptes(courriel: courriel).isEmpty { try await services.facteur.porter(lettre) } }
    return Reponse.vers(.code).avec(Temoin.defi, defi)
  }

  static func code(_ visite: Visite) async throws -> Reponse {
    guard visite.temoins[Temoin.defi] != nil else { return .vers(.entree) }
    return .page(CodePage().html(visite))
  }

  static func saisirCode(_ visite: Visite) async throws -> Reponse {
    guard let defi = visite.temoins[Temoin.defi] else { return .vers(.entree) }
    guard try await visite.permetDIci("essai") else {
      return .page(CodePage(erreurs: [("code", Limites.attendez)], fini: true).html(visite), statut: 429)
    }
    switch try await visite.services.codes.essayer(visite.formulaire["code"], defi: defi) {
    case .faux(let reste):
      let phrase = "Ce code n’est pas le bon. Vérifiez-le dans le dernier message reçu\u{202F}: \(reste == 1 ? "un essai reste" : "\(reste) essais restent")."
      return .page(CodePage(erreurs: [("code", phrase)]).html(visite), statut: 422)
    case .fini:
      return .page(
        CodePage(erreurs: [("code", "Ce code n’est plus bon. Demandez-en un autre\u{202F}: il arrive en une minute.")], fini: true).html(visite), statut: 422)
    case .bon(sujet: let courriel, _):
      guard let compte = try await visite.comptes(courriel: courriel).first(where: { $0.motDePasse == nil }) else {
        // Those of the centre prove more than an address.
        return .page(EntreePage(courriel: courriel, personnel: true).html(visite))
      }
      return try await ouvrir(compte, visite)
    }
  }

  /// A password, then the code that changes every thirty seconds. Which of the two was wrong is not said.
  static func personnel(_ visite: Visite) async throws -> Reponse {
    let (courriel, motDePasse, code) = (visite.formulaire["courriel2"], visite.formulaire["motDePasse"], visite.formulaire["code"].filter(\.isNumber))
    guard try await visite.permet("personnel", courriel, 10, en: Duree(minutes: 15)) else {
      return .page(EntreePage(courriel: courriel, erreurs: [("motDePasse", Limites.attendez)], personnel: true).html(visite), statut: 429)
    }
    let compte = try await visite.comptes(courriel: courriel).first { $0.motDePasse != nil }
    let bon = try await Derivations.commune.faire { () -> Bool in
      guard let attendu = compte?.motDePasse else {
        try MotDePasse.perdreSonTemps(motDePasse)
        return false
      }
      return try attendu.est(motDePasse)
    }
    guard bon, let compte, try await visite.totp(code, de: compte) else {
      let phrase = "L’adresse, le mot de passe ou le code ne vont pas ensemble. Vérifiez-les, puis recommencez."
      return .page(EntreePage(courriel: courriel, erreurs: [("motDePasse", phrase)], personnel: true).html(visite), statut: 422)
    }
    return try await ouvrir(compte, visite)
  }

  static func sortir(_ visite: Visite) async throws -> Reponse {
    if let qui = visite.qui { try await visite.services.sessions.fermer(qui.session) }
    return Reponse.vers(.entree).avec(Temoin.session, "")
  }

  private static func ouvrir(_ compte: Compte, _ visite: Visite) async throws -> Reponse {
    let jeton = try await visite.services.sessions.ouvrir(compte, appareil: visite.appareil)
    let porte = try await visite.services.identite(jeton, a: visite.hote)?.portes.first
    return Reponse.vers(.porte(porte ?? .publique)).avec(Temoin.session, jeton).avec(Temoin.defi, "").avec(Temoin.navigateur, "")
  }
}

/// Derivations of passwords, at most two at once: each takes the machine's breath for a moment.
actor Derivations {
  static let commune = Derivations()
  private var enCours = 0
  private var attente: [CheckedContinuation<Void, Never>] = []

  func faire<T: Sendable>(_ corps: @escaping @Sendable () throws -> T) async throws -> T {
    if enCours >= 2 { await withCheckedContinuation { attente.append($0) } } else { enCours += 1 }
    defer {
      if attente.isEmpty { enCours -= 1 } else { attente.removeFirst().resume() }
    }
    return try await Task.detached { try corps() }.value
  }
}

/// The mail that carries a code: it says nothing of what the address opens.
struct CourrielDeCode {
  let code: String
  let a: String
  let le: Instant
  let defi: String

  var lettre: Lettre {
    let lisible = "\(code.prefix(4)) \(code.suffix(4))"
    return Lettre(
      id: Hexa.texte(Jeton.empreinte("code " + defi)), a: a, objet: "\(lisible)\u{202F}: votre code",
      texte: [
        "Votre code est \(lisible).", "Il vaut dix minutes, dans le navigateur où vous l’avez demandé.",
        "Vous n’avez rien demandé\u{202F}? Ne faites rien\u{202F}: sans ce code, personne n’entre.",
      ],
      le: le)
  }
}
