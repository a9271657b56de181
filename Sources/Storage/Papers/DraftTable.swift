import Application
import Domaine

extension DraftRef {
  /// The columns that name a draft.
  var columns: [SQLValue] { stream.columns + [.text(author), .text(place)] }
}

extension Tables {
  func save(_ bytes: [UInt8], as draft: DraftRef, at now: Instant) throws {
    let sealed = try key(of: draft.stream).seal(bytes, .draft(draft, at: now))
    try session.run(SQLText.saveDraft, draft.columns + [SQLValue(now), .blob(sealed)])
  }

  func draft(_ draft: DraftRef) throws -> [UInt8]? {
    guard let line = try alive(draft.stream) else { return nil }
    let found = try session.first(SQLText.draft, draft.columns) { (at: $0.instant(0), sealed: $0.bytes(1)) }
    guard let found else { return nil }
    let key = try secrets.ring.key(of: draft.stream, slot: line.slot)
    return try key.open(found.sealed, .draft(draft, at: found.at), "a draft of \(draft.stream.place)")
  }

  func settle(_ draft: DraftRef) throws {
    _ = try existing(draft.stream)
    try session.run(SQLText.settleDraft, draft.columns)
  }
}
