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
  private let process = Process()
  private let sortie: FileHandle
  private var reste = Data()

  init(_ arguments: String...) throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("pair.py")
    let pipe = Pipe()
    process.executableURL = try Presse.python()
    process.arguments = [script.path] + arguments
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

  deinit { process.terminate() }
}
