import Application
import Crypto
import Domaine
import EventCodec

/// The plain columns that a sealed thing is bound to. Told to the seal, they can be neither changed nor exchanged with those of another row or table.
struct Plain {
  /// What is sealed: the first byte, so that nothing can pass for something else. The numbers are stored for ever.
  enum Purpose: UInt8 {
    case event = 1, line, intent, document, draft, key, tombstone, word, entry, cell
  }

  private(set) var bytes: [UInt8]

  init(_ purpose: Purpose, of stream: StreamRef) {
    bytes = [purpose.rawValue]
    bytes.reserveCapacity(80)
    add(stream.organisme)
    add(stream.nature.rawValue)
    add(stream.id)
  }

  static func cell(_ key: CellKey, until: Instant) -> Plain {
    var plain = Plain(.cell)
    plain.add(key.kind)
    plain.add(key.name)
    plain.add(until.millisecondes)
    return plain
  }

  private init(_ purpose: Purpose) { bytes = [purpose.rawValue] }

  private init(_ purpose: Purpose, in organisme: OrganismeID) {
    bytes = [purpose.rawValue]
    add(organisme)
  }

  static func entry(_ key: RegistryKey, since: Instant) -> Plain {
    var plain = Plain(.entry, in: key.organisme)
    plain.add(key.kind)
    plain.add(key.name)
    plain.add(since.millisecondes)
    return plain
  }

  mutating func add(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add<Chose>(_ id: Identifiant<Chose>) {
    add(id.haut)
    add(id.bas)
  }

  /// The length comes first: `ab` then `c` is not `a` then `bc`.
  mutating func add(_ text: String) {
    add(Int64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ more: [UInt8]) {
    add(Int64(more.count))
    bytes.append(contentsOf: more)
  }
}

extension Plain {
  static func event(_ stream: StreamRef, sequence: Int, at: Instant) -> Plain {
    var plain = Plain(.event, of: stream)
    plain.add(Int64(sequence))
    plain.add(at.millisecondes)
    return plain
  }

  static func line(_ stream: StreamRef, list: String, part: String, sort: Int64) -> Plain {
    var plain = Plain(.line, of: stream)
    plain.add(list)
    plain.add(part)
    plain.add(sort)
    return plain
  }

  static func intent(_ id: Identifiant<Intent>, of stream: StreamRef, due: Instant) -> Plain {
    var plain = Plain(.intent, of: stream)
    plain.add(id)
    plain.add(due.millisecondes)
    return plain
  }

  static func document(_ id: Identifiant<Document>, of stream: StreamRef, at: Instant) -> Plain {
    var plain = Plain(.document, of: stream)
    plain.add(id)
    plain.add(at.millisecondes)
    return plain
  }

  static func draft(_ draft: DraftRef, at: Instant) -> Plain {
    var plain = Plain(.draft, of: draft.stream)
    plain.add(draft.author)
    plain.add(draft.place)
    plain.add(at.millisecondes)
    return plain
  }

  static func key(of stream: StreamRef, slot: Int64) -> Plain {
    var plain = Plain(.key, of: stream)
    plain.add(slot)
    return plain
  }

  static func tombstone(_ tombstone: Tombstone, slot: Int64) -> Plain {
    var plain = Plain(.tombstone, of: tombstone.stream)
    plain.add(Int64(tombstone.head.version))
    plain.add(tombstone.head.chain)
    plain.add(slot)
    plain.add(tombstone.at.millisecondes)
    plain.add(tombstone.rule)
    return plain
  }
}
