import NIOCore

/// Where a request comes from, as far as one can tell: for limits only.
struct Provenance: Sendable {
  /// The front servers whose word is taken, besides one on this very machine.
  let frontaux: Set<String>

  /// The nearest place of the way that a request took that is no front server of ours: what lies before it is hearsay.
  ///
  /// - Parameter transmis: The values of `X-Forwarded-For`, in their order.
  func de(_ pair: String, transmis: [String]) -> String {
    let chemin = transmis.flatMap { $0.split(separator: ",") }.map { String($0.filter { !$0.isWhitespace }) }
    var ici = pair
    for avant in chemin.reversed() where estFrontal(ici) {
      guard (try? SocketAddress(ipAddress: avant, port: 0)) != nil else { return ici }
      ici = avant
    }
    return ici
  }

  private func estFrontal(_ adresse: String) -> Bool {
    let adresse = adresse.hasPrefix("::ffff:") ? String(adresse.dropFirst(7)) : adresse
    return adresse.hasPrefix("127.") || adresse == "::1" || frontaux.contains(adresse)
  }
}
