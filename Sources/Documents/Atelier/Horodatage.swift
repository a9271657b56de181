public import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// An authority that certifies moments (RFC 3161). The worker has no network: it asks the house, which asks the authority.
public struct Horodatage: Sendable {
  /// Where it answers.
  public let adresse: URL
  /// How long it may take.
  public let limite: Duration

  /// An authority.
  public init(_ adresse: URL, limite: Duration = .seconds(8)) {
    self.adresse = adresse
    self.limite = limite
  }

  /// The authority's answer to a request, both as DER. Blocks: it is asked from a worker's own thread.
  func certifier(_ requete: [UInt8]) throws -> [UInt8] {
    var demande = URLRequest(url: adresse, timeoutInterval: limite / .seconds(1))
    demande.httpMethod = "POST"
    demande.setValue("application/timestamp-query", forHTTPHeaderField: "Content-Type")
    demande.httpBody = Data(requete)
    let fini = DispatchSemaphore(value: 0)
    let reponse = Mutex<[UInt8]?>(nil)
    let tache = URLSession.shared.dataTask(with: demande) { donnees, recue, _ in
      if (recue as? HTTPURLResponse)?.statusCode == 200 { reponse.withLock { $0 = donnees.map { [UInt8]($0) } } }
      fini.signal()
    }
    tache.resume()
    _ = fini.wait(timeout: .now() + limite / .seconds(1))
    tache.cancel()
    guard let octets = reponse.withLock({ $0 }) else { throw WorkerFailure.refused(code: "timestamp", detail: "") }
    return octets
  }
}
