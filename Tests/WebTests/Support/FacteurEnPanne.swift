@testable import Web

/// A carrier who fails until he is repaired.
actor FacteurEnPanne: Facteur {
  struct Panne: Error {}

  private(set) var portees: [Lettre] = []
  private var enPanne = true

  func reparer() { enPanne = false }

  func porter(_ lettre: Lettre) throws {
    if enPanne { throw Panne() }
    portees.append(lettre)
  }
}
