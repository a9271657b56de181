import Application
import Domaine
import Scenarios
import Testing

@testable import Web

/// Two organismes in one installation, each at an address of its own: what belongs to one is not there at the other's.
@Suite struct VitrinesTests {
  private static let autre = OrganismeID(haut: 99, bas: 1)

  /// The organisme of the bilans played shows at `ici.invalid`, another at `ailleurs.invalid`.
  private func services(_ maison: MaisonDEssai) -> Services {
    Services(
      maison: maison.services.maison, programmes: Array(maison.services.programmes.values), vitrine: Theatre.organisme, facteur: maison.boite,
      boite: maison.boite, adresse: "https://maison.invalid",
      vitrines: [Vitrine("https://ici.invalid", Theatre.organisme), Vitrine("https://ailleurs.invalid", VitrinesTests.autre)])
  }

  private func demander(
    _ name: RouteName, _ parametres: [String] = [], a hote: String, avec champs: [String: String] = [:], temoins: [String: String] = [:],
    _ maison: MaisonDEssai,
    _ services: Services
  ) async -> Reponse {
    var visite = maison.visite(name, parametres, nil, [:], temoins, services)
    if name.declaration.methode == .post {
      visite = maison.visite(name, parametres, nil, champs.merging(["jeton": visite.jetonDeFormulaire]) { $1 }, temoins, services)
    }
    visite.hote = hote
    let reponse = await Garde(services: services).repondre(visite)
    await services.differe.passer()
    return reponse
  }

  @Test func `chacun se montre chez lui, et les autres noms montrent le premier`() {
    let vitrines = Vitrines(Vitrine("https://maison.invalid", Theatre.organisme), autres: [Vitrine("https://Ailleurs.invalid:8443/", VitrinesTests.autre)])
    #expect(vitrines.organisme(a: "AILLEURS.invalid:8443") == VitrinesTests.autre && vitrines.organisme(a: "ailleurs.invalid") == Theatre.organisme)
    #expect(vitrines.adresse(de: Theatre.organisme) == "https://maison.invalid")
    #expect(vitrines.admet(VitrinesTests.autre, a: "ailleurs.invalid:8443") && !vitrines.admet(VitrinesTests.autre, a: "maison.invalid"))
    #expect(!vitrines.admet(Theatre.organisme, a: "ailleurs.invalid:8443") && vitrines.admet(Theatre.organisme, a: "n.importe.quoi"))
  }

  @Test func `un lien ne s’ouvre qu’à l’adresse de son organisme, et c’est elle que porte le message`() async throws {
    let maison = try await MaisonDEssai([(.contratASigner, jours: 60)])
    let services = services(maison)
    while try await Tournee(services).passer() > 0 {}
    let lettre = try #require(await maison.lettre(a: "rh.institut-syndical@exemple.invalid"))
    let adresse = try #require(lettre.bouton?.adresse)
    #expect(adresse.hasPrefix("https://ici.invalid/signer/"))
    let jeton = String(adresse.split(separator: "/").last ?? "")
    let (ici, ailleurs, jamais) = (
      await demander(.signature, [jeton], a: "ici.invalid", maison, services), await demander(.signature, [jeton], a: "ailleurs.invalid", maison, services),
      await demander(.signature, ["jamais"], a: "ailleurs.invalid", maison, services)
    )
    #expect(ici.texte.contains("Recevoir") || ici.texte.contains("code"))
    #expect(ailleurs.texte == jamais.texte && ailleurs.texte != ici.texte, "comme un lien qui n’a jamais été")
    #expect(await demander(.codeDeSignature, [jeton], a: "ailleurs.invalid", maison, services).statut == 404)
  }

  @Test func `un compte n’entre, et une session ne vaut, que chez son organisme`() async throws {
    let maison = try await MaisonDEssai([(.contratASigner, jours: 60)])
    let services = services(maison)
    let courriel = "alix@exemple.invalid"
    func entrer(a hote: String) async throws -> Reponse {
      let demande = await demander(.demandeDeCode, a: hote, avec: ["courriel": courriel], maison, services)
      let defi = try #require(demande.temoins.first { $0.nom == Temoin.defi }?.valeur)
      let code = await maison.boite.lettres.first { $0.a == courriel }?.objet.prefix(9).filter(\.isNumber) ?? ""
      return await demander(.saisieDuCode, a: hote, avec: ["code": code], temoins: [Temoin.defi: defi], maison, services)
    }
    _ = try await entrer(a: "ailleurs.invalid")
    #expect(await maison.boite.lettres.isEmpty, "aucun code ne part d’où l’on n’entre pas")
    let ici = try await entrer(a: "ici.invalid")
    #expect(ici.vers == "/espace")
    let jeton = try #require(ici.temoins.first { $0.nom == Temoin.session }?.valeur)
    #expect(try await services.identite(jeton, a: "ici.invalid")?.compte.courriel == courriel)
    #expect(try await services.identite(jeton, a: "ailleurs.invalid") == nil)
    #expect(try await services.identite(jeton, a: "maison.invalid") == nil)
  }
}
