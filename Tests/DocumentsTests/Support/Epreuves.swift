import Application
import Documents
import Domaine
import Scenarios
import Storage
import Synchronization
import TestSupport

import JalonApp

/// Keeps the states from which the papers of a bilan are made, in the order in which they come, and prints nothing.
final class Epreuves: Imprimeur {
  private let tenues = Mutex<[(imprime: Imprime, etats: Etats)]>([])

  var toutes: [(imprime: Imprime, etats: Etats)] { tenues.withLock { $0 } }

  func imprimer(_ imprime: Imprime, de etats: Etats, scenario: String) async throws -> Produit {
    tenues.withLock { $0.append((imprime, etats)) }
    return try Produit(brouillon: try etats.papier(imprime))
  }

  func signer(_ signataire: Signataire, nom: String, at instant: Instant, scenario: String) async throws {}

  /// The states of a whole bilan, played once for all tests that ask.
  static func de(_ parcours: Parcours) async throws -> [(imprime: Imprime, etats: Etats)] {
    let epreuves = Epreuves()
    let theatre = Theatre(programmes: try Programmes.conformes()) { world in Maison(store: MemoryStore(), world: world) }
    _ = try await theatre.jouer(parcours, imprimeur: epreuves)
    return epreuves.toutes
  }

  /// The first states in which a bilan has this paper made.
  static func premiere(_ parcours: Parcours, _ lequel: (Imprime) -> Bool) async throws -> (imprime: Imprime, etats: Etats) {
    guard let trouvee = try await de(parcours).first(where: { lequel($0.imprime) }) else { throw Absent() }
    return trouvee
  }
}

/// The bilan has no such paper.
struct Absent: Error {}
