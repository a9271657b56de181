public import Application
import Documents
public import Domaine
public import Foundation
public import Storage
import Web

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
    /// The folder can't be made: where.
    case nonCreable(String)
    /// There is no copy to restore in this folder.
    case sansCopie(String)
    /// No copy has this name; those that there are.
    case copieInconnue(String, [String])
    /// There is data already where a copy was to be put back.
    case occupe(String)
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
    try Installation.creerDossier(dossier)
    self.dossier = dossier
    store = try SQLiteStore.open(at: dossier.path, master: try Installation.cle(dossier, creer: neuve))
    maison = Maison(store: store, world: world)
  }

  /// Makes a folder that its owner alone may open, where there is none yet.
  static func creerDossier(_ dossier: URL) throws(Erreur) {
    do {
      try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .nonCreable(dossier.path)
    }
  }

  /// The master key: of the environment, else of the folder.
  static func cle(_ dossier: URL, creer: Bool = false) throws -> MasterKey {
    do {
      return try MasterKey(environment: ProcessInfo.processInfo.environment)
        ?? MasterKey(file: dossier.appendingPathComponent(fichierCle).path, creating: creer)
    } catch let erreur as MasterKeyError {
      throw Erreur.cle(erreur.enFrancais)
    }
  }

  /// The organismes of the folder, in the order of their numbers; what belongs to none of them is left out.
  public func organismes() async throws -> [OrganismeID] { try await store.organismes().filter { $0 != Comptes.installation } }

  /// Those that have described themselves.
  public func organismesDecrits() async throws -> [OrganismeID] {
    var decrits: [OrganismeID] = []
    for organisme in try await organismes() where try await maison.fiche("", de: organisme) != nil { decrits.append(organisme) }
    return decrits
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

extension MasterKeyError {
  /// Why, in French, for whoever must put it right.
  var enFrancais: String {
    switch self {
    case .length(let nombre): "elle a \(nombre) octets au lieu de 32"
    case .notHexadecimal: "\(MasterKey.variable) ne contient pas 64 chiffres hexadécimaux"
    case .unreadable(let detail) where detail.contains("bytes instead of 32"): "le fichier ne fait pas 32 octets"
    case .unreadable(let detail) where detail.contains("No such file"): "aucun fichier de clé n’est là"
    case .unreadable(let detail) where detail.contains("Permission denied"): "vous n’avez pas le droit de lire ou d’écrire le fichier"
    case .unreadable: "le fichier ne se lit pas"
    }
  }
}
