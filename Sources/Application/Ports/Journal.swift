public import Domaine
public import EventCodec

/// One event as the store gives it back.
public struct RecordedEvent: Sendable, Equatable {
  /// Its place in the stream, from 1.
  public let sequence: Int
  /// When it was recorded.
  public let at: Instant
  /// Name and content, as `EventCodec` wrote them.
  public let payload: [UInt8]

  /// An event with its place and moment.
  public init(sequence: Int, at: Instant, payload: [UInt8]) {
    self.sequence = sequence
    self.at = at
    self.payload = payload
  }
}

/// Where a stream stands: how many events, and the hash that chains them all.
public struct StreamHead: Sendable, Equatable {
  /// The sequence of the last event; 0 before the first.
  public let version: Int
  /// SHA-256 over the previous head and the event (32 bytes); empty before the first event.
  public let chain: [UInt8]

  /// A head.
  public init(version: Int, chain: [UInt8]) {
    self.version = version
    self.chain = chain
  }

  /// Before the first event.
  public static let none = StreamHead(version: 0, chain: [])
}

/// What is left of a destroyed stream: the proof that there was one and that it is gone.
public struct Tombstone: Sendable, Equatable {
  /// The stream that was.
  public let stream: StreamRef
  /// Its last version and chain hash.
  public let head: StreamHead
  /// When it was destroyed.
  public let at: Instant
  /// The identifier of the rule under which it was destroyed (`destruction`, `demande-sans-suite` …).
  public let rule: String

  /// A tombstone.
  public init(stream: StreamRef, head: StreamHead, at: Instant, rule: String) {
    self.stream = stream
    self.head = head
    self.at = at
    self.rule = rule
  }
}

/// The events of every paper.
public protocol Journal: Sendable {
  /// Where the stream stands; `.none` where it never was. One read by key: it validates a warm copy.
  func head(of stream: StreamRef) async throws(StoreError) -> StreamHead

  /// The events after `version`, in order, checked against the chain.
  func events(of stream: StreamRef, after version: Int) async throws(StoreError) -> [RecordedEvent]

  /// Everything in one transaction, durable when it returns; or nothing at all.
  ///
  /// In this order: grounds, events, rows, intents, documents, settled drafts, destructions. What is written under a stream that has no event is a
  /// `StoreError.conflict`, as is a destruction decided on another version than the one reached; what is written under a destroyed one (or destroys
  /// it again) is `StoreError.destroyed`.
  func commit(_ batch: Batch) async throws(StoreError)

  /// The live streams of a kind in the order of their ids, after one of them: to rebuild, verify or copy without holding them all.
  func streams(
    of nature: Nature, in organisme: OrganismeID, after: Identifiant<Stream>?, limit: Int
  ) async throws(StoreError) -> [StreamRef]

  /// The organismes that have at least one stream, tombstone or entry of the registry.
  func organismes() async throws(StoreError) -> [OrganismeID]

  /// What was destroyed in an organisme, oldest first.
  func tombstones(in organisme: OrganismeID) async throws(StoreError) -> [Tombstone]

  /// The latest moment at which anything was recorded in an organisme, whatever the clock shows since; `nil` before the first event.
  func lastInstant(in organisme: OrganismeID) async throws(StoreError) -> Instant?
}
