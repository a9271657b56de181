import DataFiles
public import Domaine
public import Foundation

/// The programmes that come with Jalon: files in a folder that one may read, copy and change.
public enum Programmes {
  /// Why a programme can't be used.
  public enum Erreur: Error, Sendable {
    /// The folder isn't there: which places were looked at.
    case absents([String])
    /// A file has faults: `jalon programme verifier` tells them.
    case fautifs(fichier: String)
    /// No file holds the version that a dossier pins.
    case inconnu(ProgrammeRef)
  }

  /// The folder of programmes: named by `JALON_PROGRAMMES`, else found beside the working folder or the program itself.
  public static func dossier() throws -> URL {
    let lieux = Lieux.candidats(variable: "JALON_PROGRAMMES", "Programmes")
    guard let trouve = lieux.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else { throw Erreur.absents(lieux.map(\.path)) }
    return trouve
  }

  /// The programmes brought into conformity, by their names: of several versions, the last.
  public static func conformes() throws -> [String: Programme] { Programme.derniers(try tous()) }

  /// The very version that a dossier pins.
  public static func conforme(_ reference: ProgrammeRef) throws -> Programme {
    guard let programme = try tous().first(where: { $0.reference == reference }) else { throw Erreur.inconnu(reference) }
    return programme
  }

  /// Every version of the programmes brought into conformity.
  public static func tous() throws -> [Programme] {
    let fichiers = try FileManager.default.contentsOfDirectory(at: dossier(), includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasSuffix(".conforme.yaml") }
    return try fichiers.map { fichier in
      let lu = ProgrammeReader.read([UInt8](try Data(contentsOf: fichier)), fichier: fichier.lastPathComponent)
      guard case .success(let programme) = lu else { throw Erreur.fautifs(fichier: fichier.path) }
      return programme
    }
  }
}
