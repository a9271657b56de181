import Application
import Domaine
import Foundation
import JalonApp
import Scenarios
import Storage
import Testing

@testable import Web

@Suite struct PanneTests {
  /// A real store that can't be reached any more: nothing is acknowledged, what was typed is on the page, and the log says where without a word of it.
  @Test func `un magasin qu’on n’atteint plus rend le formulaire tel qu’il fut écrit`() async throws {
    let dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-panne-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: dossier) }
    let maison = try await MaisonDEssai()
    let installation = try Installation(dossier, creer: true, world: maison.horloge.world)
    let services = Services(
      maison: installation.maison, programmes: Array(maison.services.programmes.values), vitrine: Theatre.organisme, facteur: maison.boite,
      adresse: "http://localhost")
    try installation.store.close()
    let champs = ["nom": "Alix des Exemples", "telephone": "00 00 00 00 00", "demande": "\(DemandeID(haut: 1, bas: 1))"]
    let reponse = await maison.demander(.demandeEnvoyee, avec: champs, dans: services)
    #expect(reponse.statut == 503 && reponse.texte.contains("Alix des Exemples") && reponse.texte.contains("Envoyez-le de nouveau"))
    let panne = try #require(reponse.panne)
    #expect(panne.contains("unavailable") && !panne.contains("Alix"))
    #expect(await maison.demander(.demande, dans: services).statut == 200)
    #expect(await maison.demander(.pret, dans: services).statut == 503)
  }
}
