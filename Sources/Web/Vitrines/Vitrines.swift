public import Domaine

/// A public address, and the organisme that it shows.
public struct Vitrine: Sendable, Equatable {
  /// Where it is reached from outside: `https://bilans.exemple.fr`.
  public let adresse: String
  /// Whose it is.
  public let organisme: OrganismeID

  /// The address of an organisme.
  public init(_ adresse: String, _ organisme: OrganismeID) { (self.adresse, self.organisme) = (adresse, organisme) }

  /// The name that a browser gives of it: `bilans.exemple.fr`, with the port where there is one.
  var hote: String { adresse.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first.map { $0.lowercased() } ?? "" }
}

/// Which organisme shows at which address. One that has an address of its own shows there and nowhere else, and nobody else shows there.
struct Vitrines: Sendable {
  /// Whoever shows wherever nobody has an address of their own.
  let premiere: Vitrine
  private let parHote: [String: OrganismeID]
  private let propres: [OrganismeID: String]

  init(_ premiere: Vitrine, autres: [Vitrine] = []) {
    self.premiere = premiere
    parHote = Dictionary(autres.map { ($0.hote, $0.organisme) }) { premier, _ in premier }
    propres = Dictionary(autres.map { ($0.organisme, $0.adresse) }) { premiere, _ in premiere }
  }

  /// Who shows at a name.
  func organisme(a hote: String) -> OrganismeID { parHote[hote.lowercased()] ?? premiere.organisme }

  /// Where an organisme is reached.
  func adresse(de organisme: OrganismeID) -> String { propres[organisme] ?? premiere.adresse }

  /// Whether what belongs to an organisme may be asked for at a name.
  func admet(_ organisme: OrganismeID, a hote: String) -> Bool {
    if let chezLui = parHote[hote.lowercased()] { return chezLui == organisme }
    return propres[organisme] == nil
  }
}

extension Visite {
  /// Whether what belongs to an organisme may be asked for here.
  func admet(_ organisme: OrganismeID) -> Bool { services.vitrines.admet(organisme, a: hote) }

  /// The accounts that an address opens here.
  func comptes(courriel: String) async throws -> [Compte] { try await services.comptes.comptes(courriel: courriel).filter { admet($0.organisme) } }
}
