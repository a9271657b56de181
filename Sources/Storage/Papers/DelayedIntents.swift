public import Application
public import Domaine

extension SQLText {
  static let delayed = SQLStatement(
    """
    SELECT organisme, nature, stream, intent, due, attempts, content, available, reason FROM outbox
    WHERE organisme = $1 AND reason <> '' ORDER BY intent LIMIT $2
    """)
}

extension Tables {
  /// What failed and waits.
  func delayed(in organisme: OrganismeID, limit: Int) throws -> [DelayedIntent] {
    let lines = try session.all(SQLText.delayed, [SQLValue(organisme), SQLValue(limit)]) { line in
      let (stream, id, due) = (try line.stream(0), try line.id(3, Intent.self), line.instant(4))
      return (stream, id, due, attempts: Int(line.integer(5)), sealed: line.bytes(6), next: line.instant(7), reason: line.text(8))
    }
    return try lines.map { stream, id, due, attempts, sealed, next, reason in
      let content = try key(of: stream).open(sealed, .intent(id, of: stream, due: due), "an intent of \(stream.place)")
      return DelayedIntent(intent: Intent(id: id, stream: stream, due: due, content: content), attempts: attempts, reason: reason, next: next)
    }
  }
}

extension SQLiteStore {
  /// See `Outbox`.
  public func delayed(in organisme: OrganismeID, limit: Int) async throws(StoreError) -> [DelayedIntent] {
    try readTogether { try $0.delayed(in: organisme, limit: limit) }
  }
}
