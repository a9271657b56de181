public import Domaine

/// A value that stands in an event's content.
public protocol Storable {
  /// The value as it is stored.
  var stored: JSON { get }
  /// The stored value read back.
  init(stored: JSON) throws(CodecError)
}

extension Storable where Self: RawRepresentable, RawValue == String {
  /// The raw value: it is stored for ever, so it is never renamed.
  public var stored: JSON { .string(rawValue) }
  /// The case with this raw value.
  public init(stored: JSON) throws(CodecError) {
    guard let value = Self(rawValue: try String(stored: stored)) else { throw CodecError("unknown \(Self.self)") }
    self = value
  }
}

extension String: Storable {
  /// The text.
  public var stored: JSON { .string(self) }
  /// The text.
  public init(stored: JSON) throws(CodecError) {
    guard case .string(let value) = stored else { throw CodecError("not a text") }
    self = value
  }
}

extension Int: Storable {
  /// The number.
  public var stored: JSON { .int(Int64(self)) }
  /// The number.
  public init(stored: JSON) throws(CodecError) {
    guard case .int(let value) = stored else { throw CodecError("not a number") }
    self = Int(value)
  }
}

extension Bool: Storable {
  /// True or false.
  public var stored: JSON { .bool(self) }
  /// True or false.
  public init(stored: JSON) throws(CodecError) {
    guard case .bool(let value) = stored else { throw CodecError("not a truth value") }
    self = value
  }
}

extension Optional: Storable where Wrapped: Storable {
  /// The value, or null.
  public var stored: JSON { self?.stored ?? .null }
  /// The value, or nothing for null.
  public init(stored: JSON) throws(CodecError) {
    if case .null = stored { self = nil } else { self = try Wrapped(stored: stored) }
  }
}

extension Array: Storable where Element: Storable {
  /// The values in order.
  public var stored: JSON { .array(map(\.stored)) }
  /// The values in order.
  public init(stored: JSON) throws(CodecError) {
    guard case .array(let values) = stored else { throw CodecError("not a list") }
    self = []
    reserveCapacity(values.count)
    for value in values { append(try Element(stored: value)) }
  }
}

extension Jour: Storable {
  /// Its number: days since 1970-01-01.
  public var stored: JSON { .int(Int64(numero)) }
  /// The day of this number.
  public init(stored: JSON) throws(CodecError) { self.init(numero: try Int(stored: stored)) }
}

extension Instant: Storable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var stored: JSON { .int(millisecondes) }
  /// The moment of this number.
  public init(stored: JSON) throws(CodecError) {
    guard case .int(let value) = stored else { throw CodecError("not a moment") }
    self.init(millisecondes: value)
  }
}

extension Duree: Storable {
  /// Minutes.
  public var stored: JSON { .int(Int64(minutes)) }
  /// So many minutes.
  public init(stored: JSON) throws(CodecError) { self.init(minutes: try Int(stored: stored)) }
}

extension Montant: Storable {
  /// Centimes.
  public var stored: JSON { .int(Int64(centimes)) }
  /// So many centimes.
  public init(stored: JSON) throws(CodecError) { self.init(centimes: try Int(stored: stored)) }
}

extension Identifiant: Storable {
  /// 32 hexadecimal digits.
  public var stored: JSON { .string(description) }
  /// The identifier of these digits.
  public init(stored: JSON) throws(CodecError) {
    guard let value = Self(try String(stored: stored)) else { throw CodecError("not an identifier") }
    self = value
  }
}
