import Foundation
import Synchronization

@testable import Storage

/// A folder of its own for a test, gone with it.
final class Scratch: Sendable {
  private static let count = Atomic(0)

  let path: String

  init() throws {
    let number = Scratch.count.add(1, ordering: .relaxed).newValue
    path = FileManager.default.temporaryDirectory.path + "/jalon-\(ProcessInfo.processInfo.processIdentifier)-\(number)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("\(path) stays behind: \(error)")
    }
  }

  /// Always the same master key: 32 bytes that nobody would choose.
  static let master: MasterKey = {
    do {
      return try MasterKey(bytes: (0..<32).map { UInt8($0) ^ 0x5A })
    } catch {
      preconditionFailure("32 bytes make a key")
    }
  }()

  /// The store of a folder in this one.
  func store(_ name: String = "maison", _ options: SQLiteOptions = SQLiteOptions()) throws -> SQLiteStore {
    try SQLiteStore.open(at: folder(name), master: Scratch.master, options: options)
  }

  func folder(_ name: String = "maison") -> String { path + "/" + name }

  /// Every file in the folder, however deep, with its bytes.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      if let data = FileManager.default.contents(atPath: path + "/" + name) { files[name] = Array(data) }
    }
    return files
  }
}
