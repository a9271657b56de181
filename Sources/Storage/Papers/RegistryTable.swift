import Application
import Domaine

extension RegistryKey {
  /// The columns that name an entry, but for its moment.
  var columns: [SQLValue] { [SQLValue(organisme), .text(kind), .text(name)] }
}

extension Tables {
  func enter(_ bytes: [UInt8], as key: RegistryKey, from since: Instant) throws {
    let sealed = try secrets.registry(of: key.organisme).seal(bytes, .entry(key, since: since))
    try session.run(SQLText.enter, key.columns + [SQLValue(since), .blob(sealed)])
  }

  func entry(_ key: RegistryKey, at moment: Instant) throws -> [UInt8]? {
    let found = try session.first(SQLText.entry, key.columns + [SQLValue(moment)]) { (since: $0.instant(0), sealed: $0.bytes(1)) }
    return try found.map { try open($0.sealed, key, since: $0.since) }
  }

  func entries(of kind: String, in organisme: OrganismeID) throws -> [String] {
    try session.all(SQLText.entryNames, [SQLValue(organisme), .text(kind)]) { $0.text(0) }
  }

  /// The kinds of the entries that don't open with their organisme's key and plain columns.
  func unreadableEntries() throws -> [String] {
    let all = try session.all(SQLText.everyEntry, []) { row in
      (key: RegistryKey(row.text(1), row.text(2), in: try row.id(0)), since: row.instant(3), sealed: row.bytes(4))
    }
    return all.filter { (try? open($0.sealed, $0.key, since: $0.since)) == nil }.map(\.key.kind)
  }

  private func open(_ sealed: [UInt8], _ key: RegistryKey, since: Instant) throws -> [UInt8] {
    try secrets.registry(of: key.organisme).open(sealed, .entry(key, since: since), "an entry \(key.kind)")
  }
}
