import Foundation
import TestSupport

/// The real binary, serving a data folder, until the test ends.
final class MaisonServie {
  let port: Int
  private let processus = Process()
  private let erreurs: URL

  /// What it wrote on its standard error so far.
  var journal: String { get throws { try String(contentsOf: erreurs, encoding: .utf8) } }

  init(_ arguments: [String], environnement: [String: String] = [:], dans dossier: URL) throws {
    erreurs = dossier.appendingPathComponent("journal-\(UUID().uuidString)")
    try Data().write(to: erreurs)
    let sortie = Pipe()
    processus.executableURL = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent().appendingPathComponent("jalon")
    processus.arguments = ["servir", "--port", "0"] + arguments
    processus.environment = ProcessInfo.processInfo.environment.merging(Atelier.environnement) { $1 }.merging(environnement) { $1 }
    processus.standardOutput = sortie
    processus.standardError = try FileHandle(forWritingTo: erreurs)
    try processus.run()
    var dit = Data()
    while !String(decoding: dit, as: UTF8.self).contains("fermer") {
      let suite = sortie.fileHandleForReading.availableData
      if suite.isEmpty { throw CocoaError(.fileReadUnknown) }
      dit += suite
    }
    port = String(decoding: dit, as: UTF8.self).firstMatch(of: /localhost:(\d+)/).flatMap { Int($0.1) } ?? 0
  }

  deinit { if processus.isRunning { kill(processus.processIdentifier, SIGKILL) } }

  /// Asks the process to end.
  func arreter() { processus.terminate() }

  /// Waits for its end, and gives how it ended.
  func fin() -> Int32 {
    processus.waitUntilExit()
    return processus.terminationStatus
  }

  /// Asks for something, and gives all of the answer.
  func demander(_ methode: String = "GET", _ chemin: String, hote: String = "localhost", entetes: [String] = [], corps: String = "") throws -> String {
    let prise = try Prise(port)
    try prise.envoyer(MaisonServie.demande(methode, chemin, hote: hote, entetes: entetes, corps: corps))
    return try prise.toutRecevoir()
  }

  static func demande(_ methode: String, _ chemin: String, hote: String = "localhost", entetes: [String] = [], corps: String = "") -> String {
    let lignes = ["\(methode) \(chemin) HTTP/1.1", "Host: \(hote)", "Connection: close", "Content-Length: \(corps.utf8.count)"] + entetes
    return lignes.joined(separator: "\r\n") + "\r\n\r\n" + corps
  }
}
