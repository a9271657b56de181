import EventCodec

extension Radar {
  var members: [JSON.Member] {
    let values = series.map { one in
      JSON.object([.init("name", .text(one.name)), .init("values", .array(one.values.map { $0.map { .int(Int64($0)) } ?? .null }))])
    }
    return [
      .init("title", .text(title)), .init("alt", .text(alt)), .init("axes", .texts(axes)), .init("max", .int(Int64(max))),
      .init("series", .array(values)), .init("labels", .array(series.map { .texts($0.labels) })),
    ]
  }
}

extension Bars {
  var members: [JSON.Member] {
    let rows = rows.map { row in
      JSON.object([
        .init("label", .text(row.label)), .init("value", .int(Int64(row.value))),
        .init("low", row.range.map { .int(Int64($0.lowerBound)) } ?? .null), .init("high", row.range.map { .int(Int64($0.upperBound)) } ?? .null),
        .init("text", .text(row.text)),
      ])
    }
    return [
      .init("title", .text(title)), .init("alt", .text(alt)), .init("unit", .text(unit)), .init("max", .int(Int64(max))), .init("rows", .array(rows)),
    ]
  }
}

extension Months {
  var members: [JSON.Member] {
    let months = months.map { month in
      JSON.object([
        .init("name", .text(month.name)), .init("firstWeekday", .int(Int64(month.firstWeekday))), .init("days", .int(Int64(month.days))),
        .init("marks", .array(month.marks.map { .object([.init("day", .int(Int64($0.day))), .init("kind", .string($0.kind.rawValue))]) })),
      ])
    }
    let legend = legend.map { JSON.object([.init("kind", .string($0.kind.rawValue)), .init("text", .text($0.text))]) }
    return [.init("title", .text(title)), .init("alt", .text(alt)), .init("months", .array(months)), .init("legend", .array(legend))]
  }
}

extension JSON {
  /// A text as a reader will see it.
  static func text(_ text: String) -> JSON { .string(Typographie.composer(text)) }

  /// A text as a reader will see it, or nothing.
  static func text(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }

  /// Several texts.
  static func texts(_ texts: [String]) -> JSON { .array(texts.map { .text($0) }) }
}
