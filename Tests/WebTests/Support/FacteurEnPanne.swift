@testable import Web

/// A carrier who fails until he is repaired.
actor FacteurEnPanne: Facteur {
  struct Panne: Error {}

  private(set) var portees: [Lettre] = []
  /// For whom nothing goes through; for nobody, where there is none, once he is repaired.
  private let pour: String?
  private var enPanne = true

  init(pour: String? = nil) { self.pour = pour }

  func reparer() { enPanne = false }

  func porter(_ lettre: Lettre) throws {
    if enPanne, pour == nil || pour == lettre.a { throw Panne() }
    portees.append(lettre)
  }
}
