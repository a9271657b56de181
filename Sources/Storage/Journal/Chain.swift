import Crypto

/// The hash that chains events: each holds the one before, its own plain columns and its sealed payload.
enum Chain {
  static func link(_ previous: [UInt8], _ plain: Plain, _ sealed: [UInt8]) -> [UInt8] {
    var hasher = SHA256()
    for part in [previous, plain.bytes, sealed] { part.withUnsafeBytes { hasher.update(bufferPointer: $0) } }
    return hasher.finalize().withUnsafeBytes { Array($0) }
  }
}
