import Application
import Domaine
import EventCodec
import Foundation
import Scenarios
import Testing

@testable import Web

@Suite struct TourneeTests {
  private let rh = "rh.institut-syndical@exemple.invalid"

  @Test func `ce qui n’a pu partir revient plus tard, sous le même nom, et part une fois`() async throws {
    let maison = try await MaisonDEssai([(.contratASigner, jours: 60)])
    let facteur = FacteurEnPanne()
    let tournee = Tournee(maison.services(facteur))
    try await tournee.passer()
    #expect(await facteur.portees.isEmpty)
    await facteur.reparer()
    #expect(try await tournee.passer() == 0, "pas avant une minute")
    maison.horloge.avancer(a: maison.maintenant.plus(Duree(minutes: 2)))
    try await tournee.passer()
    let noms = await facteur.portees.map(\.id)
    #expect(!noms.isEmpty && Set(noms).count == noms.count)
    maison.horloge.avancer(a: maison.maintenant.plus(.heures(12)))
    #expect(try await tournee.passer() == 0)
  }

  @Test func `qui n’a pas signé est relancé une fois, qui a signé ne l’est pas`() async throws {
    let maison = try await MaisonDEssai([(.contratASigner, jours: 60)])
    func relances(_ courriel: String) async -> Int { await maison.boite.lettres.count { $0.a == courriel && $0.objet.contains("encore") } }
    try await maison.distribuer()
    maison.horloge.avancer(a: maison.maintenant.plus(.heures(24 * 10)))
    for _ in 0..<3 { try await maison.distribuer() }
    #expect(await relances(rh) == 1)
    try await maison.signer(depuis: rh)
    try await maison.signer(depuis: "alix@exemple.invalid")
    maison.horloge.avancer(a: maison.maintenant.plus(.heures(24 * 9)))
    try await maison.distribuer()
    #expect(await relances("alix@exemple.invalid") == 0)
    #expect(await relances("lou@centre.invalid") == 1)
  }

  @Test func `celui qui a reçu n’est pas écrit de nouveau quand un autre n’a pu l’être`() async throws {
    let maison = try await MaisonDEssai([(.contratASigner, jours: 60)])
    for (rang, courriel) in ["un@centre.invalid", "deux@centre.invalid"].enumerated() {
      try await maison.services.comptes.garder(
        Compte(
          personne: PersonneID(haut: 600, bas: UInt64(rang)), organisme: Theatre.organisme, nom: courriel, courriel: courriel, roles: [.bureau]))
    }
    for courriel in [rh, "alix@exemple.invalid"] { try await maison.signer(depuis: courriel) }
    let facteur = FacteurEnPanne(pour: "un@centre.invalid")
    let tournee = Tournee(maison.services(facteur))
    for _ in 0..<5 {
      try await tournee.passer()
      maison.horloge.avancer(a: maison.maintenant.plus(.heures(7)))
    }
    let avant = await facteur.portees
    let aDeux = avant.filter { $0.a == "deux@centre.invalid" }
    #expect(!aDeux.isEmpty && Set(aDeux.map(\.texte)).count == aDeux.count, "une fois chacun : \(aDeux.map(\.objet))")
    await facteur.reparer()
    try await tournee.passer()
    #expect(await facteur.portees.filter { $0.a == "deux@centre.invalid" } == aDeux)
    #expect(await facteur.portees.count { $0.a == "un@centre.invalid" } == aDeux.count)
  }

  @Test func `un message sans personne à qui l’écrire attend, se montre au bureau, et part dès qu’une adresse est connue`() async throws {
    let maison = try await MaisonDEssai([(.contratASigner, jours: 60)])
    let lou = try await maison.identite("lou@centre.invalid")
    var employeur = try #require(try await maison.services.comptes.comptes(courriel: rh).first)
    employeur.actif = false
    try await maison.services.comptes.garder(employeur)
    try await maison.distribuer()
    let page = await maison.demander(.centreMessages, par: lou).texte
    #expect(page.contains("Pour l’employeur") && page.contains("Personne à qui écrire") && page.contains("Alix"))
    #expect(await maison.lettre(a: rh) == nil)
    employeur.actif = true
    try await maison.services.comptes.garder(employeur)
    for formulaire in page.matches(of: /action="\/centre\/messages\/([0-9a-f]{32})"/) {
      #expect(await maison.demander(.centreMessageRetente, String(formulaire.1), par: lou).vers == "/centre/messages")
    }
    try await maison.distribuer()
    #expect(await maison.lettre(a: rh) != nil)
    #expect(await !maison.demander(.centreMessages, par: lou).texte.contains("Pour l’employeur"))
  }

  @Test func `ce qui fut dit autrement s’oublie, et personne d’un autre centre n’y touche`() async throws {
    let maison = try await MaisonDEssai([(.contratASigner, jours: 60)])
    let lou = try await maison.identite("lou@centre.invalid")
    try await Tournee(maison.services(FacteurEnPanne())).passer()
    func numeros() async -> [String] {
      await maison.demander(.centreMessages, par: lou).texte.matches(of: /action="\/centre\/messages\/([0-9a-f]{32})"/).map { String($0.1) }
    }
    let avant = await numeros()
    #expect(!avant.isEmpty)
    let ailleurs = Compte(
      personne: PersonneID(haut: 9, bas: 9), organisme: OrganismeID(haut: 99, bas: 1), nom: "X", courriel: "x@ailleurs.invalid", roles: [.bureau])
    try await maison.services.comptes.garder(ailleurs)
    let etranger = try await maison.identite("x@ailleurs.invalid")
    #expect(await maison.demander(.centreMessages, par: etranger).texte.contains("Tout est parti"))
    for numero in avant { #expect(await maison.demander(.centreMessageDitAutrement, numero, par: etranger).statut == 303) }
    #expect(await numeros() == avant)
    for numero in avant { _ = await maison.demander(.centreMessageDitAutrement, numero, par: lou) }
    #expect(await numeros().isEmpty)
  }

  @Test(arguments: [
    ("nom@exemple.fr", true), ("prenom.nom+bilan@exemple.co.uk", true), ("é@exemple.fr", false), ("a@b", false), ("a@b..fr", false), ("a@.fr", false),
    ("a b@c.fr", false), ("a@b.fr,c@d.fr", false), ("<a@b.fr>", false), ("a@b.fr\r\nBcc: c@d.fr", false), ("", false), ("a@b@c.fr", false),
  ])
  func `ce qu’un formulaire prend pour une adresse est ce qu’une enveloppe peut porter`(adresse: String, bonne: Bool) {
    var saisie = Saisie(Formulaire(["courriel": adresse]))
    _ = saisie.courriel("courriel")
    #expect(saisie.estBonne == bonne && AdresseElectronique.estBonne(adresse) == bonne)
  }

  @Test func `aucun message ne parle d’un bilan, ni ne nomme la personne, ni ne reprend un mot du carnet`() async throws {
    let maison = try await MaisonDEssai(Parcours.tous.map { ($0, jours: 190) } + [(.contratASigner, jours: 60)])
    for _ in 0..<20 { try await maison.distribuer() }
    let lettres = await maison.boite.lettres
    #expect(lettres.count > 20)
    let interdits = Canaris.duCarnet + ["bilan", "compétence", "Gwenn", "Camille", "Dominique", "Sacha", "Maxime", "Alix", "refus "]
    for lettre in lettres {
      let dit = ([lettre.objet] + lettre.texte + [lettre.bouton?.nom ?? ""]).joined(separator: "\n")
      for mot in interdits { #expect(!dit.localizedStandardContains(mot), "\(mot) dans \(dit)") }
      #expect(lettre.objet.first?.isNumber == true, "la date d’abord")
    }
    #expect(!lettres.contains { $0.a == "rh.cabinet-independant@exemple.invalid" }, "un employeur qui ne paie rien n’apprend rien du contrat")
  }
}

/// Words that the bilans played write in carnets, and nowhere else.
enum Canaris {
  static let duCarnet = ["métier imaginaire", "Choisir entre deux pistes", "Un métier voisin", "Organise, explique", "Des temps courts"]
}
