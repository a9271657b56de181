import Domaine
import Foundation
import JalonApp
import Scenarios
import Testing

@testable import Web

@Suite struct NavigateurTests {
  /// Every page of every door in a real browser, as people reach them: accessibility, layout, validity, nothing from elsewhere.
  @Test func `un vrai navigateur ne trouve rien à redire à aucune page`() async throws {
    let maison = try await MaisonDEssai(Array(zip(Parcours.tous, [45, 170, 60, 95, 120])).map { ($0, jours: $1) })
    try await regarder(maison)
  }

  /// The frame in which one signs, and what waits for its scan: they are there for a moment only.
  @Test func `ni aux pages d’une séance à signer, puis à numériser`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    try await regarder(bilan.maison, "cabinet=/cabinet/dossiers/\(bilan.id)/seances/\(seance.id)")
    let feuille = ["papier-debut": seance.debut.heureDeChamp, "papier-fin": seance.fin.heureDeChamp, "papier-original": "consultant"]
    #expect(await bilan.maison.demander(.cabinetFeuille, "\(bilan.id)", "\(seance.id)", par: bilan.consultant, avec: feuille).statut == 303)
    try await regarder(bilan.maison, "centre=/centre/dossiers/\(bilan.id)/numerisations")
  }

  private func regarder(_ maison: MaisonDEssai, _ pages: String...) async throws {
    let port = AsyncStream<Int>.makeStream()
    let service = Task {
      try await ServiceWeb(maison.services, hote: "127.0.0.1", port: 0).servir { port.continuation.yield($0) }
    }
    defer { service.cancel() }
    var ports = port.stream.makeAsyncIterator()
    let ouvert = try #require(await ports.next())
    let (code, fautes, dit) = try await Conduite("pages.py", ["http://localhost:\(ouvert)"] + photos + pages).finir()
    #expect(code == 0, "\(fautes) \(dit)")
  }

  /// `JALON_PHOTOS=FOLDER` keeps a picture of each page, to be looked at.
  private var photos: [String] { ProcessInfo.processInfo.environment["JALON_PHOTOS"].map { ["--pictures", $0] } ?? [] }
}
