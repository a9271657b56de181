import Crypto
import Foundation

/// The key under which every other is wrapped: 32 bytes, in a file or in the environment, never in the data.
public struct MasterKey: Sendable {
  /// The variable of the environment that may hold the key, as 64 hexadecimal digits.
  public static let variable = "JALON_CLE_MAITRE"

  private let key: SymmetricKey

  /// The key made of 32 bytes.
  /// - Throws: `MasterKeyError.length` for any other number of them.
  public init(bytes: [UInt8]) throws(MasterKeyError) {
    guard bytes.count == 32 else { throw .length(bytes.count) }
    key = SymmetricKey(data: bytes)
  }

  /// The key written as 64 hexadecimal digits.
  /// - Throws: `MasterKeyError.notHexadecimal`.
  public init(hexadecimal text: String) throws(MasterKeyError) {
    let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == 64, text.utf8.count == 64 else { throw .notHexadecimal }
    try self.init(bytes: stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
  }

  /// The key of the environment, or `nil` where it holds none.
  public init?(environment: [String: String]) throws(MasterKeyError) {
    guard let text = environment[MasterKey.variable] else { return nil }
    try self.init(hexadecimal: text)
  }

  /// The key in a file of 32 bytes that its owner alone may read; made at random where there is none, if asked.
  /// - Throws: `MasterKeyError`.
  public init(file path: String, creating: Bool = false) throws(MasterKeyError) {
    do throws(FileFailure) {
      if creating, !DurableFile.exists(path) {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        try DurableFile.write(bytes, at: path)
      }
      let file = try DurableFile(opening: path, mode: .read)
      try self.init(found: try file.read(at: 0, count: try file.size()))
    } catch {
      throw .unreadable(error.description)
    }
  }

  private init(found bytes: [UInt8]) throws(FileFailure) {
    guard bytes.count == 32 else { throw FileFailure(operation: "\(bytes.count) bytes instead of 32", code: 0) }
    key = SymmetricKey(data: bytes)
  }

  /// A key for one purpose, from which neither the master nor the others can be found again.
  func derive(_ purpose: String, _ salt: [UInt8] = []) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: key, salt: salt, info: Array("jalon \(purpose) v1".utf8), outputByteCount: 32)
  }
}

/// Why there is no master key.
public enum MasterKeyError: Error, Equatable, Sendable {
  /// So many bytes instead of 32.
  case length(Int)
  /// Not 64 hexadecimal digits.
  case notHexadecimal
  /// The file can't be read or made: why.
  case unreadable(String)
}
