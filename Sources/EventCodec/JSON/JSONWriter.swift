extension JSON {
  /// The value in UTF-8, without a space.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(128)
    write(to: &out)
    return out
  }

  func write(to out: inout [UInt8]) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
    case .int(let value): out.append(contentsOf: String(value).utf8)
    case .string(let value): JSON.write(value, to: &out)
    case .array(let values): JSON.write(values, between: (0x5B, 0x5D), to: &out) { $0.write(to: &$1) }
    case .object(let members):
      JSON.write(members, between: (0x7B, 0x7D), to: &out) { member, out in
        JSON.write(member.key, to: &out)
        out.append(0x3A)
        member.value.write(to: &out)
      }
    }
  }

  private static func write<T>(
    _ elements: [T], between brackets: (UInt8, UInt8), to out: inout [UInt8], _ each: (T, inout [UInt8]) -> Void
  ) {
    out.append(brackets.0)
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(0x2C) }
      each(element, &out)
    }
    out.append(brackets.1)
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: out.append(contentsOf: [0x5C, 0x22])
      case 0x5C: out.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: out.append(contentsOf: [0x5C, 0x6E])
      case 0..<0x20: out.append(contentsOf: [0x5C, 0x75, 0x30, 0x30, hex(byte >> 4), hex(byte & 15)])
      default: out.append(byte)
      }
    }
    out.append(0x22)
  }

  private static func hex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x57 + digit
  }
}
