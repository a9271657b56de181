import Domaine
import Scenarios
import Testing

@testable import Web

@Suite struct EntreeTests {
  private func code(_ maison: MaisonDEssai) async throws -> String {
    let lettre = try #require(await maison.boite.lettres.first)
    return lettre.objet.prefix(9).filter(\.isNumber)
  }

  private func defi(_ reponse: Reponse) throws -> [String: String] {
    [Temoin.defi: try #require(reponse.temoins.first { $0.nom == Temoin.defi }?.valeur)]
  }

  @Test func `un code reçu ouvre la porte de la personne`() async throws {
    let maison = try await MaisonDEssai()
    let demande = await maison.demander(.demandeDeCode, avec: ["courriel": "Lou@centre.invalid "])
    #expect(demande.vers == "/entree/code")
    let entree = await maison.demander(.saisieDuCode, avec: ["code": try await code(maison)], temoins: try defi(demande))
    #expect(entree.vers == "/centre")
    let jeton = try #require(entree.temoins.first { $0.nom == Temoin.session }?.valeur)
    #expect(try await maison.services.sessions.session(jeton)?.personne == Theatre.gens.first { $0.courriel == "lou@centre.invalid" }?.personne)
  }

  @Test func `une adresse inconnue reçoit la même réponse, et aucun message`() async throws {
    let maison = try await MaisonDEssai()
    let connue = await maison.demander(.demandeDeCode, avec: ["courriel": "noa@centre.invalid"])
    let inconnue = await maison.demander(.demandeDeCode, avec: ["courriel": "personne@exemple.invalid"])
    #expect(connue.statut == inconnue.statut && connue.vers == inconnue.vers)
    #expect(connue.temoins.map(\.nom) == inconnue.temoins.map(\.nom))
    #expect(await maison.boite.lettres.map(\.a) == ["noa@centre.invalid"])
  }

  @Test func `cinq mauvais codes, puis le bon n’ouvre plus`() async throws {
    let maison = try await MaisonDEssai()
    let demande = await maison.demander(.demandeDeCode, avec: ["courriel": "noa@centre.invalid"])
    let (bon, temoins) = (try await code(maison), try defi(demande))
    let faux = bon == "00000000" ? "00000001" : "00000000"
    for _ in 0..<5 { #expect(await maison.demander(.saisieDuCode, avec: ["code": faux], temoins: temoins).statut == 422) }
    #expect(await maison.demander(.saisieDuCode, avec: ["code": bon], temoins: temoins).statut == 422)
  }

  @Test func `un code ne sert qu’une fois, et dans le navigateur qui l’a demandé`() async throws {
    let maison = try await MaisonDEssai()
    let demande = await maison.demander(.demandeDeCode, avec: ["courriel": "noa@centre.invalid"])
    let (bon, temoins) = (try await code(maison), try defi(demande))
    #expect(await maison.demander(.saisieDuCode, avec: ["code": bon], temoins: [Temoin.defi: "autre"]).statut == 422)
    #expect(await maison.demander(.saisieDuCode, avec: ["code": bon], temoins: temoins).vers == "/cabinet")
    #expect(await maison.demander(.saisieDuCode, avec: ["code": bon], temoins: temoins).statut == 422)
  }

  @Test func `passé la limite, un code de plus n’est ni envoyé ni à deviner, et la page dit d’attendre`() async throws {
    let maison = try await MaisonDEssai()
    for courriel in ["noa@centre.invalid", "personne@exemple.invalid"] {
      for _ in 0..<6 { #expect(await maison.demander(.demandeDeCode, avec: ["courriel": courriel]).statut == 303) }
      let trop = await maison.demander(.demandeDeCode, avec: ["courriel": courriel.uppercased()])
      #expect(trop.statut == 429 && trop.temoins.isEmpty && trop.texte.contains("Attendez une heure"))
      #expect(trop.texte.contains("value=\"\(courriel.uppercased())\""), "ce qui fut tapé est gardé")
    }
    #expect(await maison.boite.lettres.count == 6)
  }

  @Test func `les essais se comptent par adresse, quels que soient les codes demandés`() async throws {
    let maison = try await MaisonDEssai()
    var essais = 0
    for _ in 0..<6 {
      let demande = await maison.demander(.demandeDeCode, avec: ["courriel": "noa@centre.invalid"])
      let (bon, temoins) = (try await code(maison), try defi(demande))
      for _ in 0..<4 where essais < Codes.essaisParHeure {
        essais += 1
        _ = await maison.demander(.saisieDuCode, avec: ["code": bon == "00000000" ? "00000001" : "00000000"], temoins: temoins)
      }
      if essais == Codes.essaisParHeure { #expect(await maison.demander(.saisieDuCode, avec: ["code": bon], temoins: temoins).statut == 422) }
    }
    #expect(essais == Codes.essaisParHeure)
    maison.horloge.avancer(a: maison.maintenant.plus(.heures(2)))
    let demande = await maison.demander(.demandeDeCode, avec: ["courriel": "noa@centre.invalid"])
    #expect(await maison.demander(.saisieDuCode, avec: ["code": try await code(maison)], temoins: try defi(demande)).vers == "/cabinet")
  }

  @Test func `un relais en panne ne dit pas quelles adresses sont connues`() async throws {
    let maison = try await MaisonDEssai([(.contratASigner, jours: 60)])
    let facteur = FacteurEnPanne()
    let services = maison.services(facteur)
    let rh = "rh.institut-syndical@exemple.invalid"
    for name in [RouteName.demandeDeCode, .lienCherche] {
      let connue = await maison.demander(name, avec: ["courriel": rh], dans: services)
      let inconnue = await maison.demander(name, avec: ["courriel": "personne@exemple.invalid"], dans: services)
      #expect(connue.statut == inconnue.statut && connue.vers == inconnue.vers && connue.texte == inconnue.texte)
      #expect(connue.statut < 400)
    }
    await facteur.reparer()
    maison.horloge.avancer(a: maison.maintenant.plus(Duree(minutes: 2)))
    await services.differe.passer()
    #expect(await facteur.portees.map(\.a) == [rh, rh], "ce qui n’a pu partir part ensuite")
  }

  @Test func `rien n’est porté avant que la réponse ne parte`() async throws {
    let maison = try await MaisonDEssai()
    let services = maison.services(maison.boite)
    let visite = maison.visite(.demandeDeCode, [], nil, ["courriel": "noa@centre.invalid"], [:], services)
    #expect(try await EntreeController.demanderCode(visite).vers == "/entree/code")
    #expect(await maison.boite.lettres.isEmpty)
    await services.differe.passer()
    #expect(await maison.boite.lettres.count == 1)
  }

  @Test func `ceux du centre qui ont un mot de passe prouvent davantage qu’une adresse`() async throws {
    let maison = try await MaisonDEssai()
    let secret = Array("12345678901234567890".utf8)
    var compte = try await maison.identite("lou@centre.invalid").compte
    (compte.motDePasse, compte.secretTotp) = (try MotDePasse("une phrase bien à moi"), secret)
    try await maison.services.comptes.garder(compte)
    let code = Totp.code(secret, tour: maison.maintenant.millisecondes / 30_000)
    for (motDePasse, essai) in [("autre phrase à moi", code), ("une phrase bien à moi", "000000")] {
      let refus = await maison.demander(.entreeDuPersonnel, avec: ["courriel2": "lou@centre.invalid", "motDePasse": motDePasse, "code": essai])
      #expect(refus.statut == 422 && refus.texte.contains("ne vont pas ensemble"))
    }
    let bon = ["courriel2": "lou@centre.invalid", "motDePasse": "une phrase bien à moi", "code": code]
    #expect(await maison.demander(.entreeDuPersonnel, avec: bon).vers == "/centre")
    #expect(await maison.demander(.entreeDuPersonnel, avec: bon).statut == 422, "le même code ne sert pas deux fois")
  }

  @Test func `les codes qui changent sont ceux de la RFC 6238`() {
    let secret = Array("12345678901234567890".utf8)
    #expect(Totp.code(secret, tour: 59 / 30) == "287082")
    #expect(Totp.code(secret, tour: 1_111_111_109 / 30) == "081804")
  }

  @Test func `une connexion fermée l’est aussitôt, et celles d’un autre ne se voient pas`() async throws {
    let maison = try await MaisonDEssai()
    let (lou, noa) = (try await maison.identite("lou@centre.invalid"), try await maison.identite("noa@centre.invalid"))
    #expect(await maison.demander(.finDeSession, Hexa.texte(lou.session.nom), par: noa).statut == 404)
    #expect(await maison.demander(.finDeSession, Hexa.texte(lou.session.nom), par: lou).vers == "/entree")
    #expect(try await maison.services.sessions.sessions(de: lou.compte.personne).isEmpty)
  }

  @Test func `une même adresse mène à tous ses centres, sans preuve plus fraîche que la sienne`() async throws {
    let maison = try await MaisonDEssai()
    let ailleurs = OrganismeID(haut: 8, bas: 8)
    let gens = PersonneID(haut: 8, bas: 1)
    try await maison.services.comptes.garder(Compte(personne: gens, organisme: ailleurs, nom: "Noa", courriel: "noa@centre.invalid", roles: [.auditeur]))
    let (noa, lou) = (try await maison.identite("noa@centre.invalid"), try await maison.identite("lou@centre.invalid"))
    maison.horloge.avancer(a: maison.maintenant.plus(Duree(minutes: 6)))
    let page = await maison.demander(.sessions, par: noa).texte
    #expect(page.contains("Autres centres") && page.contains("action=\"/sessions/ailleurs/\(ailleurs)\""))
    #expect(await !maison.demander(.sessions, par: lou).texte.contains("Autres centres"))
    #expect(await maison.demander(.sessionAilleurs, "\(ailleurs)", par: lou).statut == 404)
    let passee = await maison.demander(.sessionAilleurs, "\(ailleurs)", par: noa)
    #expect(passee.vers == "/audit")
    let jeton = try #require(passee.temoins.first { $0.nom == Temoin.session }?.valeur)
    let session = try #require(try await maison.services.sessions.session(jeton))
    #expect(session.personne == gens && session.organisme == ailleurs && !session.estRenforcee(at: maison.maintenant))
    #expect(try await maison.services.sessions.sessions(de: noa.compte.personne).isEmpty)
  }

  @Test func `un formulaire sans son jeton ne change rien`() async throws {
    let maison = try await MaisonDEssai()
    for name in RouteName.allCases where name.declaration.methode == .post {
      #expect(await maison.demander(name, "x", jeton: false).statut == 403, "\(name)")
    }
  }
}
