public import Domaine

/// What one gesture changes: all of it is written in one transaction, or none of it.
public struct Batch: Sendable, Equatable {
  /// What the decision read of lists and rests on: where one of them is no longer so, nothing is written and it is a `StoreError.conflict`.
  public var grounds: [ListGround] = []
  /// Events to add to streams.
  public var appends: [Append] = []
  /// Rows of lists, replaced whole for each stream named.
  public var rows: [RowSet] = []
  /// What must happen outside (a mail, a paper), to be done from the outbox.
  public var intents: [Intent] = []
  /// Documents to keep under a stream's key.
  public var documents: [NewDocument] = []
  /// Drafts that what is submitted replaces.
  public var settledDrafts: [DraftRef] = []
  /// Streams to destroy, after all the rest was written: rows, documents, drafts and intents go with the events, then the key.
  public var destructions: [Destruction] = []

  /// Nothing yet.
  public init() {}

  /// Whether there is nothing to write.
  public var isEmpty: Bool { self == Batch() }
}

/// The lines that a part of a list had between two sorts, as they were read. No other batch may change them between the check and the writing.
public struct ListGround: Sendable, Equatable {
  /// The list, and whose part of it.
  public let list: String
  /// Whose part of the list.
  public let partition: String
  /// The organisme.
  public let organisme: OrganismeID
  /// The sorts between which it was read, both included.
  public let sorts: ClosedRange<Int64>
  /// All the lines that were there, in their order.
  public let keys: [ListKey]

  /// The lines that were read.
  public init(list: String, partition: String, in organisme: OrganismeID, sorts: ClosedRange<Int64>, keys: [ListKey]) {
    self.list = list
    self.partition = partition
    self.organisme = organisme
    self.sorts = sorts
    self.keys = keys
  }
}

/// New events of one stream, on condition that it still stands where it was read.
public struct Append: Sendable, Equatable {
  /// The stream.
  public let stream: StreamRef
  /// The version that was read: any other in the store is a `StoreError.conflict`.
  public let expected: Int
  /// When they happened to be recorded.
  public let at: Instant
  /// The events' payloads, in order; at least one.
  public let payloads: [[UInt8]]

  /// Events to add to a stream that stands at `expected`.
  public init(stream: StreamRef, expected: Int, at: Instant, payloads: [[UInt8]]) {
    self.stream = stream
    self.expected = expected
    self.at = at
    self.payloads = payloads
  }
}

/// A stream to destroy, and why.
public struct Destruction: Sendable, Equatable {
  /// The stream.
  public let stream: StreamRef
  /// The version on which it was decided, what the same batch adds included: any other in the store is a `StoreError.conflict`; `nil` where it was not read.
  public let expected: Int?
  /// When.
  public let at: Instant
  /// The identifier of the rule that asks for it.
  public let rule: String

  /// A destruction under a rule.
  public init(stream: StreamRef, expected: Int? = nil, at: Instant, rule: String) {
    self.stream = stream
    self.expected = expected
    self.at = at
    self.rule = rule
  }

  /// The same, on condition that the stream stands at `version`.
  func deciding(on version: Int?) -> Destruction {
    Destruction(stream: stream, expected: version, at: at, rule: rule)
  }
}
