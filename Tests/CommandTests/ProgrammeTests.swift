import Foundation
import Testing

struct CommandeProgrammeTests {
  private static let dossier = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Programmes").path

  @Test(arguments: ["s0-centre-parisien", "s1-cabinet-independant", "s2-enonce-du-bilan", "s3-institut-syndical", "s4-guide-du-bilan"])
  func `mis en conformité, un programme n’a rien qui bloque ni qui avertisse`(nom: String) throws {
    let commande = try Commande("programme", "verifier", "\(Self.dossier)/\(nom).conforme.yaml", "--au", "2026-11-15")
    #expect(commande.code == 0, "\(commande.sortie)")
    #expect(!commande.sortie.contains("attention") && !commande.sortie.contains("bloquant"))
  }

  @Test(arguments: [
    ("s0-centre-parisien", 0), ("s1-cabinet-independant", 1), ("s2-enonce-du-bilan", 1), ("s3-institut-syndical", 1), ("s4-guide-du-bilan", 1),
  ])
  func `tel que publié, le code de sortie dit si quelque chose bloque`(nom: String, code: Int32) throws {
    #expect(try Commande("programme", "verifier", "\(Self.dossier)/\(nom).publie.yaml", "--au", "2026-11-15").code == code)
  }

  @Test func `les vingt-six heures du cabinet se lisent, avec la ligne et l’article`() throws {
    let sortie = try Commande("programme", "verifier", "\(Self.dossier)/s1-cabinet-independant.publie.yaml").sortie
    let ligne = try #require(sortie.split(separator: "\n").first { $0.contains("duree-max") })
    #expect(ligne.contains("bloquant") && ligne.contains("L6313-4") && ligne.contains(#/^ +\d+ /#))
    #expect(sortie.contains("2\u{A0}points bloquants, 11\u{A0}points d’attention, 1\u{A0}point à savoir."))
    #expect(sortie.contains("26\u{A0}h") && sortie.contains("24\u{A0}h"))
  }

  @Test(arguments: [
    ("id: [", "syntaxe"), ("id: essai\nversion: 1\nheures: -2\n", "cle-inconnue"), ("\u{0}", "caractere"),
    (String(repeating: "- ", count: 20_000), "imbriquées"),
    ("a: &a [*a, *a]\n", "étoile"),
  ])
  func `un fichier hostile reçoit une ligne, une colonne et le code 2`(texte: String, nature: String) throws {
    let fichier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-\(UUID().uuidString).yaml")
    try Data(texte.utf8).write(to: fichier)
    defer { try? FileManager.default.removeItem(at: fichier) }
    let commande = try Commande("programme", "verifier", fichier.path)
    #expect(commande.code == 2 && commande.sortie.contains(nature))
    #expect(commande.sortie.contains(#/\n +\d+:\d+ /#))
  }

  @Test func `plusieurs fichiers, dont un illisible : tous sont dits, et le code est 2`() throws {
    let commande = try Commande(
      "programme", "verifier", "\(Self.dossier)/s1-cabinet-independant.publie.yaml", "/dev/zero", "absent.yaml", "--format", "json")
    #expect(commande.code == 2)
    let examens = try #require(try commande.json() as? [[String: Any]])
    #expect(examens.count == 3 && examens[0]["bloque"] as? Bool == true && examens[1]["fautes"] != nil && examens[2]["fautes"] != nil)
  }
}
