public import Domaine
public import EventCodec

/// Somebody who may sign in, and what they are in an organisme.
public struct Compte: Sendable, Equatable {
  /// Who.
  public var personne: PersonneID
  /// In which organisme.
  public var organisme: OrganismeID
  /// How pages name them.
  public var nom: String
  /// Where codes and notices go.
  public var courriel: String
  /// What they are.
  public var roles: [Role]
  /// Their password, derived; `nil` for those who sign in with a mailed code alone.
  public var motDePasse: MotDePasse?
  /// The secret of their second factor; `nil` where it is a mailed code.
  public var secretTotp: [UInt8]?
  /// Whether they may still sign in.
  public var actif: Bool
  /// The titles and certificates of a consultant, as the contracts of their next bilans will tell them.
  public var qualifications: [String]
  /// Whether a consultant works for another firm, which the beneficiaries of their next bilans are told (Qualiopi 27).
  public var sousTraitant: Bool

  /// An account.
  public init(
    personne: PersonneID, organisme: OrganismeID, nom: String, courriel: String, roles: [Role], motDePasse: MotDePasse? = nil, secretTotp: [UInt8]? = nil,
    actif: Bool = true, qualifications: [String] = [], sousTraitant: Bool = false
  ) {
    self.personne = personne
    self.organisme = organisme
    self.nom = nom
    self.courriel = courriel
    self.roles = roles
    self.motDePasse = motDePasse
    self.secretTotp = secretTotp
    self.actif = actif
    self.qualifications = qualifications
    self.sousTraitant = sousTraitant
  }

  /// The doors that open to them, the one they use most first.
  public var portes: [Porte] {
    var portes: [Porte] = []
    if roles.contains(.beneficiaire) { portes.append(.espace) }
    if roles.contains(.consultant) || roles.contains(.secondConsultant) { portes.append(.cabinet) }
    if roles.contains(where: { [.bureau, .referentPedagogique, .coordinateur, .referentHandicap].contains($0) }) { portes.append(.centre) }
    if roles.contains(.employeur) || roles.contains(.financeur) { portes.append(.employeur) }
    if roles.contains(.auditeur) { portes.append(.audit) }
    return portes
  }
}

extension Compte {
  /// Whether they only pay or sign the contract, and come in with a mailed code.
  var estDunPayeur: Bool { motDePasse == nil && roles.allSatisfy { [.employeur, .financeur, .representantLegal].contains($0) } }
}

extension Compte: Storable {
  /// Its fields.
  public var stored: JSON {
    Fields([
      "personne": personne, "organisme": organisme, "nom": nom, "courriel": courriel, "roles": roles.map(\.rawValue), "motDePasse": motDePasse,
      "totp": secretTotp.map(Hexa.texte), "actif": actif, "qualifications": qualifications, "sousTraitant": sousTraitant,
    ]).stored
  }
  /// Its fields.
  public init(stored: JSON) throws(CodecError) {
    let fields = try Fields(stored: stored)
    let noms: [String] = try fields("roles")
    let (totp, qualifications): (String?, [String]?) = (try fields("totp"), try fields("qualifications"))
    let sousTraitant: Bool? = try fields("sousTraitant")
    self.init(
      personne: try fields("personne"), organisme: try fields("organisme"), nom: try fields("nom"), courriel: try fields("courriel"),
      roles: noms.compactMap(Role.init(rawValue:)), motDePasse: try fields("motDePasse"), secretTotp: totp.flatMap(Hexa.octets), actif: try fields("actif"),
      qualifications: qualifications ?? [], sousTraitant: sousTraitant ?? false)
  }
}

/// Bytes as hexadecimal digits.
enum Hexa {
  static func texte(_ octets: some Sequence<UInt8>) -> String {
    octets.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
  }

  static func octets(_ texte: String) -> [UInt8]? {
    let chiffres = texte.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard chiffres.count.isMultiple(of: 2) else { return nil }
    let octets = stride(from: 0, to: chiffres.count, by: 2).compactMap { rang -> UInt8? in
      guard let haut = chiffres[rang], let bas = chiffres[rang + 1] else { return nil }
      return UInt8(haut << 4 | bas)
    }
    return octets.count == chiffres.count / 2 ? octets : nil
  }
}
