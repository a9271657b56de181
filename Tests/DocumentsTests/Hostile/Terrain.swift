import Application
import Documents
import Domaine
import EventCodec
import JalonApp
import Scenarios
import Synchronization
import TestSupport

/// A bilan played to its invoice, with what happened to each of its papers: from which the same bilan can be had with other words.
struct Terrain: Sendable {
  let etats: Etats
  private let faits: [Nature: [JSON]]

  /// The bilan of a programme.
  static func de(_ parcours: Parcours) async throws -> Terrain {
    let (store, epreuves) = (MemoryStore(), Epreuves())
    let theatre = Theatre(programmes: try Programmes.conformes()) { world in Maison(store: store, world: world) }
    let dossier = try await theatre.jouer(parcours, jusqua: .facture, imprimeur: epreuves).dossier
    guard var etats = epreuves.toutes.last?.etats else { throw Absent() }
    var faits: [Nature: [JSON]] = [:]
    for (nature, ref) in [
      (Nature.dossier, StreamRef(dossier, in: Theatre.organisme)), (.carnet, StreamRef(dossier.comme(Carnet.self), in: Theatre.organisme)),
    ] {
      faits[nature] = try await store.events(of: ref, after: 0).map { try JSON($0.payload) }
    }
    etats.dossier = Dossier(folding: try (faits[.dossier] ?? []).map { try Dossier.decode(StoredEvent(bytes: $0.bytes)) })
    return Terrain(etats: etats, faits: faits)
  }

  /// What happened to a paper, as it is stored.
  func faits(_ nature: Nature) -> [JSON] { faits[nature] ?? [] }
}
