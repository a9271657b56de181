import Application
import Domaine
import EventCodec
import Foundation
import JalonApp
import Scenarios
import Storage
import Testing

/// What is written in a carnet is found nowhere else, and once destroyed, nowhere at all.
struct SecretTests {
  /// Words that scenarios write in carnets and in needs, and nowhere else.
  private static let canaris = [
    "métier imaginaire", "Choisir entre deux pistes", "Un métier voisin", "Organise, explique", "Des temps courts et de grands caractères",
  ]

  private static func canaris(dans texte: String) -> [String] { canaris.filter(texte.contains) }

  @Test func `le contenu du carnet ne passe ni au dossier, ni aux listes, ni aux envois, ni à la chronologie`() async throws {
    let scene = try Scene()
    var recit = ""
    for parcours in Parcours.tous { recit += try await scene.theatre.jouer(parcours, jusqua: .facture).lignes.map(\.phrase).joined() }
    // Positive control: the words are really there, where they may be.
    let carnets = try await scene.texte(.carnet) + scene.texte(.amenagement)
    #expect(Self.canaris(dans: carnets) == Self.canaris)
    for nature in [Nature.dossier, .demande] { #expect(Self.canaris(dans: try await scene.texte(nature)).isEmpty, "\(nature)") }
    #expect(Self.canaris(dans: recit).isEmpty)
    #expect(Self.canaris(dans: "\(try await scene.envois())").isEmpty)
  }

  @Test func `détruit, le carnet ne se relit ni dans le dossier, ni dans les sauvegardes d’avant`() async throws {
    let scene = try Scene()
    let sauvegarde = scene.dossier.appendingPathComponent("copies")
    _ = try await scene.theatre.jouer(Parcours.tous[3], jusqua: .facture)
    _ = try scene.installation.sauvegarder(vers: sauvegarde)
    #expect(Self.canaris(dans: try await scene.texte(.carnet)).count >= 3)
    let carnet = try #require(try await scene.vivants(.carnet).first)
    try await scene.maison.detruireCarnet(de: carnet.id.comme(), horloge: [], in: scene.organisme)
    #expect(try await scene.vivants(.carnet).isEmpty)
    await #expect(throws: StoreError.self) { try await scene.maison.store.events(of: carnet, after: 0) }

    // The old copy of the data with today's keys: the carnet stays destroyed.
    _ = try scene.installation.sauvegarder(vers: sauvegarde)
    let ancienne = try #require(try Backup.names(in: sauvegarde.path).first)
    let restauree = scene.dossier.appendingPathComponent("restauree")
    let cle = scene.dossier.appendingPathComponent("maitre.cle")
    let resultat = try Installation.restaurer(sauvegarde, copie: ancienne, vers: restauree, cle: cle, registres: [])
    #expect(resultat.destroyed.contains(carnet))
    let relue = try Installation(restauree)
    #expect(try await relue.maison.store.streams(of: .carnet, in: scene.organisme, after: nil, limit: 10).isEmpty)
    #expect(try await relue.verifier().anomalies.isEmpty)
  }

  @Test func `ce que l’accord garde vit jusqu’à sa fin, sous sa propre clé`() async throws {
    let scene = try Scene()
    _ = try await scene.theatre.jouer(Parcours.tous[3], jusqua: .destruction)
    let gardes = try await scene.texte(.conservation)
    #expect(gardes.contains("Organise, explique") && gardes.contains("Choisir entre deux pistes"))
    #expect(!gardes.contains("deux saisons imaginaires"), "l’inventaire n’était pas dans l’accord")
    #expect(try await scene.vivants(.conservation).count == 2)
  }

  @Test func `hors temps de travail, rien ne part jamais vers l’employeur`() async throws {
    let scene = try Scene()
    _ = try await scene.theatre.jouer(Parcours.tous[0], jusqua: .conclusions)
    let envois = try await scene.envois()
    #expect(!envois.isEmpty && envois.allSatisfy { $0.destinataire != .employeur })
    // Positive control: where the employer pays, it is told.
    let payee = try Scene()
    _ = try await payee.theatre.jouer(Parcours.tous[3], jusqua: .conclusions)
    #expect(try await payee.envois().contains { $0.destinataire == .employeur })
  }

  @Test func `une date douteuse ne détruit rien`() async throws {
    let scene = try Scene()
    _ = try await scene.theatre.jouer(Parcours.tous[3], jusqua: .facture)
    let carnet = try #require(try await scene.vivants(.carnet).first)
    await #expect(throws: Refus.self) {
      try await scene.maison.detruireCarnet(de: carnet.id.comme(), horloge: [Constat(.horlogeFiable, .bloquant)], in: scene.organisme)
    }
    #expect(try await scene.vivants(.carnet) == [carnet])
  }

  @Test func `refaire les gestes de fin ne change rien`() async throws {
    let scene = try Scene()
    _ = try await scene.theatre.jouer(Parcours.tous[3], jusqua: .facture)
    let id: DossierID = try #require(try await scene.vivants(.carnet).first).id.comme()
    for _ in 0..<2 { try await scene.maison.conclure(id, in: scene.organisme) }
    for _ in 0..<2 { try await scene.maison.detruireCarnet(de: id, horloge: [], in: scene.organisme) }
    #expect(try await scene.maison.store.tombstones(in: scene.organisme).count { $0.stream.nature == .carnet } == 1)
  }
}
