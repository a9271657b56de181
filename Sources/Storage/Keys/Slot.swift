import Application
import Crypto

/// Sixty-four bytes of the key file: a state, then a key wrapped under the master key.
///
/// A slot is used once. Zeros everywhere are the mark of a destruction, and of nothing else.
struct Slot: Equatable {
  enum State: UInt8 {
    /// A key was destroyed here.
    case destroyed = 0
    /// Written, and the transaction that needs it was not yet seen to commit.
    case pending
    /// The key of a stream.
    case live
    /// Reserved by a transaction that never committed.
    case abandoned
  }

  static let size = 64
  static let zeros = [UInt8](repeating: 0, count: size)
  static let abandoned = [State.abandoned.rawValue] + [UInt8](repeating: 0, count: size - 1)
  private static let version: UInt8 = 1

  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A key for a stream, wrapped: bound to the stream and to the number of the slot.
  init(wrapping key: StreamKey, of stream: StreamRef, number: Int64, under wrapping: SymmetricKey) throws {
    let raw = key.key.withUnsafeBytes { Array($0) }
    let sealed = try StreamKey(wrapping).seal(raw, .key(of: stream, slot: number))
    bytes = [State.pending.rawValue, Slot.version, 0, 0] + sealed
  }

  /// What the slot holds; `nil` for what no slot ever held.
  var state: State? {
    guard bytes.count == Slot.size, let state = State(rawValue: bytes[0]) else { return nil }
    return state == .destroyed && bytes != Slot.zeros ? nil : state
  }

  /// The key of a stream.
  /// - Throws: `StoreError.corrupt` where it is not there or not its own.
  func unwrap(for stream: StreamRef, number: Int64, under wrapping: SymmetricKey) throws -> StreamKey {
    guard state == .live || state == .pending, bytes[1] == Slot.version else { throw StoreError.corrupt("no key for \(stream.place)") }
    let raw = try StreamKey(wrapping).open(Array(bytes[4...]), .key(of: stream, slot: number), "the key of \(stream.place)")
    return StreamKey(SymmetricKey(data: raw))
  }
}
