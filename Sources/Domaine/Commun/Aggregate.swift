/// One kind of paper that the law knows: one stream of events, one key, one lifetime.
public protocol Aggregate: Sendable {
  /// What may have happened to it.
  associatedtype Event: Sendable, Equatable

  /// The paper before its first event.
  init()

  /// Takes an event into account. Total: what was recorded is a fact, and a fact is never refused.
  mutating func evolve(_ event: Event)
}

extension Aggregate {
  /// The paper as its events made it.
  public init(folding events: some Sequence<Event>) {
    self.init()
    for event in events { evolve(event) }
  }
}
