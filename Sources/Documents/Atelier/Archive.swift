public import Domaine
import EventCodec

/// A paper as it is kept under the key of what it tells of: with it, and no longer.
public struct Archive: Sendable, Equatable {
  /// Which paper.
  public var sorte: SorteDeDocument
  /// By what it is cited.
  public var reference: String
  /// The hash of the paper before any seal.
  public var empreinte: Empreinte
  /// The paper as it left the house.
  public var pdf: [UInt8]

  /// A paper to keep.
  public init(_ produit: Produit) {
    sorte = produit.paper.kind
    reference = produit.paper.reference
    empreinte = produit.empreinte
    pdf = produit.bytes
  }

  /// A line that says what it is, then the paper.
  public var bytes: [UInt8] {
    JSON.object([
      .init("sorte", .string(sorte.rawValue)), .init("reference", .string(reference)), .init("empreinte", .string(empreinte.description)),
    ]).bytes + [0x0A] + pdf
  }

  /// A paper that was kept; `nil` for what was never kept so.
  public init?(_ bytes: [UInt8]) {
    guard let fin = bytes.firstIndex(of: 0x0A), case .object(let membres)? = try? JSON(Array(bytes[..<fin])) else { return nil }
    let tete = Frame(fields: membres)
    guard let sorte = tete.text("sorte").flatMap(SorteDeDocument.init(rawValue:)), let reference = tete.text("reference"),
      let empreinte = tete.text("empreinte").flatMap({ Empreinte($0) })
    else { return nil }
    (self.sorte, self.reference, self.empreinte, pdf) = (sorte, reference, empreinte, Array(bytes[(fin + 1)...]))
  }
}
