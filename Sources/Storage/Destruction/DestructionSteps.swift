/// What a destruction is made of. The tests leave out one at a time, to show that it would be noticed.
package struct DestructionSteps: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let events = DestructionSteps(rawValue: 1)
  package static let lines = DestructionSteps(rawValue: 2)
  package static let words = DestructionSteps(rawValue: 4)
  package static let intents = DestructionSteps(rawValue: 8)
  package static let documents = DestructionSteps(rawValue: 16)
  package static let drafts = DestructionSteps(rawValue: 32)
  /// The slot of the key is overwritten with zeros.
  package static let slot = DestructionSteps(rawValue: 64)
  /// The key goes from memory.
  package static let ring = DestructionSteps(rawValue: 128)
  /// What the ledger says was destroyed is, after a crash between the transaction and the zeros.
  package static let replay = DestructionSteps(rawValue: 256)

  package static let all = DestructionSteps(rawValue: 511)
}
