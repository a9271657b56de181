import Foundation

/// A connection to this very machine.
public final class Prise {
  private let descripteur: Int32

  /// Connects to a port.
  public init(_ port: Int) throws {
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

  /// Sends a text.
  public func envoyer(_ texte: String) throws { try envoyer(Array(texte.utf8)) }

  /// Sends bytes.
  public func envoyer(_ octets: [UInt8]) throws {
    guard send(descripteur, octets, octets.count, Int32(MSG_NOSIGNAL)) == octets.count else { throw POSIXError(.EPIPE) }
  }

  /// Everything, until the other end closes.
  public func toutRecevoir() throws -> String {
    var (tout, tampon) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let nombre = recv(descripteur, &tampon, tampon.count, 0)
      if nombre < 0 { throw POSIXError(.ECONNRESET) }
      if nombre == 0 { return String(decoding: tout, as: UTF8.self) }
      tout += tampon[..<nombre]
    }
  }

  /// A port that nobody listened at a moment ago.
  public static func portLibre() throws -> Int {
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
