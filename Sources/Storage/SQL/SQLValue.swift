import Application
import Domaine
import EventCodec

/// What a statement is given: the three types that both engines know alike.
enum SQLValue: Sendable, Equatable {
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  init(integerLiteral value: Int64) { self = .integer(value) }
  init(stringLiteral value: String) { self = .text(value) }

  init(_ value: Int) { self = .integer(Int64(value)) }
  init(_ instant: Instant) { self = .integer(instant.millisecondes) }
  init<Chose>(_ id: Identifiant<Chose>) { self = .blob(id.octets) }
}

extension Identifiant {
  /// Sixteen bytes, greatest first: they sort as the identifiers do.
  var octets: [UInt8] {
    [haut, bas].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * UInt64($0))) } }
  }

  /// The identifier of sixteen bytes; `nil` for any other number of them.
  init?(octets: [UInt8]) {
    guard octets.count == 16 else { return nil }
    let read = { (range: Range<Int>) in octets[range].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    self.init(haut: read(0..<8), bas: read(8..<16))
  }
}

extension StreamRef {
  /// The three columns that name a stream in every table, in this order.
  var columns: [SQLValue] { [SQLValue(organisme), .text(nature.rawValue), SQLValue(id)] }

  /// Where the stream is, for the log: names without meaning.
  var place: String { "\(nature.rawValue) \(id) of \(organisme)" }
}
