public import Domaine
public import EventCodec

/// The kinds of entries of an organisme's registry. The names are stored for ever.
public enum Inscription: String, Sendable {
  /// What the centre says of itself; under a programme's name where that programme is run under another.
  case fiche
  /// The centre's logo.
  case logo
  /// The seal.
  case cachet
  /// How a payer or an employer is reached, under its name without meaning.
  case destinataire
}

extension Maison {
  /// Enters what holds from now on.
  public func inscrire(_ valeur: some Storable, _ sorte: Inscription, _ nom: String = "", in organisme: OrganismeID) async throws {
    try await store.enter(valeur.stored.bytes, as: RegistryKey(sorte.rawValue, nom, in: organisme), from: world.now())
  }

  /// What holds now; `nil` where nothing was entered.
  public func inscription<V: Storable>(_ sorte: Inscription, _ nom: String = "", comme _: V.Type = V.self, in organisme: OrganismeID) async throws -> V? {
    let octets = try await store.entry(RegistryKey(sorte.rawValue, nom, in: organisme), at: world.now())
    do {
      return try octets.map { try V(stored: JSON($0)) }
    } catch is CodecError {
      throw StoreError.corrupt("registre, \(sorte.rawValue)")
    }
  }
}
