import DataFiles
public import Foundation
public import Instruments

/// The questionnaires that come with Jalon, and those of a centre: files in a folder that one may read, copy and change.
public enum Questionnaires {
  /// Why a questionnaire can't be used.
  public enum Erreur: Error, Sendable {
    /// The folder isn't there: which places were looked at.
    case absents([String])
    /// A file has faults: `jalon questionnaire verifier` tells them.
    case fautif(fichier: String)
  }

  /// The folder of questionnaires: named by `JALON_QUESTIONNAIRES`, else found beside the working folder or the program itself.
  public static func dossier() throws -> URL {
    let lieux = Lieux.candidats(variable: "JALON_QUESTIONNAIRES", "Questionnaires")
    guard let trouve = lieux.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else { throw Erreur.absents(lieux.map(\.path)) }
    return trouve
  }

  /// Every questionnaire, in every version that stands in the folder, by the names of the files.
  public static func tous() throws -> [Questionnaire] {
    let fichiers = try FileManager.default.contentsOfDirectory(at: dossier(), includingPropertiesForKeys: nil).filter { $0.pathExtension == "yaml" }
    return try fichiers.sorted { $0.lastPathComponent < $1.lastPathComponent }.map { fichier in
      let lu = QuestionnaireReader.read([UInt8](try Data(contentsOf: fichier)), fichier: fichier.lastPathComponent)
      guard case .success(let lu) = lu else { throw Erreur.fautif(fichier: fichier.path) }
      return lu.questionnaire
    }
  }
}
