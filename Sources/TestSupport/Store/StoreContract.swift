public import Application

/// What every store must do, whatever holds its bytes: the same clauses run on memory, SQLite and PostgreSQL.
public enum StoreContract {
  /// One promise, and how it is put to the test on an empty store.
  public struct Clause: Sendable, CustomStringConvertible {
    /// The promise, in French.
    public let name: String
    let check: @Sendable (any Store) async throws -> Void

    init(_ name: String, _ check: @escaping @Sendable (any Store) async throws -> Void) {
      self.name = name
      self.check = check
    }

    /// Puts the promise to the test.
    /// - Throws: `ContractBreach` where the store does not keep it.
    public func verify(on store: any Store) async throws {
      try await check(store)
    }

    /// The promise.
    public var description: String { name }
  }

  /// All of them.
  public static let clauses: [Clause] = journal + concurrency + lists + outbox + papers + registry + cells + destruction
}

/// The store did not do what the contract says.
public struct ContractBreach: Error, CustomStringConvertible {
  /// What should have been.
  public let description: String
}

/// Goes on only if it is so.
func exiger(_ holds: Bool, _ expectation: @autoclosure () -> String) throws {
  if !holds { throw ContractBreach(description: expectation()) }
}

/// Goes on only if both are the same.
func exiger<V: Equatable>(_ found: V, est expected: V, _ what: String) throws {
  if found != expected { throw ContractBreach(description: "\(what): expected \(expected), found \(found)") }
}

/// Goes on only if the body fails, and so.
func exiger(_ expected: StoreError, _ what: String, _ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let error as StoreError where error == expected {
    return
  }
  throw ContractBreach(description: "\(what): expected \(expected), and it went through")
}
