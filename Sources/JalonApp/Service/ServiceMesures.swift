import Hummingbird
import Logging
import Web

/// Where the figures are read (`/metrics`): an address of its own, apart from the pages.
enum ServiceMesures {
  static func application(_ services: Services, _ ecoute: Ecoute, journal: Logger) -> some ApplicationProtocol {
    let router = Router()
    router.get("/metrics") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
        body: .init(byteBuffer: .init(string: services.mesures.texte(await services.sonde.etat()))))
    }
    return Application(router: router, configuration: .init(address: .hostname(ecoute.hote, port: ecoute.port), serverName: nil), logger: journal)
  }
}

/// An address and a port to listen at.
public struct Ecoute: Sendable, Equatable {
  /// The address.
  public let hote: String
  /// The port.
  public let port: Int

  /// Reads `9100` (this very machine), `10.0.0.5:9100` or `[::1]:9100`; `nil` for anything else.
  public init?(_ texte: String) {
    let deuxPoints = texte.lastIndex(of: ":")
    let hote = deuxPoints.map { String(texte[..<$0]).trimmingPrefix("[") }.map { $0.last == "]" ? $0.dropLast() : $0 } ?? "127.0.0.1"
    guard let port = Int(deuxPoints.map { texte[texte.index(after: $0)...] } ?? texte[...]), (1...65_535).contains(port), !hote.isEmpty else { return nil }
    (self.hote, self.port) = (String(hote), port)
  }
}
