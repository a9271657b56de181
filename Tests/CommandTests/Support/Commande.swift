import Foundation

/// The real binary, run as a person would.
struct Commande {
  let code: Int32
  let sortie: String
  let erreur: String

  /// Runs `jalon` with these arguments and waits for its end.
  init(_ arguments: String..., environnement: [String: String] = [:]) throws {
    try self.init(arguments, environnement: environnement)
  }

  /// Runs `jalon` with these arguments and waits for its end.
  /// - Parameter arret: After how many seconds it is stopped as by Ctrl-C; never without it.
  init(_ arguments: [String], environnement: [String: String] = [:], arret: TimeInterval? = nil) throws {
    let processus = Process()
    processus.executableURL = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent().appendingPathComponent("jalon")
    processus.arguments = arguments
    processus.environment = ProcessInfo.processInfo.environment.merging(environnement) { _, nouveau in nouveau }
    let dossier = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-commande-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: dossier) }
    let (sortie, erreur) = (dossier.appendingPathComponent("sortie"), dossier.appendingPathComponent("erreur"))
    for fichier in [sortie, erreur] { try Data().write(to: fichier) }
    // Files rather than pipes: a command that prints much never waits for a reader.
    processus.standardOutput = try FileHandle(forWritingTo: sortie)
    processus.standardError = try FileHandle(forWritingTo: erreur)
    try processus.run()
    if let arret {
      Thread.sleep(forTimeInterval: arret)
      processus.interrupt()
    }
    processus.waitUntilExit()
    code = processus.terminationStatus
    self.sortie = try String(contentsOf: sortie, encoding: .utf8)
    self.erreur = try String(contentsOf: erreur, encoding: .utf8)
  }

  /// What was printed with `--format json`.
  func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(sortie.utf8))
  }
}
