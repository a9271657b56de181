import Foundation
import JalonApp

/// A program of this folder in Python, and a conversation with it, a line at a time. Whoever waits for it leaves the house its threads.
final class Conduite: Sendable {
  private let process = Process()
  private let (entree, sortie) = (Pipe(), Pipe())
  private let dit: URL

  convenience init(_ programme: String, _ arguments: String...) throws { try self.init(programme, arguments) }

  init(_ programme: String, _ arguments: [String]) throws {
    dit = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-conduite-\(UUID().uuidString).txt")
    _ = FileManager.default.createFile(atPath: dit.path, contents: nil)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(programme)
    process.executableURL = try Presse.python()
    process.arguments = ["-B", script.path] + arguments
    (process.standardInput, process.standardOutput) = (entree, sortie)
    process.standardError = try FileHandle(forWritingTo: dit)
    try process.run()
  }

  /// The next line; empty once there is none.
  func lire() async throws -> String {
    try await ailleurs { [self] in
      var octets = Data()
      while let octet = try sortie.fileHandleForReading.read(upToCount: 1), octet.first != 0x0A { octets += octet }
      return String(decoding: octets, as: UTF8.self)
    }
  }

  func ecrire(_ ligne: String) throws { try entree.fileHandleForWriting.write(contentsOf: Data("\(ligne)\n".utf8)) }

  /// How it ended, what it still had to answer, and what it said of it.
  func finir() async throws -> (code: Int32, reste: String, dit: String) {
    try await ailleurs { [self] in
      let reste = try sortie.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: reste, as: UTF8.self), try String(contentsOf: dit, encoding: .utf8))
    }
  }

  private func ailleurs<R: Sendable>(_ travail: @escaping @Sendable () throws -> R) async throws -> R {
    try await withCheckedThrowingContinuation { suite in
      DispatchQueue.global().async { suite.resume(with: Result { try travail() }) }
    }
  }

  deinit {
    process.terminate()
    try? FileManager.default.removeItem(at: dit)
  }
}
