import Foundation
import Testing

struct DocumentationTests {
  private static let racine = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every page in Markdown, wherever it stands.
  private static func pages() throws -> [URL] {
    let docs = FileManager.default.enumerator(at: racine.appendingPathComponent("docs"), includingPropertiesForKeys: nil)
    let sous = (docs?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "md" }
    return ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(racine.appendingPathComponent) + sous
  }

  @Test func `chaque lien d’une page mène à un fichier`() throws {
    let pages = try Self.pages()
    #expect(pages.count > 8)
    for page in pages {
      for lien in try String(contentsOf: page, encoding: .utf8).matches(of: #/\]\(([^)#]+)/#).map({ String($0.output.1) }) where !lien.contains("://") {
        let cible = page.deletingLastPathComponent().appendingPathComponent(lien)
        #expect(FileManager.default.fileExists(atPath: cible.path), "\(page.lastPathComponent) : \(lien)")
      }
    }
  }

  @Test func `chaque dossier du tableau existe`() throws {
    let texte = try String(contentsOf: Self.racine.appendingPathComponent("README.md"), encoding: .utf8)
    let lignes = texte.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let dossiers = lignes.flatMap { $0.split(separator: "|")[0].matches(of: #/`([^`]+)`/#).map { String($0.output.1) } }
    #expect(dossiers.count >= 9)
    for dossier in dossiers { #expect(FileManager.default.fileExists(atPath: Self.racine.appendingPathComponent(dossier).path), "\(dossier)") }
  }

  @Test(arguments: ["README.md", "docs/guide/README.md", "docs/guide/papiers.md", "docs/guide/installer.md"])
  func `chaque commande citée existe`(page: String) throws {
    let texte = try String(contentsOf: Self.racine.appendingPathComponent(page), encoding: .utf8)
    let citees = texte.matches(of: #/jalon ((?:(?:programme|questionnaire|droit|organisme|cachet|document|compte) )?[a-z]+)/#).map { String($0.output.1) }
    #expect(citees.count >= 5)
    for commande in Set(citees) {
      let aide = try Commande(commande.split(separator: " ").map(String.init) + ["--help"])
      #expect(aide.code == 0, "\(commande) : \(aide.erreur)")
    }
  }

  /// The commands of a page, in the order in which it gives them: those of its blocks, one a line.
  private static func blocs(_ page: String) throws -> [String] {
    let texte = try String(contentsOf: racine.appendingPathComponent(page), encoding: .utf8)
    return texte.components(separatedBy: "```sh\n").dropFirst().flatMap { bloc in
      (bloc.components(separatedBy: "```").first ?? "").split(separator: "\n").map(String.init)
    }
  }

  @Test func `les commandes du guide des papiers se suivent telles quelles`() throws {
    let atelier = try Atelier()
    let commandes = try Self.blocs("docs/guide/papiers.md")
    #expect(commandes.count >= 12 && commandes.allSatisfy { $0.hasPrefix("jalon ") })
    for commande in commandes {
      let lancee = try Coquille(commande, chezSoi: atelier.dossier, depuis: Self.racine)
      #expect(lancee.code == 0, "\(commande) : \(lancee.erreur)")
    }
    for nom in ["certificat.pdf", "planning.pdf", "facture.pdf", "synthese.pdf", "certificat.pem"] {
      #expect(FileManager.default.fileExists(atPath: atelier.chemin(nom)), "\(nom)")
    }
  }
}
