import Application
import Crypto

/// The keys of all streams, each in its slot, in a flat file beside the data: what is overwritten here is gone from everywhere.
///
/// The first slot is a header: which data the file belongs to, and a proof that the master key is the right one.
final class KeyFile: Sendable {
  static let name = "cles"
  private static let magic = Array("JALONCL1".utf8)

  let file: DurableFile

  /// Opens the file, or makes it.
  init(at path: String) throws(FileFailure) {
    file = try DurableFile(opening: path, mode: .readWrite)
  }

  /// How many slots there are, the header not counted; half a slot at the end is none.
  func count() throws(FileFailure) -> Int64 {
    Int64(max(0, try file.size() / Slot.size - 1))
  }

  func slot(_ number: Int64) throws(FileFailure) -> Slot {
    Slot(bytes: try file.read(at: Int(number) * Slot.size, count: Slot.size))
  }

  /// All slots from `first`, at most `limit`: read at once.
  func slots(from first: Int64, limit: Int) throws(FileFailure) -> [Slot] {
    let bytes = try file.read(at: Int(first) * Slot.size, count: limit * Slot.size)
    return stride(from: 0, to: bytes.count / Slot.size * Slot.size, by: Slot.size).map {
      Slot(bytes: Array(bytes[$0..<$0 + Slot.size]))
    }
  }

  /// Writes slots in a row and waits until they are on the disk. The file must be locked.
  func append(_ slots: [Slot], from first: Int64) throws(FileFailure) {
    try file.write(slots.flatMap(\.bytes), at: Int(first) * Slot.size)
    try file.sync()
  }

  /// Whether the key of a slot was destroyed. A slot past the end is another thing: its key is in another copy of the file.
  func isDestroyed(_ number: Int64) throws(FileFailure) -> Bool {
    try slot(number).bytes == Slot.zeros
  }

  /// Whether anything but zeros is in a slot.
  func holdsSomething(_ number: Int64) throws(FileFailure) -> Bool {
    try slot(number).bytes.contains { $0 != 0 }
  }

  /// The transaction that needed the slot has committed. Not synced: read again as pending, it is looked up and settled at the next start.
  func confirm(_ number: Int64) throws(FileFailure) {
    try file.write([Slot.State.live.rawValue], at: Int(number) * Slot.size)
  }

  /// The transaction that reserved the slot did not commit.
  func abandon(_ number: Int64) throws(FileFailure) {
    try file.write(Slot.abandoned, at: Int(number) * Slot.size)
  }

  /// Overwrites slots with zeros, in place, and waits until the disk has them.
  func destroy(_ numbers: [Int64]) throws(FileFailure) {
    guard !numbers.isEmpty else { return }
    for number in numbers { try file.write(Slot.zeros, at: Int(number) * Slot.size) }
    try file.sync()
  }
}

extension KeyFile {
  /// The identity of the data that a key file belongs to, as its header says it without being proved.
  static func identity(in file: DurableFile) throws(FileFailure) -> [UInt8] {
    Array(try file.read(at: 16, count: 16))
  }

  /// The header of a file: which data it goes with, and whether the master key is the right one.
  private static func header(_ identity: [UInt8], _ master: MasterKey) -> [UInt8] {
    let proof = HMAC<SHA256>.authenticationCode(for: identity, using: master.derive("entete"))
    return magic + [UInt8](repeating: 0, count: 8) + identity + Array(proof)
  }

  /// The identity of the data that the keys belong to; a new one is written in an empty file.
  /// - Throws: `StoreError.unavailable` where the master key is another, `.corrupt` where the header can't be read.
  func identify(_ master: MasterKey, new identity: () throws -> [UInt8]) throws -> [UInt8] {
    let found = try file.read(at: 0, count: Slot.size)
    // A first start cut short leaves nothing, or a header that never reached the disk.
    if try count() == 0, found.count < Slot.size || found == Slot.zeros {
      let new = try identity()
      try file.write(KeyFile.header(new, master), at: 0)
      try file.sync()
      return new
    }
    guard found.prefix(8).elementsEqual(KeyFile.magic) else { throw StoreError.corrupt("the header of the key file") }
    let identity = Array(found[16..<32])
    guard found == KeyFile.header(identity, master) else { throw StoreError.unavailable("this is not the master key of this folder") }
    return identity
  }
}
