public import Documents
public import Domaine

/// Who makes the papers of bilans as they go, and keeps them where he likes.
public protocol Imprimeur: Sendable {
  /// Makes a paper from the states as they stand.
  /// - Returns: The paper as it leaves the house, with the hash of what those who sign it are shown.
  func imprimer(_ imprime: Imprime, de etats: Etats, scenario: String) async throws -> Produit

  /// Puts the trace of a signature on the contract printed last in that scenario.
  func signer(_ signataire: Signataire, nom: String, at instant: Instant, scenario: String) async throws
}
