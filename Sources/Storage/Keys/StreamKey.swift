import Application
import Crypto

/// The key of one stream: AES-256-GCM, random. Whatever hangs on the stream is sealed with it and dies with it.
struct StreamKey: Sendable {
  let key: SymmetricKey

  /// A new key, from the system's generator.
  init() {
    key = SymmetricKey(size: .bits256)
  }

  init(_ key: SymmetricKey) {
    self.key = key
  }

  /// Nonce, ciphertext and tag. The nonce is random: at most some thousand things are sealed under one key.
  func seal(_ bytes: [UInt8], _ plain: Plain) throws -> [UInt8] {
    let box = try AES.GCM.seal(bytes, using: key, authenticating: plain.bytes)
    guard let combined = box.combined else { throw StoreError.corrupt("a seal without its nonce") }
    return Array(combined)
  }

  /// What was sealed, if neither it nor the plain columns changed since.
  /// - Throws: `StoreError.corrupt` naming the place.
  func open(_ sealed: [UInt8], _ plain: Plain, _ place: @autoclosure () -> String) throws -> [UInt8] {
    do {
      return Array(try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key, authenticating: plain.bytes))
    } catch {
      throw StoreError.corrupt("\(place()) does not open")
    }
  }
}
