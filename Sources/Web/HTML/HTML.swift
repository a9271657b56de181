public import Domaine

/// A piece of a page. What is written in the source is markup; whatever is interpolated is text, and comes out as text (docs/adr/0004).
///
/// An optional does not compile: what is missing is said, or left out on purpose.
public struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// The markup.
  public private(set) var text: String

  /// Nothing.
  public static let vide: HTML = ""

  /// Markup of ours.
  public init(stringLiteral value: String) { text = value }

  /// Markup of ours with text in it.
  public init(stringInterpolation: Parts) { text = stringInterpolation.text }

  /// Pieces, one after the other.
  public init(_ pieces: some Sequence<HTML>) { text = pieces.reduce(into: "") { $0 += $1.text } }

  /// Two pieces, one after the other.
  public static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum.text += right.text
    return sum
  }

  /// What is interpolated into markup.
  public struct Parts: StringInterpolationProtocol {
    fileprivate var text = ""

    /// Before the first part.
    public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity + interpolationCount * 24) }

    /// Markup of ours.
    public mutating func appendLiteral(_ literal: String) { text += literal }
    /// Text from anywhere.
    public mutating func appendInterpolation(_ value: some StringProtocol) { HTML.escape(value, into: &text) }
    /// A number.
    public mutating func appendInterpolation(_ value: Int) { text += String(value) }
    /// A piece of a page.
    public mutating func appendInterpolation(_ piece: HTML) { text += piece.text }
    /// Pieces of a page, one after the other.
    public mutating func appendInterpolation(_ pieces: [HTML]) { for piece in pieces { text += piece.text } }
    /// An address of the house.
    public mutating func appendInterpolation(_ route: Route) { HTML.escape(route.path, into: &text) }
    /// A name without meaning.
    public mutating func appendInterpolation<Chose>(_ id: Identifiant<Chose>) { text += id.description }
    /// A piece only where something holds.
    public mutating func appendInterpolation(_ piece: HTML, si condition: Bool) { if condition { text += piece.text } }
  }

  /// Text as it stands between tags or quotes.
  ///
  /// Most of it has nothing to escape, and is taken whole.
  private static func escape(_ value: some StringProtocol, into text: inout String) {
    if !value.utf8.contains(where: isEscaped) { return text += value }
    for byte in value.unicodeScalars {
      switch byte {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\0": continue
      default: text.unicodeScalars.append(byte)
      }
    }
  }

  /// The bytes of those scalars; no other scalar has one of them.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00, 0x22, 0x26, 0x27, 0x3C, 0x3E: true
    default: false
    }
  }
}

extension Sequence {
  /// A piece of a page for each element, one after the other.
  public func html(_ piece: (Element) throws -> HTML) rethrows -> HTML { HTML(try map(piece)) }
}

extension Optional {
  /// A piece of a page for what is there; nothing where it isn't.
  public func html(_ piece: (Wrapped) throws -> HTML) rethrows -> HTML { try map(piece) ?? .vide }
}
