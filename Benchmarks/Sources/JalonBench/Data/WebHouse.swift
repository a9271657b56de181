import Application
import Domaine
import Foundation
import JalonApp
import Scenarios
import Storage
import Web

/// The house as it is measured on the network: invented bilans at every stage, and many dossiers more in the lists.
struct WebHouse {
  /// Has this program serve a folder instead of measuring.
  static let flag = "--servir"

  private let folder: URL

  init(_ path: String) { folder = URL(fileURLWithPath: path) }

  /// Plays the bilans, each begun so many days ago, and adds the crowd; an account for each of their people.
  static func fill(_ folder: URL, crowd: Int) async throws {
    let installation = try Installation(folder, creer: true)
    let now = World.live.now()
    let theatre = Theatre(programmes: try Programmes.conformes()) { world in Maison(store: installation.store, world: world) }
    for (parcours, jours) in zip(Parcours.tous, [45, 170, 60, 95, 120]) {
      _ = try await theatre.jouer(parcours, depuis: JoursFeries().prochainOuvre(now.jourParis.plus(jours: -jours)), avant: now)
    }
    try await theatre.meubler()
    let comptes = Comptes(store: installation.store, world: .live)
    for gens in Theatre.gens {
      try await comptes.garder(
        Compte(personne: gens.personne, organisme: Theatre.organisme, nom: gens.nom, courriel: gens.courriel, roles: gens.roles))
    }
    try await Population.fill(installation.store, crowd, in: Theatre.organisme)
    try installation.store.close()
  }

  /// Serves until it is ended: says its port.
  func serve() async throws {
    let installation = try Installation(folder)
    let boite = BoiteAuxLettres()
    let services = Services(
      maison: installation.maison, programmes: try Programmes.tous(), vitrine: Theatre.organisme, facteur: boite, boite: boite, adresse: "http://localhost")
    try await ServiceWeb(services, hote: "127.0.0.1", port: 0).servir { port in
      FileHandle.standardOutput.write(Data("\(port)\n".utf8))
    }
  }
}
