public import Domaine

/// Where something short-lived is kept: an HTTP session, a code that was sent, a count of tries.
public struct CellKey: Hashable, Sendable {
  /// What kind of thing, in the clear (`session`, `code`, `essais`).
  public let kind: String
  /// Which one: a hash, never what it is a hash of.
  public let name: [UInt8]

  /// A place.
  public init(_ kind: String, _ name: [UInt8]) {
    self.kind = kind
    self.name = name
  }
}

/// Short-lived things that every process of the house shares. What has expired is as if it were not there.
public protocol Cells: Sendable {
  /// Keeps bytes until a moment, in place of what was there.
  func put(_ bytes: [UInt8], in key: CellKey, until end: Instant) async throws(StoreError)

  /// What is there now; `nil` where nothing is, or where it has expired.
  func cell(_ key: CellKey, at now: Instant) async throws(StoreError) -> [UInt8]?

  /// Takes away what is there.
  func remove(_ key: CellKey) async throws(StoreError)

  /// Adds one to a count that begins anew once its end has come; gives the count. Two callers at once never get the same number.
  func count(_ key: CellKey, until end: Instant, at now: Instant) async throws(StoreError) -> Int

  /// Takes away what has expired.
  func sweepCells(at now: Instant) async throws(StoreError)
}
