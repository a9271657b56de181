public import Domaine

/// What an organisme says of itself and of those with whom it works, under a name: its fiche, its seal, how a payer is reached.
public struct RegistryKey: Hashable, Sendable {
  /// Whose it is.
  public let organisme: OrganismeID
  /// What kind of thing, in the clear (`fiche`, `cachet`).
  public let kind: String
  /// Which one of them, in the clear: a name without meaning; empty where there is but one.
  public let name: String

  /// The place of an entry.
  public init(_ kind: String, _ name: String = "", in organisme: OrganismeID) {
    self.organisme = organisme
    self.kind = kind
    self.name = name
  }
}

/// What is entered in the registry under a name.
public struct RegistryEntry: Sendable {
  /// Where.
  public let key: RegistryKey
  /// What.
  public let bytes: [UInt8]

  /// Something to enter.
  public init(_ bytes: [UInt8], as key: RegistryKey) {
    self.key = key
    self.bytes = bytes
  }
}

/// The dated entries of every organisme. Nothing is written over: a later entry holds from its moment on, an earlier one held until then.
public protocol Registry: Sendable {
  /// Enters what holds from `since` on: all of it, or none. The same bytes again at the same moment change nothing; others take their place.
  func enter(_ entries: [RegistryEntry], from since: Instant) async throws(StoreError)

  /// What holds at a moment; `nil` where nothing was entered yet.
  func entry(_ key: RegistryKey, at moment: Instant) async throws(StoreError) -> [UInt8]?

  /// The names under which an organisme has entries of a kind, in order.
  func entries(of kind: String, in organisme: OrganismeID) async throws(StoreError) -> [String]
}

extension Registry {
  /// Enters one thing.
  public func enter(_ bytes: [UInt8], as key: RegistryKey, from since: Instant) async throws(StoreError) {
    try await enter([RegistryEntry(bytes, as: key)], from: since)
  }
}
