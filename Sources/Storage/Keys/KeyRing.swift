import Application
import Crypto
import Domaine
import Synchronization

/// The keys lately used, unwrapped. Bounded: two generations stand in for an exact order of use.
final class KeyRing: Sendable {
  /// The key of a stream and where it is kept.
  struct Entry: Sendable {
    let slot: Int64
    let key: StreamKey
  }

  private struct Generations {
    var young: [StreamRef: Entry] = [:]
    var old: [StreamRef: Entry] = [:]
  }

  let file: KeyFile
  let wrapping: SymmetricKey
  private let capacity: Int
  private let generations = Mutex(Generations())

  init(file: KeyFile, master: MasterKey, capacity: Int = 4_096) {
    self.file = file
    self.wrapping = master.derive("cles")
    self.capacity = capacity
  }

  /// The key last used for a stream, if it is still at hand.
  func known(_ stream: StreamRef) -> Entry? {
    generations.withLock { generations in
      if let entry = generations.young[stream] { return entry }
      guard let entry = generations.old[stream] else { return nil }
      KeyRing.keep(entry, of: stream, in: &generations, capacity)
      return entry
    }
  }

  /// The key of a stream, from its slot if need be.
  /// - Throws: `StoreError.corrupt` where the slot does not hold it.
  func key(of stream: StreamRef, slot: Int64) throws -> StreamKey {
    if let entry = known(stream), entry.slot == slot { return entry.key }
    let key = try file.slot(slot).unwrap(for: stream, number: slot, under: wrapping)
    keep(Entry(slot: slot, key: key), of: stream)
    return key
  }

  func keep(_ entry: Entry, of stream: StreamRef) {
    generations.withLock { KeyRing.keep(entry, of: stream, in: &$0, capacity) }
  }

  func forget(_ stream: StreamRef) {
    generations.withLock { generations in
      generations.young[stream] = nil
      generations.old[stream] = nil
    }
  }

  private static func keep(_ entry: Entry, of stream: StreamRef, in generations: inout Generations, _ capacity: Int) {
    if generations.young.count >= capacity / 2 {
      generations.old = generations.young
      generations.young = [:]
    }
    generations.young[stream] = entry
  }
}
