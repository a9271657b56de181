import Application
import Domaine
import EventCodec
import Foundation
import JalonApp
import Scenarios
import Storage

/// A theatre over a real SQLite store in a folder of its own, which goes when the scene does.
final class Scene {
  let dossier: URL
  let theatre: Theatre
  let installation: Installation
  let organisme = Theatre.organisme

  init(graine: UInt64 = 1) throws {
    let dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-scene-\(UUID().uuidString)")
    var ouverte: Installation?
    theatre = try Theatre(programmes: try Programmes.conformes(), graine: graine) { world in
      let installation = try Installation(dossier, creer: true, world: world)
      ouverte = installation
      return installation.maison
    }
    guard let ouverte else { throw StoreError.unavailable("scène") }
    (self.dossier, installation) = (dossier, ouverte)
  }

  deinit {
    try? FileManager.default.removeItem(at: dossier)
  }

  var maison: Maison { installation.maison }

  /// Every live stream of a kind.
  func vivants(_ nature: Nature) async throws -> [StreamRef] {
    try await maison.store.streams(of: nature, in: organisme, after: nil, limit: 10_000)
  }

  /// Everything that one can read of a kind of paper once its keys are there, as text.
  func texte(_ nature: Nature) async throws -> String {
    var octets: [UInt8] = []
    for stream in try await vivants(nature) {
      for event in try await maison.store.events(of: stream, after: 0) { octets += event.payload }
      for row in try await maison.store.rows(of: stream) { octets += row.content + Array(row.words.joined(separator: " ").utf8) }
    }
    return String(decoding: octets, as: UTF8.self)
  }

  /// All that waits to be told to somebody, whenever it is due.
  func envois() async throws -> [Envoi] {
    let fin = Instant(.dernier)
    return try await maison.store.claim(at: fin, until: fin, limit: 10_000).map { try Envoi(bytes: $0.intent.content) }
  }
}
