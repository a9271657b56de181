import Foundation

/// The figures of a run, in the order in which they came.
struct Report {
  /// A figure.
  struct Line {
    let what: String
    let figure: String
    let ratio: String
    let aim: String
    let isMet: Bool?
  }

  private(set) var sections: [(title: String, lines: [Line])] = []

  mutating func begin(_ title: String) {
    sections.append((title, []))
  }

  mutating func add(_ what: String, _ figure: String, ratio: String = "", aim: String = "", isMet: Bool? = nil) {
    sections[sections.count - 1].lines.append(Line(what: what, figure: figure, ratio: ratio, aim: aim, isMet: isMet))
    Progress.say("  \(what): \(figure) \(ratio)")
  }

  /// A table a section.
  var markdown: String {
    sections.map { section in
      let head = "### \(section.title)\n\n| | figure | ratio | aim | |\n|---|---|---|---|---|\n"
      return head
        + section.lines.map { line in
          "| \(line.what) | \(line.figure) | \(line.ratio) | \(line.aim) | \(line.isMet.map { $0 ? "met" : "**missed**" } ?? "") |\n"
        }.joined()
    }.joined(separator: "\n")
  }
}

/// Numbers as a reader wants them: three digits, and a unit.
enum Figure {
  static func time(_ microseconds: Double) -> String {
    switch microseconds {
    case ..<1_000: "\(digits(microseconds)) µs"
    case ..<1_000_000: "\(digits(microseconds / 1_000)) ms"
    default: "\(digits(microseconds / 1_000_000)) s"
    }
  }

  static func rate(_ microseconds: Double) -> String { "\(digits(1_000_000 / microseconds))/s" }

  static func ratio(_ value: Double) -> String { "× \(String(format: "%.2f", value))" }

  static func bytes(_ value: Double) -> String {
    value < 10_000 ? "\(digits(value)) bytes" : value < 10_000_000 ? "\(digits(value / 1_000)) kB" : "\(digits(value / 1_000_000)) MB"
  }

  static func count(_ value: Int) -> String {
    value >= 1_000_000 ? "\(value / 1_000_000) M" : value >= 1_000 ? "\(value / 1_000) k" : "\(value)"
  }

  private static func digits(_ value: Double) -> String {
    String(format: value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value)
  }
}
