import Documents
import Domaine
import Foundation
import JalonApp
import Scenarios

/// The press that tests share: two workers, started once.
enum Presses {
  static let commune = Result { try Presse.imprimerie(ouvriers: 2) }

  /// The shared press.
  static func partagee() throws -> Imprimerie { try commune.get() }

  /// A seal of the invented centre.
  static func cachet() throws -> Cachet { try Theatre.cachet() }
}

/// A folder that goes when the test does.
final class Provisoire {
  let dossier: URL

  init() throws {
    dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-papiers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: dossier) }
}
