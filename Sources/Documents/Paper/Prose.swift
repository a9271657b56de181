/// A run of text, parts of which may stand out: `"remis à \(strong: nom)"`.
///
/// Always text, never markup: whatever is interpolated comes out as it is written.
public struct Prose: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// Its parts, in order.
  public private(set) var runs: [Run]

  /// A part, and how it stands out.
  public struct Run: Sendable, Equatable {
    /// The text.
    public var text: String
    /// How it stands out; `nil` where it doesn't.
    public var style: Style?
  }

  /// How a part stands out.
  public enum Style: String, Sendable { case strong, quiet, code }

  /// A text as it is.
  public init(_ text: String, _ style: Style? = nil) {
    runs = [Run(text: text, style: style)]
  }

  /// A text as it is.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// A text whose parts were interpolated.
  public init(stringInterpolation: Parts) {
    runs = stringInterpolation.runs
  }

  /// All its text, without what makes parts of it stand out.
  public var text: String { runs.map(\.text).joined() }

  /// Two texts, one after the other.
  public static func + (left: Prose, right: Prose) -> Prose {
    var prose = left
    prose.runs += right.runs
    return prose
  }

  /// The parts of a text as they are interpolated.
  public struct Parts: StringInterpolationProtocol {
    var runs: [Run] = []

    /// Before the first part.
    public init(literalCapacity: Int, interpolationCount: Int) {
      runs.reserveCapacity(interpolationCount * 2 + 1)
    }

    /// Text of ours.
    public mutating func appendLiteral(_ literal: String) { add(literal, nil) }
    /// Text from anywhere, or a value as it describes itself.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) { add(value.description, nil) }
    /// Text that stands out.
    public mutating func appendInterpolation(strong text: String) { add(text, .strong) }
    /// Text that steps back.
    public mutating func appendInterpolation(quiet text: String) { add(text, .quiet) }
    /// A hash, a number to be copied.
    public mutating func appendInterpolation(code text: String) { add(text, .code) }

    private mutating func add(_ text: String, _ style: Style?) {
      if text.isEmpty { return }
      if let last = runs.indices.last, runs[last].style == style {
        runs[last].text += text
      } else {
        runs.append(Run(text: text, style: style))
      }
    }
  }
}
