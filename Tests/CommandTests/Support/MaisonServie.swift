import Foundation

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

/// A connection to this very machine.
final class Prise {
  private let descripteur: Int32

  init(_ port: Int) throws {
    descripteur = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var adresse = sockaddr_in()
    adresse.sin_family = sa_family_t(AF_INET)
    adresse.sin_port = in_port_t(port).bigEndian
    adresse.sin_addr.s_addr = inet_addr("127.0.0.1")
    let liee = withUnsafePointer(to: &adresse) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descripteur, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
    guard liee == 0 else { throw POSIXError(.ECONNREFUSED) }
  }

  deinit { close(descripteur) }

  func envoyer(_ texte: String) throws {
    let octets = Array(texte.utf8)
    guard send(descripteur, octets, octets.count, Int32(MSG_NOSIGNAL)) == octets.count else { throw POSIXError(.EPIPE) }
  }

  /// Everything, until the other end closes.
  func toutRecevoir() throws -> String {
    var (tout, tampon) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let nombre = recv(descripteur, &tampon, tampon.count, 0)
      if nombre < 0 { throw POSIXError(.ECONNRESET) }
      if nombre == 0 { return String(decoding: tout, as: UTF8.self) }
      tout += tampon[..<nombre]
    }
  }

  /// A port that nobody listened at a moment ago.
  static func portLibre() throws -> Int {
    let descripteur = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descripteur) }
    var (adresse, taille) = (sockaddr_in(), socklen_t(MemoryLayout<sockaddr_in>.size))
    adresse.sin_family = sa_family_t(AF_INET)
    adresse.sin_addr.s_addr = inet_addr("127.0.0.1")
    return try withUnsafeMutablePointer(to: &adresse) {
      try $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { lieu in
        guard bind(descripteur, lieu, taille) == 0, getsockname(descripteur, lieu, &taille) == 0 else { throw POSIXError(.EADDRINUSE) }
      }
      return Int(in_port_t(bigEndian: $0.pointee.sin_port))
    }
  }
}
