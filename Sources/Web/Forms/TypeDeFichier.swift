/// The kinds of files that the house takes in: told by their first bytes, never by a name or by what a browser says. Nothing else of them is ever read.
enum TypeDeFichier: String, CaseIterable {
  case pdf, jpeg, png

  /// The kind of some bytes; `nil` for any other.
  init?(_ octets: [UInt8]) {
    guard let type = TypeDeFichier.allCases.first(where: { octets.starts(with: $0.premiers) }) else { return nil }
    self = type
  }

  private var premiers: [UInt8] {
    switch self {
    case .pdf: Array("%PDF-".utf8)
    case .jpeg: [0xFF, 0xD8, 0xFF]
    case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    }
  }

  /// As a browser is told.
  var mime: String {
    switch self {
    case .pdf: "application/pdf"
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    }
  }

  /// How the name of such a file ends.
  var suffixe: String { self == .jpeg ? "jpg" : rawValue }

  /// What a field of files asks a browser to offer.
  static let acceptes = allCases.map(\.mime).joined(separator: ",")
}
