import Foundation

/// A folder in which commands on papers are run, which goes when the test does.
final class Atelier {
  static let racine = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  /// The invented centre of the guide.
  static let exemple = racine + "/docs/guide/exemple-organisme.yaml"

  let dossier: URL
  /// The data folder of commands.
  var donnees: String { dossier.appendingPathComponent("donnees").path }

  init() throws {
    dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-atelier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: dossier) }

  func jalon(_ arguments: String..., environnement: [String: String] = [:]) throws -> Commande {
    try Commande(arguments, environnement: Atelier.environnement.merging(environnement) { $1 })
  }

  /// Where what comes with Jalon is, wherever tests are run from.
  static let environnement = ["JALON_PROGRAMMES": racine + "/Programmes", "JALON_PYTHON": racine + "/.venv/bin/python"]

  /// Plays a bilan into the data folder.
  func derouler(_ programme: String = "guide-du-bilan", jusqua: String, documents: Bool = false) throws -> Commande {
    let papiers = documents ? ["--documents", dossier.appendingPathComponent("papiers").path] : []
    return try Commande(["derouler", programme, "--jusqu-a", jusqua, "--donnees", donnees] + papiers, environnement: Atelier.environnement)
  }

  func ecrire(_ nom: String, _ octets: [UInt8]) throws -> String {
    let fichier = dossier.appendingPathComponent(nom)
    try Data(octets).write(to: fichier)
    return fichier.path
  }

  func chemin(_ nom: String) -> String { dossier.appendingPathComponent(nom).path }
}

extension String {
  /// With the narrow spaces that French puts inside guillemets and before high punctuation.
  var fine: String { replacingOccurrences(of: "« ", with: "«\u{202F}").replacingOccurrences(of: " »", with: "\u{202F}»") }

  /// On one line, as it was before it was folded.
  var deplie: String { split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ") }
}
