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
