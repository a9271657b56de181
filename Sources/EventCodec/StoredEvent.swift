public import Domaine

/// An event as it is stored: a name with its version, and its content.
///
/// A name once stored is read for ever (`Tests/EventCodecTests/Fixtures`). A new shape is a new version of the name, read beside the old one.
public struct StoredEvent: Sendable, Equatable {
  /// `convention.signee.v1`: part, past participle, version.
  public let name: String
  /// The content.
  public let fields: Fields

  /// An event of a name, with its content in the order given.
  public init(_ name: String, _ members: KeyValuePairs<String, any Storable> = [:]) {
    self.name = name
    fields = Fields(members)
  }

  /// The part of the name before its first dot: which part of the aggregate reads it.
  public var part: Substring { name.prefix { $0 != "." } }

  /// `["convention.signee.v1",{…}]` in UTF-8.
  public var bytes: [UInt8] {
    JSON.array([.string(name), .object(fields.members)]).bytes
  }

  /// The event read back from its bytes.
  public init(bytes: [UInt8]) throws(CodecError) {
    guard case .array(let pair) = try JSON(bytes), pair.count == 2,
      case .string(let name) = pair[0], case .object(let members) = pair[1]
    else { throw CodecError("not an event") }
    self.name = name
    fields = Fields(members: members)
  }

  /// What to throw where no part knows the name.
  public var unknown: CodecError { CodecError("unknown event \(name)") }
}

/// The content of an event or of a value inside it, read by key.
public struct Fields: Sendable, Equatable {
  let members: [JSON.Member]

  init(members: [JSON.Member]) {
    self.members = members
  }

  /// Keys and values in the order given; a value that is null is left out.
  public init(_ pairs: KeyValuePairs<String, any Storable>) {
    members = pairs.compactMap { pair in
      let value = pair.value.stored
      return value == .null ? nil : JSON.Member(pair.key, value)
    }
  }

  /// The fields of a stored object.
  public init(stored: JSON) throws(CodecError) {
    guard case .object(let members) = stored else { throw CodecError("not an object") }
    self.members = members
  }

  /// As a stored object.
  public var stored: JSON { .object(members) }

  /// The value of a key. A key that is absent reads as null, so that an `Optional` may be left out.
  public func callAsFunction<T: Storable>(_ key: String) throws(CodecError) -> T {
    let value = members.first { $0.key == key }?.value ?? .null
    do throws(CodecError) {
      return try T(stored: value)
    } catch {
      throw CodecError("\(key): \(error.reason)")
    }
  }
}

/// A paper whose events can be stored. The conformances are in this target alone.
public protocol Persisted: Aggregate {
  /// The kind of stream.
  static var nature: Nature { get }
  /// The event as it is stored, under the newest version of its name.
  static func encode(_ event: Event) -> StoredEvent
  /// The event read back, whatever the version of its name.
  static func decode(_ stored: StoredEvent) throws(CodecError) -> Event
}
