import Application
import Domaine

/// The tables of the house on one connection, with the keys to what is sealed in them. Each folder adds its own table's reads and writes.
struct Tables<Session: SQLSession> {
  let session: Session
  let secrets: Secrets
}

/// A stream's line: where it stands and where its key is.
struct StreamLine {
  let head: StreamHead
  let slot: Int64
}

extension Tables {
  /// The line of a stream, whatever the ledger says.
  func line(of stream: StreamRef) throws -> StreamLine? {
    try session.first(SQLText.stream, stream.columns) { line in
      StreamLine(head: StreamHead(version: Int(line.integer(0)), chain: line.bytes(1)), slot: line.integer(2))
    }
  }

  /// The line of a stream; `nil` where it never was.
  /// - Throws: `StoreError.destroyed`.
  func alive(_ stream: StreamRef) throws -> StreamLine? {
    let line = try line(of: stream)
    if line == nil, let buried = try buried(stream) {
      // Another process may have destroyed it: what this one still holds of its key goes too.
      secrets.ring.forget(stream)
      throw StoreError.destroyed(buried.tombstone)
    }
    return line
  }

  /// The line of a stream that must be there.
  /// - Throws: `StoreError.conflict` where it never was, `.destroyed`.
  func existing(_ stream: StreamRef) throws -> StreamLine {
    guard let line = try alive(stream) else { throw StoreError.conflict }
    return line
  }

  /// A living stream's key.
  func key(of stream: StreamRef) throws -> StreamKey {
    try secrets.ring.key(of: stream, slot: try existing(stream).slot)
  }
}
