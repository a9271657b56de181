/// A name without meaning: 128 random bits, written as 32 hexadecimal digits.
///
/// The type says of what: a `DossierID` cannot be given where a `CarnetID` is asked. It is made outside the domain and comes in as a value.
public struct Identifiant<Chose>: Hashable, Comparable, Sendable {
  /// The upper 64 bits.
  public let haut: UInt64
  /// The lower 64 bits.
  public let bas: UInt64

  /// The identifier made of two random halves.
  public init(haut: UInt64, bas: UInt64) {
    self.haut = haut
    self.bas = bas
  }

  /// The identifier written as 32 hexadecimal digits; `nil` for anything else.
  public init?(_ texte: String) {
    guard texte.utf8.count == 32, let moities = Hexadecimal.moities(texte) else { return nil }
    self.init(haut: moities.haut, bas: moities.bas)
  }

  /// The identifier written in a part of a text; `nil` for anything else.
  public init?(_ texte: Substring) {
    self.init(String(texte))
  }

  /// An order of no meaning, but always the same.
  public static func < (gauche: Identifiant, droite: Identifiant) -> Bool {
    (gauche.haut, gauche.bas) < (droite.haut, droite.bas)
  }
}

extension Identifiant: CustomStringConvertible {
  /// 32 lower-case hexadecimal digits.
  public var description: String { Hexadecimal.texte(haut, bas) }
}

/// Reads and writes digits byte by byte: a dossier of three hundred events holds a thousand identifiers, and is opened in a millisecond.
private enum Hexadecimal {
  /// The two halves; `nil` where one of the bytes is no digit.
  static func moities(_ texte: String) -> (haut: UInt64, bas: UInt64)? {
    var (haut, bas): (UInt64, UInt64) = (0, 0)
    for octet in texte.utf8 {
      guard let chiffre = chiffre(octet) else { return nil }
      (haut, bas) = (haut << 4 | bas >> 60, bas << 4 | chiffre)
    }
    return (haut, bas)
  }

  static func texte(_ haut: UInt64, _ bas: UInt64) -> String {
    String(unsafeUninitializedCapacity: 32) { octets in
      for rang in 0..<16 {
        octets[rang] = lettre(haut >> UInt64(60 - 4 * rang))
        octets[16 + rang] = lettre(bas >> UInt64(60 - 4 * rang))
      }
      return 32
    }
  }

  private static func chiffre(_ octet: UInt8) -> UInt64? {
    switch octet {
    case 0x30...0x39: UInt64(octet - 0x30)
    case 0x61...0x66: UInt64(octet - 0x57)
    case 0x41...0x46: UInt64(octet - 0x37)
    default: nil
    }
  }

  private static func lettre(_ valeur: UInt64) -> UInt8 {
    let chiffre = UInt8(truncatingIfNeeded: valeur & 15)
    return chiffre < 10 ? 0x30 + chiffre : 0x57 + chiffre
  }
}
