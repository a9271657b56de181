/// What events make of a state.
public protocol Evolving: Sendable, Equatable {
  /// What may have happened to it.
  associatedtype Event: Sendable, Equatable

  /// The state before the first event.
  init()

  /// Takes an event into account. Total: what was recorded is a fact, and a fact is never refused.
  mutating func evolve(_ event: Event)
}

/// One kind of paper that the law knows: one stream of events, one key, one lifetime.
///
/// Its parts are `Evolving` too, each in its own folder with its own events; its gestures are methods that see it whole and give the events that they bring about.
public protocol Aggregate: Evolving {}

extension Evolving {
  /// The state as its events made it.
  public init(folding events: some Sequence<Event>) {
    self.init()
    for event in events { evolve(event) }
  }
}
