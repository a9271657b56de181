import Domaine
import Foundation
import Testing

struct ReglesDeLaMaisonTests {
  /// The names of the rules that the sources declare.
  private static func declarees() throws -> Set<String> {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Domaine")
    let fichiers = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    return try fichiers.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.reduce(into: []) { noms, fichier in
      let texte = try String(contentsOf: fichier, encoding: .utf8)
      noms.formUnion(texte.matches(of: #/Regle\(\s*"([a-z0-9-]+)"/#).map { String($0.1) })
    }
  }

  @Test func `chaque règle déclarée est au registre de la loi ou de la maison`() throws {
    let connues = Set((Regle.toutes + Regle.deLaMaison).map(\.id))
    #expect(try Self.declarees().subtracting(connues).sorted() == [])
  }

  @Test func `un nom ne désigne qu’une règle`() {
    let noms = (Regle.toutes + Regle.deLaMaison).map(\.id)
    #expect(Dictionary(grouping: noms) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test func `chaque règle s’énonce en une phrase`() {
    for regle in Regle.deLaMaison { #expect(!regle.enonce.isEmpty && regle.enonce.hasSuffix("."), "\(regle.id)") }
  }
}
