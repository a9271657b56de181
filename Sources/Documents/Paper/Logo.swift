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

extension Imprimerie {
  /// Prints a logo on a paper of nothing: one that can't be printed would stop every paper that bears it.
  /// - Throws: `Refus` where it can't be printed, `WorkerFailure`.
  public func eprouver(_ logo: Logo) async throws {
    let paper = Paper(.plaquette, title: "Essai du logo", reference: "ESSAI", issuer: Issuer(name: "Essai", lines: [], logo: logo), blocks: [])
    do {
      _ = try await composer(paper, at: Instant(millisecondes: 0))
    } catch WorkerFailure.refused {
      throw Refus(.logoLisible, "Ce logo ne s’imprime pas\u{202F}: il est abîmé, trop grand ou trop étroit. Enregistrez-le de nouveau, en PNG ou en JPEG.")
    }
  }
}
