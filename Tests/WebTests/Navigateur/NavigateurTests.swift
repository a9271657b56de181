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
    let (code, fautes, dit) = try await Conduite("pages.py", "http://localhost:\(ouvert)").finir()
    #expect(code == 0, "\(fautes) \(dit)")
  }
}
