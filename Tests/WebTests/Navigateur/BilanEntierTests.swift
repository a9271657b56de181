import Application
import Delivery
import Domaine
import Foundation
import JalonApp
import Scenarios
import Testing

@testable import Web

/// A whole bilan played by a browser on a real store, its mails read from a real SMTP peer; the test holds nothing but the clock.
@Suite(.serialized) struct BilanEntierTests {
  @Test func `une salariée fait son bilan, du formulaire au certificat de destruction, et l’employeur n’en lit pas un mot`() async throws {
    try await jouer("plan")
  }

  @Test func `un bilan au CPF hors temps de travail ne dit jamais rien à l’employeur`() async throws {
    try await jouer("cpf")
  }

  private func jouer(_ histoire: String) async throws {
    let dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-bilan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: dossier) }
    let horloge = HorlogeSimulee(depart: Instant(Theatre.premierAppel, 9), graine: 11)
    let installation = try Installation(dossier, creer: true, world: horloge.world)
    let navigateur = try Conduite("bilan.py", histoire)
    let ports = try await navigateur.lire().split(separator: " ").compactMap { Int($0) }
    let (courrier, port) = (try #require(ports.first), try #require(ports.last))
    let adresse = "http://localhost:\(port)"
    let facteur = FacteurSMTP(
      try #require(RelaisSMTP("smtp://127.0.0.1:\(courrier)")), expediteur: try #require(Expediteur("Centre Imaginaire <bonjour@centre.invalid>")))
    let programmes = try Programmes.tous()
    let services = Services(
      maison: installation.maison, programmes: programmes, questionnaires: try Questionnaires.tous(), vitrine: Theatre.organisme, facteur: facteur,
      adresse: adresse, imprimerie: try Presse.imprimerie(),
      horloge: { try installation.verifierHorloge() })
    let theatre = Theatre(programmes: Programme.derniers(programmes)) { world in Maison(store: installation.store, world: world) }
    try await theatre.meubler()
    for gens in Theatre.gens where gens.roles != [.beneficiaire] && gens.roles != [.employeur] {
      try await services.comptes.garder(
        Compte(personne: gens.personne, organisme: Theatre.organisme, nom: gens.nom, courriel: gens.courriel, roles: gens.roles))
    }
    let ouvert = AsyncStream<Int>.makeStream()
    let service = Task { try await ServiceWeb(services, hote: "127.0.0.1", port: port).servir { ouvert.continuation.yield($0) } }
    defer { service.cancel() }
    var ouvertures = ouvert.stream.makeAsyncIterator()
    _ = await ouvertures.next()
    try navigateur.ecrire(adresse)
    // Each line asks for a moment, or for an employer's door; anything else ends.
    while true {
      let mots = try await navigateur.lire().split(separator: " ").map(String.init)
      if mots.count == 1, let millisecondes = Int64(mots[0]) {
        horloge.avancer(a: Instant(millisecondes: millisecondes))
      } else if mots.count == 3, let personne = PersonneID(mots[1]) {
        let compte = Compte(personne: personne, organisme: Theatre.organisme, nom: "Menuiserie Imaginaire", courriel: mots[2], roles: [.employeur])
        try await services.comptes.garder(compte)
      } else {
        break
      }
      try navigateur.ecrire("ok")
    }
    let (code, _, dit) = try await navigateur.finir()
    #expect(code == 0, "\(dit)")
    #expect(try await installation.verifier().saine)
  }
}
