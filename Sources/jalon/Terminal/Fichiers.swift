import Foundation

/// Files that a person names: read up to a size, written whole or not at all.
enum Fichiers {
  /// Why a file can't be read or written.
  enum Erreur: Error, Equatable {
    /// There is none, or it can't be opened.
    case illisible(String)
    /// It is larger than anything that is expected there, in megabytes.
    case tropGros(String, Int)
    /// There is one already where another was to be written.
    case existe(String)
    /// It can't be written there.
    case nonEcrit(String)
  }

  /// The first bytes of a file; `nil` where it can't be read.
  static func debut(_ chemin: String, _ nombre: Int) -> [UInt8]? {
    do {
      let poignee = try FileHandle(forReadingFrom: DossierDeDonnees.adresse(chemin))
      defer { try? poignee.close() }
      return [UInt8](try poignee.read(upToCount: nombre) ?? Data())
    } catch {
      return nil
    }
  }

  /// A whole file.
  static func lire(_ chemin: String, auPlus megaoctets: Int) throws(Erreur) -> [UInt8] {
    guard let octets = debut(chemin, (megaoctets << 20) + 1) else { throw .illisible(chemin) }
    if octets.count > megaoctets << 20 { throw .tropGros(chemin, megaoctets) }
    return octets
  }

  /// Refuses where there is something already, unless it may be replaced: to be asked before any work is done.
  static func exigerLibre(_ adresse: URL, remplacer: Bool) throws(Erreur) {
    if !remplacer, FileManager.default.fileExists(atPath: adresse.path) { throw .existe(adresse.path) }
  }

  /// Writes a file that its owner alone may read: under another name first, so that nobody ever sees a part of it.
  static func ecrire(_ octets: [UInt8], dans adresse: URL, remplacer: Bool) throws(Erreur) {
    let ebauche = adresse.deletingLastPathComponent().appendingPathComponent(".\(adresse.lastPathComponent).\(UUID().uuidString)").path
    defer { unlink(ebauche) }
    let descripteur = open(ebauche, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descripteur >= 0 else { throw .nonEcrit(adresse.path) }
    do {
      let poignee = FileHandle(fileDescriptor: descripteur, closeOnDealloc: true)
      try poignee.write(contentsOf: Data(octets))
      try poignee.synchronize()
      try poignee.close()
    } catch {
      throw .nonEcrit(adresse.path)
    }
    try nommer(ebauche, adresse, remplacer: remplacer)
  }

  /// Gives a file its name. Without leave to replace, whoever came first keeps it.
  private static func nommer(_ ebauche: String, _ adresse: URL, remplacer: Bool) throws(Erreur) {
    if !remplacer {
      if link(ebauche, adresse.path) == 0 { return }
      // A file system without links: the name was free a moment ago, and that must do.
      if errno == EEXIST { throw .existe(adresse.path) }
      try exigerLibre(adresse, remplacer: false)
    }
    guard rename(ebauche, adresse.path) == 0 else { throw .nonEcrit(adresse.path) }
  }
}
