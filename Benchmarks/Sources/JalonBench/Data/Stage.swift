import Application
import Domaine
import Foundation
import JalonApp
import Scenarios
import Storage

/// A theatre on a real store in a folder: what `jalon derouler` plays on.
struct Stage {
  let theatre: Theatre
  let store: SQLiteStore

  init(in folder: URL) throws {
    var opened: SQLiteStore?
    theatre = try Theatre(programmes: try Programmes.conformes()) { world in
      let installation = try Installation(folder, creer: true, world: world)
      opened = installation.store
      return installation.maison
    }
    guard let opened else { throw Unexpected(description: "no store behind the theatre") }
    store = opened
  }

  /// Plays so many bilans, programme after programme.
  func play(_ count: Int, jusqua: Etape = .archive) async throws {
    for rank in 0..<count { _ = try await theatre.jouer(Parcours.tous[rank % Parcours.tous.count], jusqua: jusqua, equipe: rank / Parcours.tous.count) }
  }
}
