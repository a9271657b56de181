/// A value as it is stored: what an event's content is made of. Small, ordered and exact (no floating number).
///
/// Written by hand because events are read by the hundred: `Codable` over nested enums costs some twenty-five times as much (docs/adr/0006).
public enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int64)
  case string(String)
  case array([JSON])
  /// Keys in the order in which they were written; no key twice.
  case object([Member])

  /// A key and its value.
  public struct Member: Sendable, Equatable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSON

    /// A key and its value.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }
}

/// Stored bytes or a stored value that this version of the code can't read. Holds no content: the place and the kind of fault only.
public struct CodecError: Error, Equatable, Sendable {
  /// What is wrong, where; never what was written.
  public let reason: String

  /// A fault, described without content.
  public init(_ reason: String) {
    self.reason = reason
  }
}
