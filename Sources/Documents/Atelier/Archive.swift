public import Domaine
public import EventCodec

/// A paper as it is kept under the key of what it tells of: with it, and no longer.
public struct Archive: Sendable, Equatable {
  /// Which paper.
  public var sorte: SorteDeDocument
  /// By what it is cited.
  public var reference: String
  /// The hash of the paper before any seal.
  public var empreinte: Empreinte
  /// The hash of what it says, by which it is known again; `nil` where it was kept as it was made.
  public var contenu: Empreinte?
  /// Of what of the carnet it tells.
  public var elements: [ElementCarnet]
  /// How many pages it has.
  public var pages: Int
  /// The paper as it left the house.
  public var pdf: [UInt8]

  /// A paper to keep.
  public init(_ produit: Produit, contenu: Empreinte? = nil, elements: [ElementCarnet]) {
    sorte = produit.paper.kind
    reference = produit.paper.reference
    empreinte = produit.empreinte
    self.contenu = contenu
    self.elements = elements
    pages = produit.pdf.pages
    pdf = produit.bytes
  }

  /// A line that says what it is, then the paper.
  public var bytes: [UInt8] {
    Fields([
      "sorte": sorte, "reference": reference, "empreinte": empreinte, "contenu": contenu, "elements": elements, "pages": pages,
    ]).stored.bytes + [0x0A] + pdf
  }

  /// A paper that was kept; `nil` for what was never kept so.
  public init?(_ bytes: [UInt8]) {
    guard let fin = bytes.firstIndex(of: 0x0A), let tete = try? Fields(stored: try JSON(Array(bytes[..<fin]))) else { return nil }
    do {
      (sorte, reference, empreinte) = (try tete("sorte"), try tete("reference"), try tete("empreinte"))
      (contenu, elements, pages) = (try tete("contenu"), try tete("elements") ?? [], try tete("pages") ?? 0)
    } catch {
      return nil
    }
    pdf = Array(bytes[(fin + 1)...])
  }
}

extension SorteDeDocument: Storable {}
