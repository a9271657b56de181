import Foundation
import Testing

struct CommandeQuestionnaireTests {
  private static let racine = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let ipip = racine.appendingPathComponent("Questionnaires/ipip-50.yaml")

  /// The IPIP-50 with something changed in it.
  private func verifier(_ texte: String, par remplacant: String, _ options: String...) throws -> Commande {
    let fichier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-\(UUID().uuidString).yaml")
    try Data(String(contentsOf: Self.ipip, encoding: .utf8).replacingOccurrences(of: texte, with: remplacant).utf8).write(to: fichier)
    defer { try? FileManager.default.removeItem(at: fichier) }
    return try Commande(["questionnaire", "verifier", fichier.path] + options)
  }

  @Test func `l’IPIP-50 peut servir, et se dit exploratoire`() throws {
    let commande = try Commande("questionnaire", "verifier", Self.ipip.path)
    #expect(commande.code == 0, "\(commande.sortie)")
    #expect(commande.sortie.contains("questionnaire-validation") && commande.sortie.contains("1\u{A0}point à savoir."))
  }

  @Test func `le test d’un éditeur bloque, avec sa ligne et l’article`() throws {
    let commande = try verifier("licence: domainePublic", par: "licence: proprietaire")
    #expect(commande.code == 1)
    let ligne = try #require(commande.sortie.split(separator: "\n").first { $0.contains("questionnaire-licence") })
    #expect(ligne.contains("bloquant") && ligne.contains("L122-4") && ligne.contains(#/^ +14 /#))
  }

  @Test func `toutes les fautes sont dites, à leur ligne et à leur colonne, et le code est 2`() throws {
    let commande = try verifier("items: [q1, -q6", par: "items: [q1, q99, -q6")
    #expect(commande.code == 2)
    #expect(commande.sortie.contains(#/\n +\d+:17 /#) && commande.sortie.contains("q99"), "\(commande.sortie)")
  }

  @Test func `une machine lit la même chose`() throws {
    let commande = try verifier("licence: domainePublic", par: "licence: proprietaire", "--format", "json")
    let examens = try #require(try commande.json() as? [[String: Any]])
    #expect(commande.code == 1 && examens.first?["bloque"] as? Bool == true)
    let constats = try #require(examens.first?["constats"] as? [[String: Any]])
    #expect(constats.compactMap { ($0["constat"] as? [String: Any])?["regle"] as? String } == ["questionnaire-licence", "questionnaire-validation"])
  }

  @Test func `plusieurs fichiers, dont un illisible : tous sont dits, et le code est 2`() throws {
    let commande = try Commande("questionnaire", "verifier", Self.ipip.path, "/dev/zero", "absent.yaml")
    #expect(commande.code == 2)
    #expect(commande.sortie.contains("ipip-50.yaml") && commande.sortie.contains("absent.yaml") && commande.sortie.contains("/dev/zero"))
  }
}
