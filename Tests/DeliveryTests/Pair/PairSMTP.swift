import Foundation
import JalonApp

/// A real SMTP peer, started on loopback in a process of its own.
final class PairSMTP {
  /// A mail as the peer read it.
  struct Recu: Decodable {
    let de: String
    let a: [String]
    let objet: String
    let nom: String
    let from: String
    let date: String
    let defauts: [String]
    let parties: [String: String]
    let plusLongue: Int
  }

  let port: Int
  /// Where the certificate of its authority is, where it has one.
  var autorite: String { dossier.appendingPathComponent("autorite.pem").path }
  private let dossier = FileManager.default.temporaryDirectory.appendingPathComponent("pair-\(UUID().uuidString)")
  private let process = Process()
  private let sortie: FileHandle
  private var reste = Data()

  /// A peer that encrypts, by `tls` or `starttls`, under a name.
  convenience init(chiffre sorte: String, nom: String = "127.0.0.1") throws { try self.init([sorte], nom: nom) }

  convenience init(_ arguments: String...) throws { try self.init(arguments, nom: nil) }

  private init(_ arguments: [String], nom: String?) throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("pair.py")
    let pipe = Pipe()
    process.executableURL = try Presse.python()
    let chemin = dossier.path
    try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true)
    process.arguments = [script.path] + arguments + (nom.map { [chemin, $0] } ?? [])
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    sortie = pipe.fileHandleForReading
    try process.run()
    var octets = Data()
    while octets.last != 0x0A {
      let suite = sortie.readData(ofLength: 1)
      if suite.isEmpty { break }
      octets += suite
    }
    port = Int(String(decoding: octets, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  /// The next mail that it took.
  func recu() throws -> Recu {
    while true {
      if let fin = reste.firstIndex(of: 0x0A) {
        let ligne = reste[..<fin]
        reste = Data(reste[reste.index(after: fin)...])
        return try JSONDecoder().decode(Recu.self, from: Data(ligne))
      }
      let suite = sortie.availableData
      if suite.isEmpty { throw CocoaError(.fileReadUnknown) }
      reste += suite
    }
  }

  deinit {
    process.terminate()
    try? FileManager.default.removeItem(at: dossier)
  }
}
