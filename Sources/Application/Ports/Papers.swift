public import Domaine

/// A document kept under a stream's key.
public enum Document {}

/// A document to keep.
public struct NewDocument: Sendable, Equatable {
  /// Its identifier.
  public let id: Identifiant<Document>
  /// The stream whose key seals it and with which it dies.
  public let stream: StreamRef
  /// When it is kept.
  public let at: Instant
  /// Its bytes, sealed before they are stored.
  public let bytes: [UInt8]

  /// A document under a stream's key.
  public init(id: Identifiant<Document>, stream: StreamRef, at: Instant, bytes: [UInt8]) {
    self.id = id
    self.stream = stream
    self.at = at
    self.bytes = bytes
  }
}

/// The documents of every paper.
public protocol Documents: Sendable {
  /// A document's bytes; `nil` where the stream has no such document.
  func document(_ id: Identifiant<Document>, of stream: StreamRef) async throws(StoreError) -> [UInt8]?

  /// The documents of a stream, in the order of their ids.
  func documents(of stream: StreamRef) async throws(StoreError) -> [Identifiant<Document>]
}

/// Where a draft is: at most one for a stream, a writer and a place (`synthese`, `questionnaire:…`).
public struct DraftRef: Hashable, Sendable {
  /// The stream whose key seals it.
  public let stream: StreamRef
  /// Who is writing: an account's identifier, in the clear.
  public let author: String
  /// What is being written, in the clear: never content.
  public let place: String

  /// The place of a draft.
  public init(stream: StreamRef, author: String, place: String) {
    self.stream = stream
    self.author = author
    self.place = place
  }
}

/// What is being typed and is not yet submitted.
public protocol Drafts: Sendable {
  /// Keeps what is typed so far in place of what was kept before. The stream must exist.
  func save(_ bytes: [UInt8], as draft: DraftRef, at now: Instant) async throws(StoreError)

  /// What was typed so far.
  func draft(_ draft: DraftRef) async throws(StoreError) -> [UInt8]?
}

/// All that the house asks of its store: SQLite here, PostgreSQL later, memory in tests.
public typealias Store = Journal & Lists & Outbox & Documents & Drafts & Registry & Cells
