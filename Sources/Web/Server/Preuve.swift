import Domaine

/// A fresh proof of who asks, before what discloses or destroys: a mailed code, or the changing one of those who have it. The form waits in the page meanwhile.
struct Preuve {
  /// The field in which the code is typed.
  static let champ = "preuve"

  private let visite: Visite
  private let qui: Visite.Identite
  private var services: Services { visite.services }
  private var sujet: String { "preuve \(qui.compte.organisme) \(qui.compte.personne)" }

  init(_ visite: Visite, _ qui: Visite.Identite) { (self.visite, self.qui) = (visite, qui) }

  /// Asks for the proof, or takes it and goes on.
  func demander() async throws -> Reponse {
    if visite.formulaire[Preuve.champ].isEmpty { return try await envoyer() }
    guard try await visite.permet("preuve", sujet, Codes.essaisParHeure) else { return page(Limites.attendez, statut: 429) }
    guard try await estBonne() else { return page("Ce code n’est pas le bon, ou ne l’est plus. Vérifiez-le, ou laissez vide pour en recevoir un autre.") }
    let jeton = try await services.sessions.remplacer(qui.session, par: qui.compte, preuve: visite.maintenant)
    guard let renforcee = try await services.identite(jeton, a: visite.hote) else { return visite.aReconnecter }
    let reponse = await Garde(services: services).repondre(visite.renforcee(renforcee, jeton))
    return reponse.avec(Temoin.session, jeton).avec(Temoin.defi, "")
  }

  private func envoyer() async throws -> Reponse {
    if qui.compte.secretTotp != nil { return page() }
    guard try await visite.permet("code", qui.compte.courriel, 6) else { return page(Limites.attendez, statut: 429) }
    let (defi, code) = try await services.codes.demander(sujet, vers: qui.compte.courriel)
    let lettre = CourrielDeCode(code: code, a: qui.compte.courriel, le: visite.maintenant, defi: defi).lettre
    try await services.differe.confier { [services] in try await services.facteur.porter(lettre) }
    return page().avec(Temoin.defi, defi)
  }

  private func estBonne() async throws -> Bool {
    let code = visite.formulaire[Preuve.champ].filter(\.isNumber)
    if qui.compte.secretTotp != nil { return try await visite.totp(code, de: qui.compte) }
    guard let defi = visite.temoins[Temoin.defi] else { return false }
    guard case .bon(sujet: sujet, _) = try await services.codes.essayer(code, defi: defi) else { return false }
    return true
  }

  private func page(_ erreur: String? = nil, statut: Int = 401) -> Reponse {
    let source = qui.compte.secretTotp == nil ? "Un code vient de partir vers votre adresse." : "Ouvrez votre application de codes."
    let champ = Champ(nom: Preuve.champ, label: "Code", aide: source, remplissage: "one-time-code", chiffres: true)
    let reprise = ReprisePage(
      titre: "Confirmez que c’est vous", phrases: ["Ce que vous allez faire ouvre un document ou efface quelque chose. Rien n’est encore fait."],
      avant: champ.html(erreur.map { [(Preuve.champ, $0)] } ?? []), geste: "Confirmer")
    return .page(reprise.html(visite), statut: statut)
  }
}

extension Visite {
  /// The same visit, once whoever asks has proved who they are: its session is another, and the token of its form with it.
  fileprivate func renforcee(_ qui: Identite, _ jeton: String) -> Visite {
    let temoins = temoins.merging([Temoin.session: jeton]) { $1 }
    let vide = Visite(
      route: route, parametres: parametres, formulaire: Formulaire(), temoins: temoins, qui: qui, provenance: provenance, appareil: appareil,
      maintenant: maintenant, nonce: nonce, services: services)
    let champs = Dictionary(uniqueKeysWithValues: formulaire.aRenvoyer.map { ($0.nom, $0.valeur) } + [("jeton", vide.jetonDeFormulaire)])
    return Visite(
      route: route, parametres: parametres, formulaire: Formulaire(champs), temoins: temoins, qui: qui, provenance: provenance, appareil: appareil,
      maintenant: maintenant, nonce: nonce, services: services)
  }

  /// Whether a changing code is that of an account: it serves once.
  func totp(_ code: String, de compte: Compte) async throws -> Bool {
    guard let secret = compte.secretTotp else { return true }
    guard Totp.vaut(code, secret: secret, a: maintenant.millisecondes / 1_000) else { return false }
    return try await services.limites.permet("totp", "\(compte.personne) \(code)", 1, en: Duree(minutes: 2))
  }
}
