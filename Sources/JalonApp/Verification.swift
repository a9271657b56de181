public import Application
import Domaine
import EventCodec
public import Storage

/// What a verification of a whole installation found; nothing where it is sound.
public struct Verification: Sendable {
  /// In the store: chains, keys, payloads, ledger.
  public let anomalies: [StoreFinding]
  /// In the lists: rows that are not those that the events give.
  public let ecarts: [Ecart]

  /// Whether everything is as it was written.
  public var saine: Bool { anomalies.isEmpty && ecarts.isEmpty }
}

extension Installation {
  /// Reads everything through: chains, keys, then every list rebuilt from its events and compared. Changes nothing.
  ///
  /// A carnet is in no list: it is gone through likewise, so that an event that this version can't read is found.
  ///
  /// - Parameter progres: Told how many streams are done, and of how many.
  public func verifier(progres: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) async throws -> Verification {
    let anomalies = try store.verify(progress: progres)
    guard anomalies.isEmpty else { return Verification(anomalies: anomalies, ecarts: []) }
    var ecarts: [Ecart] = []
    for organisme in try await store.organismes() {
      ecarts += try await maison.comparer(Dossier.self, in: organisme)
      ecarts += try await maison.comparer(Carnet.self, in: organisme)
      ecarts += try await maison.comparer(Demande.self, in: organisme)
      ecarts += try await maison.comparer(Conservation.self, in: organisme)
      ecarts += try await maison.comparer(Suivi.self, in: organisme)
      ecarts += try await maison.comparer(Amenagement.self, in: organisme)
      ecarts += try await maison.comparer(Reclamation.self, in: organisme)
    }
    return Verification(anomalies: [], ecarts: ecarts)
  }

  /// Writes the rows of every list again from the events.
  public func reconstruireListes() async throws {
    for organisme in try await store.organismes() {
      try await maison.reconstruire(Dossier.self, in: organisme)
      try await maison.reconstruire(Demande.self, in: organisme)
      try await maison.reconstruire(Conservation.self, in: organisme)
      try await maison.reconstruire(Suivi.self, in: organisme)
      try await maison.reconstruire(Amenagement.self, in: organisme)
      try await maison.reconstruire(Reclamation.self, in: organisme)
    }
  }
}
