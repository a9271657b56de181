public import Domaine

/// Something to be done outside the transaction (a mail, a paper), at least once.
public struct Intent: Sendable, Equatable {
  /// Its identifier: what is done with it carries it, so that a repetition is recognised.
  public let id: Identifiant<Intent>
  /// The stream whose key seals it; destroyed, it is never done.
  public let stream: StreamRef
  /// Not before this moment.
  public let due: Instant
  /// What to do, as the application wrote it: sealed under the stream's key.
  public let content: [UInt8]

  /// An intent.
  public init(id: Identifiant<Intent>, stream: StreamRef, due: Instant, content: [UInt8]) {
    self.id = id
    self.stream = stream
    self.due = due
    self.content = content
  }
}

/// An intent being tried.
public struct ClaimedIntent: Sendable, Equatable {
  /// The intent.
  public let intent: Intent
  /// How many times it was tried before.
  public let attempts: Int

  /// An intent with its past attempts.
  public init(intent: Intent, attempts: Int) {
    self.intent = intent
    self.attempts = attempts
  }
}

/// An intent that failed and waits to be tried again.
public struct DelayedIntent: Sendable, Equatable {
  /// The intent.
  public let intent: Intent
  /// How many times it was tried.
  public let attempts: Int
  /// Why it failed, in a word that holds no content.
  public let reason: String
  /// When it is tried again.
  public let next: Instant

  /// An intent with what became of it.
  public init(intent: Intent, attempts: Int, reason: String, next: Instant) {
    (self.intent, self.attempts, self.reason, self.next) = (intent, attempts, reason, next)
  }
}

/// What remains to be done outside.
public protocol Outbox: Sendable {
  /// Takes up to `limit` intents due at `now`; nobody else is given them before `until`, when they come back if not settled.
  func claim(at now: Instant, until: Instant, limit: Int) async throws(StoreError) -> [ClaimedIntent]

  /// It is done: forget it.
  func settle(_ id: Identifiant<Intent>, in organisme: OrganismeID) async throws(StoreError)

  /// It failed: try again at `due`, and keep why (without content).
  func postpone(
    _ id: Identifiant<Intent>, in organisme: OrganismeID, to due: Instant, because reason: String
  ) async throws(StoreError)

  /// What failed in an organisme and waits, in the order of the ids: up to `limit`.
  func delayed(in organisme: OrganismeID, limit: Int) async throws(StoreError) -> [DelayedIntent]
}
