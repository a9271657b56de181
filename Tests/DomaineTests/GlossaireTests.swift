import Foundation
import Testing

/// The glossary holds every public type of the domain and of the instruments, and nothing that is gone.
struct GlossaireTests {
  private static let racine = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Names of public types declared in them, nested ones by their last name. `Event` is the same everywhere.
  private static func types() throws -> Set<String> {
    let fichiers = try ["Sources/Domaine", "Sources/Instruments"].flatMap { dossier in
      let sources = racine.appendingPathComponent(dossier).resolvingSymlinksInPath()
      return Array(try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)))
    }
    let declaration = #/public (?:indirect )?(?:struct|enum|protocol|typealias|final class) ([A-Z][A-Za-z0-9]*)/#
    return try fichiers.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.reduce(into: []) { noms, fichier in
      let texte = try String(contentsOf: fichier, encoding: .utf8)
      noms.formUnion(texte.matches(of: declaration).map { String($0.1) }.filter { $0 != "Event" })
    }
  }

  /// The symbols of the second column: `| terme | `Symbole` | article | définition |`.
  private static func symboles() throws -> [String] {
    let texte = try String(contentsOf: racine.appendingPathComponent("docs/glossaire.md"), encoding: .utf8)
    return texte.split(separator: "\n").filter { $0.hasPrefix("| ") }.flatMap { ligne in
      ligne.split(separator: "|", omittingEmptySubsequences: false).dropFirst(2).prefix(1).flatMap { $0.matches(of: #/`([A-Za-z0-9]+)`/#).map { String($0.1) } }
    }
  }

  @Test func `chaque type public du domaine est au glossaire`() throws {
    let absents = try Self.types().subtracting(Self.symboles()).sorted()
    #expect(absents.isEmpty, "à définir dans docs/glossaire.md : \(absents.joined(separator: ", "))")
  }

  @Test func `le glossaire ne nomme rien qui n’existe plus, ni deux fois la même chose`() throws {
    let symboles = try Self.symboles()
    let disparus = Set(symboles).subtracting(try Self.types()).sorted()
    #expect(disparus.isEmpty, "à retirer de docs/glossaire.md : \(disparus.joined(separator: ", "))")
    #expect(Set(symboles).count == symboles.count)
  }

  @Test func `chaque ligne a un terme, un symbole, un article et une définition`() throws {
    let texte = try String(contentsOf: Self.racine.appendingPathComponent("docs/glossaire.md"), encoding: .utf8)
    for ligne in texte.split(separator: "\n") where ligne.hasPrefix("| ") && ligne.contains("`") {
      let cases = ligne.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(cases.count == 4 && cases.allSatisfy { !$0.isEmpty }, "\(ligne)")
    }
  }
}
