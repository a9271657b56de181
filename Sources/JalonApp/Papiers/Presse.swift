public import Documents
public import Foundation

/// The press of an installation: the workers of the environment that bin/setup makes.
public enum Presse {
  /// Why there is no press.
  public enum Erreur: Error, Sendable {
    /// The environment isn't there: which places were looked at.
    case absente([String])
    /// The authority that certifies moments can't be asked there: what `JALON_HORODATAGE` says.
    case horodatage(String)
  }

  /// The Python of the papers: named by `JALON_PYTHON`, else found beside the working folder or the program itself.
  public static func python() throws(Erreur) -> URL {
    let lieux = Lieux.candidats(variable: "JALON_PYTHON", ".venv/bin/python")
    guard let trouve = lieux.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else { throw .absente(lieux.map(\.path)) }
    return trouve
  }

  /// The authority that certifies moments, named by `JALON_HORODATAGE`; `nil` where nothing names one.
  ///
  /// `https` alone: what is sent is a hash, but what comes back is believed. On this very machine, `http` will do.
  public static func horodatage(_ environnement: [String: String] = ProcessInfo.processInfo.environment) throws(Erreur) -> URL? {
    guard let texte = environnement["JALON_HORODATAGE"], !texte.isEmpty else { return nil }
    guard let adresse = URL(string: texte), let hote = adresse.host, !hote.isEmpty else { throw .horodatage(texte) }
    let ici = ["localhost", "::1", "[::1]"].contains(hote) || hote.wholeMatch(of: /127(\.\d{1,3}){3}/) != nil
    guard adresse.scheme == "https" || (adresse.scheme == "http" && ici) else { throw .horodatage(texte) }
    return adresse
  }

  /// A press with so many workers side by side.
  public static func imprimerie(ouvriers: Int = 2, horodatage: URL? = nil) throws(Erreur) -> Imprimerie {
    Imprimerie(WorkerPool(WorkerSetup(python: try python(), workers: ouvriers)), horodatage: horodatage.map { Horodatage($0) })
  }
}

/// Where what comes with Jalon may be: in the working folder or above the program in a checkout, beside the program once installed.
enum Lieux {
  static func candidats(variable: String, _ chemin: String) -> [URL] {
    let executable = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let nomme = [ProcessInfo.processInfo.environment[variable].map { URL(fileURLWithPath: $0) }].compactMap { $0 }
    let trouves = [
      URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent(chemin),
      executable.appendingPathComponent("../../../\(chemin)"), executable.appendingPathComponent(chemin),
    ]
    return nomme + trouves.map(\.standardizedFileURL)
  }
}
