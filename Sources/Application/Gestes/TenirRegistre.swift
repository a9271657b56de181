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
  /// A certificate with which the organisme has sealed, under its hash: papers are recognised by it long after the seal was replaced.
  case certificat
  /// How a firm or a public body that pays is reached, under its name without meaning. Never a person: see `Regle.registreSansPersonne`.
  case destinataire
}

extension Regle {
  /// What is entered in the registry lives as long as the centre: nobody whose bilan ends may be in it.
  public static let registreSansPersonne = Regle(
    "registre-sans-personne", .article("5, 1, e du RGPD"),
    "Laissez au dossier l’adresse d’une personne qui paie son bilan\u{202F}: elle part avec lui, tandis que le registre demeure.")
}

/// Something to enter in the registry, under a name.
public struct Ecriture: Sendable {
  let octets: [UInt8]
  let sorte: Inscription
  let nom: String
  /// Whether it is how a person is reached, and not a firm.
  let personne: Bool

  /// What to enter.
  public init(_ valeur: some Storable, _ sorte: Inscription, _ nom: String = "") {
    (octets, self.sorte, self.nom) = (valeur.stored.bytes, sorte, nom)
    personne = (valeur as? Destinataire).map { $0.siret?.isEmpty ?? true } ?? false
  }
}

extension Maison {
  /// Enters what holds from a moment on; from now on where none is given. Nothing of the registry is ever destroyed: an addressee without a SIRET, a
  /// person, is refused.
  public func inscrire(
    _ valeur: some Storable, _ sorte: Inscription, _ nom: String = "", in organisme: OrganismeID, des instant: Instant? = nil
  ) async throws {
    try await inscrire([Ecriture(valeur, sorte, nom)], in: organisme, des: instant)
  }

  /// Enters several things at once: all of them, or none.
  public func inscrire(_ ecritures: [Ecriture], in organisme: OrganismeID, des instant: Instant? = nil) async throws {
    if ecritures.contains(where: \.personne) { throw Refus(.registreSansPersonne) }
    let entrees = ecritures.map { RegistryEntry($0.octets, as: RegistryKey($0.sorte.rawValue, $0.nom, in: organisme)) }
    try await store.enter(entrees, from: instant ?? world.now())
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

  /// The names under which an organisme has entered things of a kind, in order.
  public func inscrits(_ sorte: Inscription, in organisme: OrganismeID) async throws -> [String] {
    try await store.entries(of: sorte.rawValue, in: organisme)
  }
}
