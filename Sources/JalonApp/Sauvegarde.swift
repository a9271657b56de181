import Application
import Domaine
public import Foundation
public import Storage

extension Installation {
  /// Copies the data, then the keys, into a folder, and reads the copy through. The master key is never in it.
  public func sauvegarder(vers destination: URL) throws -> Backup.Copy {
    try store.backup(to: destination.path, at: maison.world.now())
  }

  /// Puts a copy back in a new folder, where whatever was destroyed stays destroyed.
  /// - Parameters:
  ///   - sauvegarde: The folder of the copies.
  ///   - copie: Which of them; the latest where none is named.
  ///   - dossier: The new folder, where there is no data yet.
  ///   - cle: The file of the master key, where it isn't in the environment; copied beside the data.
  ///   - registres: Other data folders whose ledgers of destructions are known too.
  public static func restaurer(_ sauvegarde: URL, copie: String?, vers dossier: URL, cle: URL?, registres: [URL]) throws -> Backup.Restored {
    let cleDuDossier = dossier.appendingPathComponent(fichierCle)
    let copies = FileManager.default.fileExists(atPath: sauvegarde.path) ? try Backup.names(in: sauvegarde.path) : []
    guard !copies.isEmpty else { throw Erreur.sansCopie(sauvegarde.path) }
    if let copie, !copies.contains(copie) { throw Erreur.copieInconnue(copie, copies) }
    let occupe = FileManager.default.fileExists(atPath: dossier.appendingPathComponent("donnees.sqlite").path)
    if occupe { throw Erreur.occupe(dossier.path) }
    try creerDossier(dossier)
    if let cle, cle.standardizedFileURL != cleDuDossier.standardizedFileURL { try copierCle(cle, vers: cleDuDossier) }
    return try Backup.restore(
      copie, from: sauvegarde.path, to: dossier.path, ledgers: registres.map(\.path), master: try Installation.cle(dossier), at: World.live.now())
  }

  private static func copierCle(_ cle: URL, vers destination: URL) throws {
    do {
      _ = try MasterKey(file: cle.path)
      try Data(contentsOf: cle).write(to: destination, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: destination.path)
    } catch let erreur as MasterKeyError {
      throw Erreur.cle("\(cle.path)\u{202F}: \(erreur.enFrancais)")
    } catch {
      throw Erreur.cle("le fichier \(cle.path) ne peut pas être copié")
    }
  }
}
