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
  public init?(_ texte: some StringProtocol) {
    guard texte.utf8.count == 32, texte.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let haut = UInt64(texte.prefix(16), radix: 16), let bas = UInt64(texte.dropFirst(16), radix: 16)
    else { return nil }
    self.init(haut: haut, bas: bas)
  }

  /// An order of no meaning, but always the same.
  public static func < (gauche: Identifiant, droite: Identifiant) -> Bool {
    (gauche.haut, gauche.bas) < (droite.haut, droite.bas)
  }
}

extension Identifiant: CustomStringConvertible {
  /// 32 lower-case hexadecimal digits.
  public var description: String {
    Identifiant.hexa(haut) + Identifiant.hexa(bas)
  }

  private static func hexa(_ valeur: UInt64) -> String {
    let chiffres = String(valeur, radix: 16)
    return String(repeating: "0", count: 16 - chiffres.count) + chiffres
  }
}
