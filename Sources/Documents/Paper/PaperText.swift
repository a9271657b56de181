import Domaine

extension Paper {
  /// All that the paper says, as plain text: what a golden file shows, and what is shown on a screen to someone who signs.
  public var text: String {
    let head = ["[\(kind.rawValue), corps \(size.rawValue)] \(reference)", issuer.name] + issuer.lines
    let titles = [overline, "# " + title, date.map { "Le \($0.enFrancais)" }].compactMap { $0 }
    let rod = rod.map { ["(\($0.alt))"] } ?? []
    let readers = readers.map { ["> " + $0] } ?? []
    let body = blocks.map(\.text)
    let parts =
      [head.joined(separator: "\n"), addressee.joined(separator: "\n"), titles.joined(separator: "\n")] + rod + readers + body + [
        footer.joined(separator: "\n")
      ]
    return parts.filter { !$0.isEmpty }.map(Typographie.composer).joined(separator: "\n\n") + "\n"
  }
}

extension Block {
  /// What the block says, as plain text.
  var text: String {
    switch self {
    case .heading(let text, let level, let number): String(repeating: "#", count: level + 1) + " " + (number.map { "\($0). " } ?? "") + text
    case .paragraph(let prose): prose.text
    case .quote(let prose, let source): "«\u{202F}\(prose.text)\u{202F}»" + (source.map { " — \($0)" } ?? "")
    case .list(let items, let ordered): items.enumerated().map { "\(ordered ? "\($0.offset + 1)." : "–") \($0.element.text)" }.joined(separator: "\n")
    case .facts(let facts): facts.map { "\($0.label) | \($0.value.text)" }.joined(separator: "\n")
    case .table(let table): table.text
    case .notice(let tone, let title, let paragraphs): (["! [\(tone.rawValue)] \(title)"] + paragraphs.map { "! \($0.text)" }).joined(separator: "\n")
    case .checks(let checks): checks.map { "[\($0.checked ? "x" : " ")] \($0.text.text)" }.joined(separator: "\n")
    case .write(let label, let lines): "\(label) (\(lines) lignes à écrire)"
    case .statement(let prose, let support): support.isEmpty ? prose.text : prose.text + "\n  ↳ " + support.joined(separator: "\u{202F}; ")
    case .signatures(let boxes): boxes.map(\.text).joined(separator: "\n")
    case .radar(let radar): radar.text
    case .bars(let bars): bars.text
    case .calendar(let months): months.text
    case .keep(let blocks): blocks.map(\.text).joined(separator: "\n\n")
    case .pageBreak: "———"
    case .spacer: ""
    }
  }
}

extension Block.SignatureBox {
  fileprivate var text: String { "[\(state.rawValue)] \(role)\u{202F}: \(name)" + (lines.isEmpty ? "" : " (\(lines.joined(separator: ", ")))") }
}

extension Table {
  fileprivate var text: String {
    let lines = [columns.map(\.title)] + rows.map { $0.map(\.text) }
    return "Tableau\u{202F}: \(caption)\n" + lines.map { $0.joined(separator: " | ") }.joined(separator: "\n")
  }
}

extension Radar {
  fileprivate var text: String {
    let rows = axes.indices.map { axis in
      ([axes[axis]] + series.map { $0.labels.indices.contains(axis) ? $0.labels[axis] : "" }).joined(separator: " | ")
    }
    return "Figure\u{202F}: \(title). \(alt)\n" + ([([""] + series.map(\.name)).joined(separator: " | ")] + rows).joined(separator: "\n")
  }
}

extension Bars {
  fileprivate var text: String {
    "Figure\u{202F}: \(title) (\(unit)). \(alt)\n" + rows.map { "\($0.label) | \($0.text)" }.joined(separator: "\n")
  }
}

extension Months {
  fileprivate var text: String {
    let marked = months.flatMap { month in month.marks.map { "\($0.day) \(month.name) | \(legend(of: $0.kind))" } }
    return "Calendrier\u{202F}: \(title). \(alt)\n" + marked.joined(separator: "\n")
  }

  private func legend(of kind: Mark.Kind) -> String { legend.first { $0.kind == kind }?.text ?? kind.rawValue }
}
