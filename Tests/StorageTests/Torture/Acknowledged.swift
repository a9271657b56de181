import Application
import Domaine
import TestSupport

@testable import Storage

/// What a tortured program said was done, and what must be true of a store afterwards.
struct Acknowledged {
  private(set) var versions: [UInt64: Int] = [:]

  /// Takes whole lines of what was said: a number and a version, or −1 for a destruction. A line cut short was not said.
  mutating func hear(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let parts = line.split(separator: " ")
      if parts.count == 2, let number = UInt64(parts[0]), let version = Int(parts[1]) { versions[number] = version }
    }
  }

  /// What was said and is not so, what is there in part only, and what the verification finds.
  func problems(in store: SQLiteStore) async throws -> [String] {
    try await broken(in: store) + (try store.verify().map(\.description))
  }

  /// What was said and is not so, and what is there in part only.
  func broken(in store: SQLiteStore) async throws -> [String] {
    var problems: [String] = []
    for (number, version) in versions { problems += try await broken(Exemple.stream(number), version, store).map { "\(number): \($0)" } }
    return problems
  }

  private func broken(_ stream: StreamRef, _ version: Int, _ store: SQLiteStore) async throws -> [String] {
    do {
      let head = try await store.head(of: stream)
      if version < 0 { return ["destroyed, and it is back"] }
      if head.version < version { return ["lost: \(head.version) of \(version)"] }
      let events = try await store.events(of: stream, after: 0)
      let rows = try await store.rows(of: stream)
      let isWhole = head.version % 2 == 0 && events.count == head.version && rows.map(\.content) == [Exemple.bytes("\(head.version)")]
      if isWhole { return [] }
      return ["partial at \(head.version)"]
    } catch {
      guard case .destroyed = error else { throw error }
      // Asked for, and perhaps done before it could be said.
      if version == -1 || version == 8 { return [] }
      return ["destroyed, and nobody asked for it"]
    }
  }
}
