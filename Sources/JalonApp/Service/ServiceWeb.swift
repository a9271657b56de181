import Application
import Domaine
import Foundation
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
public import Web

/// The house put on the network.
public struct ServiceWeb: Sendable {
  private let services: Services
  private let hote: String
  private let port: Int
  private let frontaux: [String]
  private let mesures: Ecoute?

  /// Why the house can't be reached.
  public enum Erreur: Error, Sendable {
    /// One of its addresses is taken, isn't this machine's, or isn't allowed.
    case ecoute
  }

  /// A house to serve.
  ///
  /// - Parameters:
  ///   - frontaux: The addresses of the front servers that stand on other machines.
  ///   - mesures: Where the figures are read; nowhere without it.
  public init(_ services: Services, hote: String, port: Int, frontaux: [String] = [], mesures: Ecoute? = nil) {
    (self.frontaux, self.mesures) = (frontaux, mesures)
    self.services = services
    self.hote = hote
    self.port = port
  }

  /// Serves until the process is asked to end: what is being answered is answered first.
  public func servir(pret: @escaping @Sendable (Int) async -> Void) async throws {
    var journal = Logger(label: "jalon")
    journal.logLevel = .error
    let application = Serveur(services, frontaux: frontaux).application(hote: hote, port: port, pret: pret)
    let balayage = Balayage(store: services.maison.store, world: services.maison.world)
    var services: [any Service] = [
      application, balayage, ServiceCourrier(tournee: Tournee(self.services)), ServiceDiffere(differe: self.services.differe),
    ]
    if let mesures { services.append(ServiceMesures.application(self.services, mesures, journal: journal)) }
    let groupe = ServiceGroup(configuration: .init(services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: journal))
    do {
      try await groupe.run()
    } catch let panne as IOError where [EADDRINUSE, EADDRNOTAVAIL, EACCES].contains(panne.errnoCode) {
      throw Erreur.ecoute
    }
  }
}

/// Does what was kept for after the answers, five times a second; what waits still when the process is asked to end is done first.
private struct ServiceDiffere: Service {
  let differe: Differe

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await differe.passer()
        try? await Task.sleep(for: .milliseconds(200))
      }
    }
    await differe.passer()
  }
}

/// Takes away what has expired, every ten minutes.
private struct Balayage: Service {
  let store: any Store
  let world: World

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        // A store that can't be reached now is swept the next time.
        try? await store.sweepCells(at: world.now())
        try? await Task.sleep(for: .seconds(600))
      }
    }
  }
}
