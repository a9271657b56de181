public import Domaine

extension Regle {
  /// What the typesetter can take.
  public static let logoLisible = Regle("logo-lisible", .maison, "Choisissez un logo en PNG ou en JPEG, de 500 ko au plus.")
}

/// A centre's logo: a picture in PNG or JPEG, never a drawing that could call something else.
public struct Logo: Sendable, Equatable {
  /// How it is encoded.
  public let format: Format
  /// Its bytes.
  public let bytes: [UInt8]

  /// How a picture is encoded.
  public enum Format: String, Sendable { case png, jpg }

  /// A picture, recognised by its first bytes.
  public init(_ bytes: [UInt8]) throws(Refus) {
    guard bytes.count <= 500_000 else { throw Refus(.logoLisible) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      format = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      format = .jpg
    } else {
      throw Refus(.logoLisible)
    }
    self.bytes = bytes
  }
}
