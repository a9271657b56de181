import Documents
import Domaine
import Foundation
import Scenarios
import Testing

@Suite struct GoldenTests {
  /// The text of every paper of the five bilans, as it was read and found right. `JALON_GOLDEN=ecrire` writes them anew, to be read in the diff.
  @Test(arguments: Parcours.tous.map(\.id))
  func `chaque papier dit ce qu’il disait`(id: String) async throws {
    try await comparer(try .nomme(id), id)
  }

  @Test func `chaque papier de qui paie seul dit ce qu’il disait`() async throws { try await comparer(.aSesFrais, "a-ses-frais") }

  private func comparer(_ parcours: Parcours, _ id: String) async throws {
    var dits = Set<SorteDeDocument>()
    for (rang, epreuve) in try await Epreuves.de(parcours).enumerated() {
      let paper = try epreuve.etats.papier(epreuve.imprime)
      // Presence sheets differ by a date alone: one is enough.
      if paper.kind == .emargement, !dits.insert(.emargement).inserted { continue }
      let fichier = Golden.dossier.appendingPathComponent("\(id)/\(rang + 1 < 10 ? "0" : "")\(rang + 1)-\(paper.kind.rawValue).txt")
      try Golden.comparer(paper.text, fichier)
    }
  }
}

enum Golden {
  static let dossier = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

  /// Hashes follow every change of what is stored: a golden shows where they stand, not what they are.
  static func comparer(_ dit: String, _ fichier: URL) throws {
    let texte = dit.replacing(/[0-9a-f]{12,64}/, with: "(empreinte)")
    if ProcessInfo.processInfo.environment["JALON_GOLDEN"] == "ecrire" {
      try FileManager.default.createDirectory(at: fichier.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(texte.utf8).write(to: fichier)
      return
    }
    let attendu = (try? String(contentsOf: fichier, encoding: .utf8)) ?? ""
    #expect(texte == attendu, "\(fichier.lastPathComponent) a changé : JALON_GOLDEN=ecrire swift test --filter GoldenTests, puis lisez le diff.")
  }
}
