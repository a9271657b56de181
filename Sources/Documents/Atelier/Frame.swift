import EventCodec
import Foundation

/// A message between the house and a worker: one line of JSON, then, where it announces them, so many raw bytes.
///
/// Bytes travel in the pipe and never through a file: a paper in the clear on a disk would outlive its own destruction.
struct Frame: Equatable {
  /// What is said.
  var fields: [JSON.Member]
  /// What goes with it.
  var payload: [UInt8] = []

  /// The frame as it travels.
  var bytes: [UInt8] {
    let announced = payload.isEmpty ? fields : fields + [.init("payload", .int(Int64(payload.count)))]
    return JSON.object(announced).bytes + [0x0A] + payload
  }

  /// What stands under a key.
  subscript(_ key: String) -> JSON? { fields.first { $0.key == key }?.value }

  /// The text under a key.
  func text(_ key: String) -> String? { if case .string(let text) = self[key] { text } else { nil } }

  /// The number under a key.
  func number(_ key: String) -> Int? { if case .int(let number) = self[key] { Int(number) } else { nil } }

  /// Whether a key says yes.
  func yes(_ key: String) -> Bool { self[key] == .bool(true) }
}

/// Reads frames from a pipe, one after the other.
struct FrameReader {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  /// A line longer than this is no answer of a worker.
  private static let longestLine = 16 << 20
  /// Nor are more bytes than this.
  private static let largestPayload = 256 << 20

  init(_ handle: FileHandle) { self.handle = handle }

  /// The next frame; `nil` once the other side has closed the pipe.
  /// - Throws: `WorkerFailure.garbled` where what came is no frame.
  mutating func next() throws -> Frame? {
    guard let line = try line() else { return nil }
    guard let json = try? JSON(line), case .object(let fields) = json else { throw WorkerFailure.garbled }
    var frame = Frame(fields: fields)
    if let announced = frame.number("payload") {
      guard (0...FrameReader.largestPayload).contains(announced), let payload = try take(announced) else { throw WorkerFailure.garbled }
      frame.payload = payload
      frame.fields.removeAll { $0.key == "payload" }
    }
    return frame
  }

  private mutating func line() throws -> [UInt8]? {
    var searched = 0
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { buffer.removeSubrange(...end) }
        return Array(buffer[..<end])
      }
      searched = buffer.count
      guard searched <= FrameReader.longestLine else { throw WorkerFailure.garbled }
      guard try more() else { return nil }
    }
  }

  private mutating func take(_ count: Int) throws -> [UInt8]? {
    while buffer.count < count { guard try more() else { return nil } }
    defer { buffer.removeSubrange(..<count) }
    return Array(buffer[..<count])
  }

  private mutating func more() throws -> Bool {
    let chunk = handle.availableData
    buffer += chunk
    return !chunk.isEmpty
  }
}
