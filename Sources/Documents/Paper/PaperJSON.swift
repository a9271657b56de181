import Domaine
import EventCodec
import Foundation

extension Paper {
  /// The paper as the worker reads it. Every text goes through French typography on its way.
  var json: JSON {
    .object([
      .init("title", .text(title)), .init("subject", .text(kind.nom)), .init("author", .text(issuer.name)),
      .init("keywords", .array([.string(kind.rawValue)])), .init("kind", .string(kind.rawValue)), .init("reference", .text(reference)),
      .init("size", .int(Int64(size.rawValue))), .init("issuer", issuer.json), .init("overline", .text(overline)),
      .init("date", .text(date?.enFrancais)), .init("addressee", addressee.isEmpty ? .null : .texts(addressee)),
      .init("rod", rod?.json ?? .null), .init("readers", .text(readers)), .init("footer", .texts(footer)), .init("draft", .bool(draft)),
      .init("blocks", .array(blocks.map(\.json))),
    ])
  }
}

extension Issuer {
  fileprivate var json: JSON {
    .object([
      .init("name", .text(name)), .init("lines", .texts(lines)), .init("color", .string(color)), .init("logo", logo?.json ?? .null),
    ])
  }
}

extension Rod {
  fileprivate var json: JSON {
    let phases = phases.map { phase in
      JSON.object([.init("name", .text(phase.name)), .init("bands", .array(phase.bands.map { .string($0.rawValue) }))])
    }
    return .object([.init("alt", .text(alt)), .init("phases", .array(phases))])
  }
}

extension Block {
  fileprivate var json: JSON {
    switch self {
    case .heading(let text, let level, let number):
      block("heading", [.init("level", .int(Int64(level))), .init("text", .text(text)), .init("number", .text(number))])
    case .paragraph(let prose): block("paragraph", [.init("runs", prose.json)])
    case .quote(let prose, let source): block("quote", [.init("runs", prose.json), .init("source", .text(source))])
    case .list(let items, let ordered): block("list", [.init("ordered", .bool(ordered)), .init("items", .array(items.map(\.json)))])
    case .facts(let facts):
      block("facts", [.init("rows", .array(facts.map { .object([.init("label", .text($0.label)), .init("runs", $0.value.json)]) }))])
    case .table(let table): block("table", table.members)
    case .notice(let tone, let title, let paragraphs):
      block("notice", [.init("tone", .string(tone.rawValue)), .init("title", .text(title)), .init("paragraphs", .array(paragraphs.map(\.json)))])
    case .checks(let checks):
      block("checks", [.init("items", .array(checks.map { .object([.init("runs", $0.text.json), .init("checked", .bool($0.checked))]) }))])
    case .write(let label, let lines): block("write", [.init("label", .text(label)), .init("lines", .int(Int64(lines)))])
    case .statement(let prose, let support): block("statement", [.init("runs", prose.json), .init("support", .texts(support))])
    case .signatures(let boxes): block("signatures", [.init("boxes", .array(boxes.map(\.json)))])
    case .radar(let radar): block("radar", radar.members)
    case .bars(let bars): block("bars", bars.members)
    case .calendar(let months): block("calendar", months.members)
    case .keep(let blocks): block("keep", [.init("blocks", .array(blocks.map(\.json)))])
    case .pageBreak: block("pageBreak", [])
    case .spacer: block("spacer", [.init("size", .string("small"))])
    }
  }

  private func block(_ kind: String, _ members: [JSON.Member]) -> JSON { .object([.init("kind", .string(kind))] + members) }
}

extension Block.SignatureBox {
  fileprivate var json: JSON {
    let strokes = drawing?.traits.map { trait in JSON.array(trait.map { .array([.int(Int64($0.x)), .int(Int64($0.y))]) }) }
    return .object(
      [
        .init("role", .text(role)), .init("name", .text(name)), .init("state", .string(state.rawValue)), .init("lines", .texts(lines)), .init("height", .null),
      ] + (strokes.map { [.init("drawing", .array($0))] } ?? []))
  }
}

extension Table {
  fileprivate var members: [JSON.Member] {
    let columns = columns.map { column in
      JSON.object([
        .init("title", .text(column.title)), .init("align", .string(column.align.rawValue)),
        .init("weight", column.weight.map { .int(Int64($0)) } ?? .null),
      ])
    }
    return [
      .init("caption", .text(caption)), .init("columns", .array(columns)), .init("rows", .array(rows.map { .array($0.map(\.json)) })),
      .init("footRows", .int(Int64(footRows))), .init("rowHeaders", .bool(rowHeaders)),
    ]
  }
}

extension Prose {
  fileprivate var json: JSON {
    .array(
      runs.map { run in
        .object([.init("text", .text(run.text))] + (run.style.map { [.init("style", .string($0.rawValue))] } ?? []))
      })
  }
}

extension Logo {
  fileprivate var json: JSON {
    .object([.init("format", .string(format.rawValue)), .init("base64", .string(Data(bytes).base64EncodedString())), .init("alt", .text("Logo du centre"))])
  }
}
