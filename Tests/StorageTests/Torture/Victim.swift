import Foundation
import Synchronization
import Testing

@testable import Storage

/// The small program that is tortured, run beside the tests.
struct Victim {
  static let master: MasterKey = {
    do {
      return try MasterKey(bytes: [UInt8](repeating: 0x21, count: 32))
    } catch {
      preconditionFailure("32 bytes make a key")
    }
  }()

  private let process = Process()
  private let output = Pipe()

  init(_ arguments: String...) throws {
    let here = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    process.executableURL = here.appendingPathComponent("StoreTorture")
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  /// Lets it run to its end. Returns what it said.
  func wait() -> String {
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }

  /// Kills it so many milliseconds after its first word. Returns what it had said.
  func kill(after milliseconds: Int) -> String {
    var said = output.fileHandleForReading.availableData
    usleep(UInt32(milliseconds) * 1_000)
    Foundation.kill(process.processIdentifier, SIGKILL)
    said += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
