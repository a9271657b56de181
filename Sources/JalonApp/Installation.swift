public import Application
public import Domaine
public import Foundation
public import Storage

/// A data folder put to work: the store, the house over it, and the clock that destruction trusts.
public struct Installation: Sendable {
  /// The folder.
  public let dossier: URL
  /// The store of the folder.
  public let store: SQLiteStore
  /// The house over it.
  public let maison: Maison

  /// The master key's file, where it isn't in the environment.
  static let fichierCle = "maitre.cle"

  /// Why a folder can't be opened.
  public enum Erreur: Error, Equatable, Sendable {
    /// There is no such folder, or it isn't one of Jalon's.
    case absente(String)
    /// The master key isn't there, or isn't one: why.
    case cle(String)
  }

  /// Opens a data folder.
  /// - Parameters:
  ///   - dossier: The folder.
  ///   - creer: Whether to make it, its keys and its master key where there is none yet.
  ///   - world: Time and randomness.
  /// - Throws: `Erreur`, or the store's own.
  public init(_ dossier: URL, creer: Bool = false, world: World = .live) throws {
    let neuve = !FileManager.default.fileExists(atPath: dossier.appendingPathComponent("donnees.sqlite").path)
    guard creer || !neuve else { throw Erreur.absente(dossier.path) }
    try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    self.dossier = dossier
    store = try SQLiteStore.open(at: dossier.path, master: try Installation.cle(dossier, creer: neuve))
    maison = Maison(store: store, world: world)
  }

  /// The master key: of the environment, else of the folder.
  static func cle(_ dossier: URL, creer: Bool = false) throws -> MasterKey {
    do {
      return try MasterKey(environment: ProcessInfo.processInfo.environment)
        ?? MasterKey(file: dossier.appendingPathComponent(fichierCle).path, creating: creer)
    } catch let erreur as MasterKeyError {
      throw Erreur.cle("\(erreur)")
    }
  }

  /// What is to be said of the machine's date before anything is destroyed. A date that is believed is kept as trusted.
  ///
  /// - Parameter confirmee: The day that a person typed to confirm the date, where they did.
  public func verifierHorloge(confirmee: Jour? = nil) throws -> [Constat] {
    let fichier = FichierHorloge(adresse: dossier.appendingPathComponent("horloge"))
    let releve = ReleveHorloge(maison.world)
    let constats = confirmee == releve.mur.jourParis ? [] : releve.verifier(depuis: try fichier.dernier())
    if constats.bloquants.isEmpty { try fichier.croire(releve) }
    return constats
  }
}
