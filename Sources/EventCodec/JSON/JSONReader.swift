extension JSON {
  /// The value written in UTF-8.
  /// - Throws: `CodecError` for anything but one whole value, nested at most sixty-four deep.
  public init(_ bytes: [UInt8]) throws(CodecError) {
    var reader = JSONReader(bytes: bytes)
    self = try reader.value(depth: 0)
    guard reader.isAtEnd else { throw CodecError("bytes after the value") }
  }
}

/// Reads one value from left to right; what it stands on is always the next byte.
struct JSONReader {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  var isAtEnd: Bool {
    mutating get {
      skipSpaces()
      return place == bytes.count
    }
  }

  mutating func value(depth: Int) throws(CodecError) -> JSON {
    guard depth < 64 else { throw CodecError("nested too deep") }
    skipSpaces()
    switch next {
    case 0x7B: return try object(depth: depth)
    case 0x5B: return try array(depth: depth)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func skipSpaces() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func word(_ text: StaticString, _ value: JSON) throws(CodecError) -> JSON {
    for offset in 0..<text.utf8CodeUnitCount {
      guard take(text.utf8Start[offset]) else { throw CodecError("unknown word at \(place)") }
    }
    return value
  }

  private mutating func number() throws(CodecError) -> JSON {
    let negative = take(0x2D)
    var value: Int64 = 0
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) {
      let (shifted, tooLong) = value.multipliedReportingOverflow(by: 10)
      let digit = Int64(byte - 0x30)
      let (sum, tooBig) = shifted.addingReportingOverflow(negative ? -digit : digit)
      guard !tooLong, !tooBig else { throw CodecError("number too large at \(start)") }
      value = sum
      place += 1
    }
    guard place > start else { throw CodecError("no value at \(start)") }
    guard place == start + 1 || bytes[start] != 0x30 else { throw CodecError("number begins with a zero at \(start)") }
    return .int(value)
  }

  private mutating func array(depth: Int) throws(CodecError) -> JSON {
    place += 1
    skipSpaces()
    if take(0x5D) { return .array([]) }
    var values: [JSON] = []
    while true {
      values.append(try value(depth: depth + 1))
      skipSpaces()
      if take(0x5D) { return .array(values) }
      guard take(0x2C) else { throw CodecError("array not closed at \(place)") }
    }
  }

  private mutating func object(depth: Int) throws(CodecError) -> JSON {
    place += 1
    skipSpaces()
    if take(0x7D) { return .object([]) }
    var members: [JSON.Member] = []
    members.reserveCapacity(4)
    while true {
      skipSpaces()
      let key = try string()
      skipSpaces()
      guard take(0x3A) else { throw CodecError("no value for a key at \(place)") }
      members.append(JSON.Member(key, try value(depth: depth + 1)))
      skipSpaces()
      if take(0x7D) { return .object(members) }
      guard take(0x2C) else { throw CodecError("object not closed at \(place)") }
    }
  }

  private mutating func string() throws(CodecError) -> String {
    guard take(0x22) else { throw CodecError("no string at \(place)") }
    let start = place
    var bits: UInt8 = 0
    while let byte = next, byte != 0x22, byte != 0x5C, byte >= 0x20 {
      bits |= byte
      place += 1
    }
    let plain = bytes[start..<place]
    if take(0x22) { return bits < 0x80 ? String(decoding: plain, as: UTF8.self) : try text(plain, from: start) }
    return try escaped(after: Array(plain), from: start)
  }

  private mutating func escaped(after plain: [UInt8], from start: Int) throws(CodecError) -> String {
    var units = plain
    while let byte = next, byte >= 0x20 {
      place += 1
      if byte == 0x22 { return try text(units[...], from: start) }
      if byte == 0x5C { try escape(into: &units) } else { units.append(byte) }
    }
    throw CodecError("string not closed at \(place)")
  }

  /// Bytes that are not UTF-8 are refused, never mended: what is read must be what was written.
  private func text(_ units: ArraySlice<UInt8>, from start: Int) throws(CodecError) -> String {
    guard let text = String(validating: units, as: UTF8.self) else { throw CodecError("not UTF-8 at \(start)") }
    return text
  }

  private mutating func escape(into text: inout [UInt8]) throws(CodecError) {
    guard let byte = next else { throw CodecError("string not closed at \(place)") }
    place += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: text.append(byte)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75: text.append(contentsOf: String(try scalar()).utf8)
    default: throw CodecError("unknown escape at \(place)")
    }
  }

  /// The scalar of `\uXXXX`, or of the two that make a surrogate pair (RFC 8259, 7).
  private mutating func scalar() throws(CodecError) -> Unicode.Scalar {
    let start = place
    var code = try fourDigits()
    if (0xD800..<0xDC00).contains(code), take(0x5C), take(0x75) {
      let low = try fourDigits()
      guard (0xDC00..<0xE000).contains(low) else { throw CodecError("half a character at \(start)") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw CodecError("half a character at \(start)") }
    return scalar
  }

  private mutating func fourDigits() throws(CodecError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = JSONReader.hex(byte) else { throw CodecError("unknown escape at \(place)") }
      code = code << 4 + digit
      place += 1
    }
    return code
  }

  private static func hex(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
