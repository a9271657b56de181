/// What a destruction is made of. The tests leave out one at a time, to show that it would be noticed.
struct DestructionSteps: OptionSet, Sendable {
  let rawValue: Int

  static let events = DestructionSteps(rawValue: 1)
  static let lines = DestructionSteps(rawValue: 2)
  static let words = DestructionSteps(rawValue: 4)
  static let intents = DestructionSteps(rawValue: 8)
  static let documents = DestructionSteps(rawValue: 16)
  static let drafts = DestructionSteps(rawValue: 32)
  /// The slot of the key is overwritten with zeros.
  static let slot = DestructionSteps(rawValue: 64)
  /// The key goes from memory.
  static let ring = DestructionSteps(rawValue: 128)
  /// What the ledger says was destroyed is, after a crash between the transaction and the zeros.
  static let replay = DestructionSteps(rawValue: 256)

  static let all = DestructionSteps(rawValue: 511)
}
