import Synchronization

/// The papers last opened, with the version at which they were folded. A copy is good only if the store still has that version: it is asked at every read.
///
/// Two generations stand in for an exact order of use: what was not looked at during a whole generation is forgotten.
final class StateCache: Sendable {
  struct Entry: Sendable {
    let version: Int
    let state: any Sendable
  }

  private struct Generations {
    var young: [StreamRef: Entry] = [:]
    var old: [StreamRef: Entry] = [:]
  }

  private let capacity: Int
  private let generations = Mutex(Generations())

  /// Keeps between `capacity` / 2 and `capacity` papers.
  init(capacity: Int = 2_000) {
    self.capacity = capacity
  }

  func entry(of stream: StreamRef) -> Entry? {
    generations.withLock { generations in
      if let entry = generations.young[stream] { return entry }
      guard let entry = generations.old[stream] else { return nil }
      generations.young[stream] = entry
      return entry
    }
  }

  func keep(_ entry: Entry, of stream: StreamRef) {
    generations.withLock { generations in
      if generations.young.count >= capacity / 2 {
        generations.old = generations.young
        generations.young = [:]
      }
      generations.young[stream] = entry
    }
  }

  func forget(_ stream: StreamRef) {
    generations.withLock { generations in
      generations.young[stream] = nil
      generations.old[stream] = nil
    }
  }
}
