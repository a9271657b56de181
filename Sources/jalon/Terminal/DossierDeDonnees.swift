import ArgumentParser
import Foundation

/// The data folder that a command works on.
struct OptionDonnees: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Le dossier des données.", valueName: "dossier"))
  var donnees: String

  var dossier: URL { DossierDeDonnees.adresse(donnees) }
}

enum DossierDeDonnees {
  /// The address of a folder as typed, `~` included.
  static func adresse(_ texte: String) -> URL {
    URL(fileURLWithPath: NSString(string: texte).expandingTildeInPath)
  }

  /// Works in a folder that is kept where one is named, or in one that disappears afterwards.
  static func provisoireOuGarde(_ nom: String?, _ corps: (URL) async throws -> Void) async throws {
    if let nom { return try await corps(adresse(nom)) }
    let dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: dossier) }
    try await corps(dossier)
  }
}
