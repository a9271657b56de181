import Application

/// What a line of a list shows and the words it is found under, together in one seal.
enum SealedRow {
  /// The number of words, each with its length, then the content.
  static func bytes(of row: Row) -> [UInt8] {
    var bytes: [UInt8] = []
    SealedRow.add(row.words.count, to: &bytes)
    for word in row.words {
      SealedRow.add(word.utf8.count, to: &bytes)
      bytes.append(contentsOf: word.utf8)
    }
    return bytes + row.content
  }

  /// The words and the content; `nil` for what was never written so.
  static func parts(of bytes: [UInt8]) -> (words: [String], content: [UInt8])? {
    var rest = bytes[...]
    guard let count = number(&rest) else { return nil }
    var words: [String] = []
    for _ in 0..<count {
      guard let length = number(&rest), length <= rest.count else { return nil }
      words.append(String(decoding: rest.prefix(length), as: UTF8.self))
      rest = rest.dropFirst(length)
    }
    return (words, Array(rest))
  }

  private static func add(_ number: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: number >> 8))
    bytes.append(UInt8(truncatingIfNeeded: number))
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 2 else { return nil }
    defer { bytes = bytes.dropFirst(2) }
    return Int(bytes[bytes.startIndex]) << 8 | Int(bytes[bytes.startIndex + 1])
  }
}
