import DataFiles
import Domaine
import Foundation

/// The ten files of the repository, and texts written in a test.
enum Fichiers {
  static let noms = [
    "s0-centre-parisien", "s1-cabinet-independant", "s2-enonce-du-bilan", "s3-institut-syndical", "s4-guide-du-bilan",
  ]
  static let tous = noms.flatMap { ["\($0).publie", "\($0).conforme"] }
  /// The day on which they are judged: a day of the law as we know it.
  static let jour = Jour(numero: 20_772)

  static func octets(_ nom: String) throws -> [UInt8] {
    let racine = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "../../../Programmes").standardized
    return [UInt8](try Data(contentsOf: racine.appending(path: "\(nom).yaml")))
  }

  static func programme(_ nom: String) throws -> Programme {
    try ProgrammeReader.read(try octets(nom), fichier: "\(nom).yaml").get()
  }

  static func lire(_ texte: String) -> Result<Programme, ProgrammeReader.Faults> {
    ProgrammeReader.read([UInt8](texte.utf8), fichier: "essai.yaml")
  }

  /// The faults of a text; none where it is read.
  static func fautes(_ texte: String) -> [FauteDeFichier] {
    fautes(octets: [UInt8](texte.utf8))
  }

  static func fautes(octets: [UInt8]) -> [FauteDeFichier] {
    if case .failure(let faults) = ProgrammeReader.read(octets, fichier: "essai.yaml") { return faults.fautes }
    return []
  }
}
