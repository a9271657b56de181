import Application
import Domaine

extension Tables {
  func add(_ intent: Intent) throws {
    let sealed = try key(of: intent.stream).seal(intent.content, .intent(intent.id, of: intent.stream, due: intent.due))
    let names = [SQLValue(intent.stream.organisme), SQLValue(intent.id)] + intent.stream.columns.dropFirst()
    try session.run(SQLText.addIntent, names + [SQLValue(intent.due), .blob(sealed)])
  }

  /// Whether anything is due: asked before a transaction is begun for nothing.
  func isAnythingDue(at now: Instant) throws -> Bool {
    try session.first(SQLText.due, [SQLValue(now), 1]) { _ in true } ?? false
  }

  /// Takes what is due, and holds it until a moment.
  func claim(at now: Instant, until: Instant, limit: Int) throws -> [ClaimedIntent] {
    let claimed = try session.all(SQLText.due, [SQLValue(now), SQLValue(limit)]) { line in
      let (stream, id, due) = (try line.stream(0), try line.id(3, Intent.self), line.instant(4))
      return (stream, id, due, attempts: Int(line.integer(5)), sealed: line.bytes(6))
    }
    return try claimed.map { stream, id, due, attempts, sealed in
      try session.run(SQLText.takeIntent, [SQLValue(stream.organisme), SQLValue(id), SQLValue(until)])
      let content = try key(of: stream).open(sealed, .intent(id, of: stream, due: due), "an intent of \(stream.place)")
      return ClaimedIntent(intent: Intent(id: id, stream: stream, due: due, content: content), attempts: attempts)
    }
  }

  func settle(_ id: Identifiant<Intent>, in organisme: OrganismeID) throws {
    try session.run(SQLText.settleIntent, [SQLValue(organisme), SQLValue(id)])
  }

  func postpone(_ id: Identifiant<Intent>, in organisme: OrganismeID, to due: Instant, because reason: String) throws {
    try session.run(SQLText.postponeIntent, [SQLValue(organisme), SQLValue(id), SQLValue(due), .text(reason)])
  }
}
