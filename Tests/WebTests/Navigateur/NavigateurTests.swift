import Foundation
import JalonApp
import Scenarios
import Testing

@testable import Web

@Suite struct NavigateurTests {
  /// Every page of every door in a real browser, as people reach them: accessibility, layout, validity, nothing from elsewhere.
  @Test func `un vrai navigateur ne trouve rien à redire à aucune page`() async throws {
    let maison = try await MaisonDEssai(Array(zip(Parcours.tous, [45, 170, 60, 95, 120])).map { ($0, jours: $1) })
    let port = AsyncStream<Int>.makeStream()
    let service = Task {
      try await ServiceWeb(maison.services, hote: "127.0.0.1", port: 0).servir { port.continuation.yield($0) }
    }
    defer { service.cancel() }
    var ports = port.stream.makeAsyncIterator()
    let ouvert = try #require(await ports.next())
    let (code, sortie) = try Navigateur.lancer(["http://localhost:\(ouvert)"])
    #expect(code == 0, "\(sortie)")
  }
}

/// The browser's own program: Python, that drives Chromium.
enum Navigateur {
  static func lancer(_ arguments: [String]) throws -> (code: Int32, sortie: String) {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("pages.py")
    let sortie = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-pages-\(UUID().uuidString).json")
    _ = FileManager.default.createFile(atPath: sortie.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: sortie) }
    let processus = Process()
    processus.executableURL = try Presse.python()
    processus.arguments = ["-B", script.path] + arguments
    processus.standardOutput = try FileHandle(forWritingTo: sortie)
    processus.standardError = FileHandle.standardError
    try processus.run()
    processus.waitUntilExit()
    return (processus.terminationStatus, String(decoding: try Data(contentsOf: sortie), as: UTF8.self))
  }
}
