import Domaine
import Foundation
import JalonApp
import Scenarios

@testable import Documents

/// The press that tests share: two workers, started once. Where tests run side by side, one may wait long for its turn.
enum Presses {
  static let commune = Result {
    Imprimerie(WorkerPool(WorkerSetup(python: try Presse.python(), workers: 2, waiting: 10_000, limit: .seconds(600))))
  }

  /// The shared press.
  static func partagee() throws -> Imprimerie { try commune.get() }

  /// A seal of the invented centre.
  static func cachet() throws -> Cachet { try Theatre.cachet() }
}

/// A folder that goes when the test does.
final class Provisoire: Sendable {
  let dossier: URL

  init() throws {
    dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-papiers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: dossier) }
}

extension Imprimerie {
  /// The same press, with moments certified by an authority.
  func horodatee(_ adresse: URL, limite: Duration) -> Imprimerie { Imprimerie(pool, horodatage: Horodatage(adresse, limite: limite)) }
}
