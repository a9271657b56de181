public import Application
import Crypto
public import Domaine
import EventCodec
import Foundation

/// The accounts of every organisme, found by their addresses without an address ever standing in the clear.
public struct Comptes: Sendable {
  let store: any Store
  let world: World

  /// The accounts of a store.
  public init(store: any Store, world: World) {
    self.store = store
    self.world = world
  }

  /// What belongs to no organisme: the salt of addresses, and where each leads.
  public static let installation = OrganismeID(haut: 0, bas: 0)

  /// Keeps an account, new or changed.
  public func garder(_ compte: Compte) async throws {
    try await store.enter(compte.stored.bytes, as: RegistryKey("compte", "\(compte.personne)", in: compte.organisme), from: world.now())
    let place = RegistryKey("courriel", try await nom(compte.courriel), in: Comptes.installation)
    var lieux = try await self.lieux(place)
    let lieu = "\(compte.organisme) \(compte.personne)"
    guard !lieux.contains(lieu) else { return }
    lieux.append(lieu)
    try await store.enter(lieux.stored.bytes, as: place, from: world.now())
  }

  /// Gives somebody their own door. An account that is there stays whatever it is; that of a payer, while it is open, follows their name and their address.
  func assurer(_ compte: Compte) async throws {
    guard var connu = try await self.compte(compte.personne, in: compte.organisme) else { return try await garder(compte) }
    guard connu.actif, connu.estDunPayeur, compte.estDunPayeur else { return }
    (connu.nom, connu.courriel, connu.roles) = (compte.nom, compte.courriel, connu.roles + compte.roles.filter { !connu.roles.contains($0) })
    try await garder(connu)
  }

  /// Whether a name without meaning that a form carries may be that of a payer: nobody's yet, or a payer's.
  func peutPayer(_ personne: PersonneID, in organisme: OrganismeID) async throws -> Bool {
    try await compte(personne, in: organisme)?.estDunPayeur ?? true
  }

  /// The account of a person; `nil` where they have none.
  public func compte(_ personne: PersonneID, in organisme: OrganismeID) async throws -> Compte? {
    let octets = try await store.entry(RegistryKey("compte", "\(personne)", in: organisme), at: world.now())
    return try octets.map { try Compte(stored: JSON($0)) }
  }

  /// The accounts that may sign in with an address, of every organisme.
  public func comptes(courriel: String) async throws -> [Compte] {
    var trouves: [Compte] = []
    for lieu in try await lieux(RegistryKey("courriel", try await nom(courriel), in: Comptes.installation)) {
      let parties = lieu.split(separator: " ")
      guard parties.count == 2, let organisme = OrganismeID(parties[0]), let personne = PersonneID(parties[1]),
        let compte = try await compte(personne, in: organisme), compte.actif, Comptes.normal(compte.courriel) == Comptes.normal(courriel)
      else { continue }
      trouves.append(compte)
    }
    return trouves
  }

  /// The accounts, of every organisme, that a code mailed to the address of this one opens too.
  func autres(de compte: Compte) async throws -> [Compte] {
    try await comptes(courriel: compte.courriel).filter { $0 != compte && $0.motDePasse == nil }
  }

  /// Every account of an organisme.
  public func tous(in organisme: OrganismeID) async throws -> [Compte] {
    var comptes: [Compte] = []
    for nom in try await store.entries(of: "compte", in: organisme) {
      if let personne = PersonneID(nom), let compte = try await compte(personne, in: organisme) { comptes.append(compte) }
    }
    return comptes
  }

  private func lieux(_ place: RegistryKey) async throws -> [String] {
    try await store.entry(place, at: world.now()).map { try [String](stored: JSON($0)) } ?? []
  }

  /// An address as a name without meaning: keyed by a salt that is sealed in the store.
  func nom(_ courriel: String) async throws -> String {
    let sel = try await sel()
    return Hexa.texte(HMAC<SHA256>.authenticationCode(for: Array(Comptes.normal(courriel).utf8), using: SymmetricKey(data: sel)))
  }

  private func sel() async throws -> [UInt8] {
    let place = RegistryKey("sel", in: Comptes.installation)
    if let sel = try await store.entry(place, at: Instant(.dernier)) { return sel }
    // Two processes that start at once agree on the one written last: they read it back.
    try await store.enter(SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }, as: place, from: Instant(.premier))
    guard let sel = try await store.entry(place, at: Instant(.dernier)) else { throw StoreError.corrupt("sel") }
    return sel
  }

  private static func normal(_ courriel: String) -> String { courriel.trimmingCharacters(in: .whitespaces).lowercased() }
}
