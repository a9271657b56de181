/// The SHA-256 of a document: what proves which one was signed or destroyed, and says nothing of what it held.
public struct Empreinte: Hashable, Sendable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  public let description: String

  /// The hash written as 64 lower-case hexadecimal digits; `nil` for anything else.
  public init?(_ texte: String) {
    guard texte.utf8.count == 64, texte.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else { return nil }
    description = texte
  }

  /// The hash made of 32 bytes; `nil` for any other number of them.
  public init?(octets: some Sequence<UInt8>) {
    self.init(octets.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined())
  }
}
