public import Application
import Crypto
public import Domaine
import EventCodec
import Foundation

/// Somebody signed in, in one browser.
public struct Session: Sendable, Equatable {
  /// The hash of its token: what the store knows it by.
  let nom: [UInt8]
  /// Who.
  public let personne: PersonneID
  /// In which organisme.
  public let organisme: OrganismeID
  /// When they signed in.
  public let ouverteA: Instant
  /// When they last proved who they are: what can't be undone asks that it be recent.
  public let prouveeA: Instant
  /// When it was last made to last.
  let vueA: Instant
  /// The browser, as it says of itself, cut short.
  public let appareil: String

  /// Whether the proof is recent enough for what can't be undone (five minutes).
  public func estRenforcee(at now: Instant) -> Bool { now.depuis(prouveeA) < Duree(minutes: 5) }
}

extension Services {
  /// Who the token of a session signs in at a name, with the rights they have now; `nil` for nobody.
  func identite(_ jeton: String, a hote: String = "") async throws -> Visite.Identite? {
    guard let session = try await sessions.session(jeton), let compte = try await comptes.compte(session.personne, in: session.organisme), compte.actif,
      vitrines.admet(compte.organisme, a: hote)
    else { return nil }
    let tous = try await comptes.autres(de: compte)
    return Visite.Identite(
      session: session, compte: compte, autres: tous.filter { $0.organisme == compte.organisme },
      ailleurs: tous.filter { $0.organisme != compte.organisme && vitrines.admet($0.organisme, a: hote) })
  }
}

/// The sessions of every browser: a token of 256 bits that only the browser knows, its hash here.
public struct Sessions: Sendable {
  let store: any Store
  let world: World

  /// How long a session lasts without being used.
  static let duree = Duree.heures(8)
  /// How long it lasts at most, used or not.
  static let auPlus = Duree.heures(24 * 7)
  /// How long after it was made to last a use makes it last again: not every visit writes.
  private static let pas = Duree(minutes: 10)

  /// The sessions of a store.
  public init(store: any Store, world: World) {
    self.store = store
    self.world = world
  }

  /// Opens a session, and gives the token that its cookie carries.
  public func ouvrir(_ compte: Compte, appareil: String) async throws -> String {
    let now = world.now()
    return try await ouvrir(compte, depuis: now, preuve: now, String(appareil.prefix(120)))
  }

  /// Puts another session in place of one, of the same account proved at this moment, or of another account that the same proof opens: gives the token that
  /// its cookie carries.
  func remplacer(_ session: Session, par compte: Compte, preuve: Instant) async throws -> String {
    try await fermer(session)
    return try await ouvrir(compte, depuis: session.ouverteA, preuve: preuve, session.appareil)
  }

  private func ouvrir(_ compte: Compte, depuis ouverteA: Instant, preuve: Instant, _ appareil: String) async throws -> String {
    let (jeton, now) = (Jeton.nouveau(), world.now())
    let session = Session(
      nom: Jeton.empreinte(jeton), personne: compte.personne, organisme: compte.organisme, ouverteA: ouverteA, prouveeA: preuve, vueA: now,
      appareil: appareil)
    try await garder(session)
    try await noter(session)
    return jeton
  }

  /// The session of a token, which being used makes last; `nil` where there is none, or none any more.
  public func session(_ jeton: String) async throws -> Session? {
    let (nom, now) = (Jeton.empreinte(jeton), world.now())
    guard let octets = try await store.cell(CellKey("session", nom), at: now) else { return nil }
    let session = try Session(nom, JSON(octets))
    if now.depuis(session.vueA) < Sessions.pas { return session }
    let vue = Session(
      nom: nom, personne: session.personne, organisme: session.organisme, ouverteA: session.ouverteA, prouveeA: session.prouveeA, vueA: now,
      appareil: session.appareil)
    try await garder(vue)
    return vue
  }

  /// Every session of a person that still runs.
  public func sessions(de personne: PersonneID) async throws -> [Session] {
    var sessions: [Session] = []
    for nom in try await noms(personne) {
      if let octets = try await store.cell(CellKey("session", nom), at: world.now()) { sessions.append(try Session(nom, JSON(octets))) }
    }
    return sessions
  }

  /// Ends a session at once.
  public func fermer(_ session: Session) async throws { try await store.remove(CellKey("session", session.nom)) }

  private func garder(_ session: Session) async throws {
    try await store.put(
      session.stored.bytes, in: CellKey("session", session.nom), until: min(session.vueA.plus(Sessions.duree), session.ouverteA.plus(Sessions.auPlus)))
  }

  /// The names of a person's sessions: those that ended are forgotten as new ones come.
  private func noter(_ session: Session) async throws {
    var vivants: [String] = []
    for nom in try await noms(session.personne) where try await store.cell(CellKey("session", nom), at: world.now()) != nil { vivants.append(Hexa.texte(nom)) }
    vivants.append(Hexa.texte(session.nom))
    try await store.put(vivants.stored.bytes, in: Sessions.place(session.personne), until: world.now().plus(.heures(24 * 30)))
  }

  private func noms(_ personne: PersonneID) async throws -> [[UInt8]] {
    guard let octets = try await store.cell(Sessions.place(personne), at: world.now()) else { return [] }
    return try [String](stored: JSON(octets)).compactMap(Hexa.octets)
  }

  private static func place(_ personne: PersonneID) -> CellKey { CellKey("sessions", Array("\(personne)".utf8)) }
}

extension Session {
  fileprivate var stored: JSON {
    Fields(["personne": personne, "organisme": organisme, "ouverteA": ouverteA, "prouveeA": prouveeA, "vueA": vueA, "appareil": appareil]).stored
  }

  fileprivate init(_ nom: [UInt8], _ json: JSON) throws(CodecError) {
    let fields = try Fields(stored: json)
    let (ouverteA, vueA): (Instant, Instant?) = (try fields("ouverteA"), try fields("vueA"))
    self.init(
      nom: nom, personne: try fields("personne"), organisme: try fields("organisme"), ouverteA: ouverteA, prouveeA: try fields("prouveeA"),
      vueA: vueA ?? ouverteA, appareil: try fields("appareil"))
  }
}

/// Unforeseeable names that a browser or a link carries.
enum Jeton {
  /// 256 random bits, as 64 hexadecimal digits.
  static func nouveau() -> String { Hexa.texte(SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }) }

  /// What the store knows it by.
  static func empreinte(_ jeton: String) -> [UInt8] { Array(SHA256.hash(data: Array(jeton.utf8))) }

  /// Eight digits.
  static func code() -> String {
    let nombre = SymmetricKey(size: .bits128).withUnsafeBytes { $0.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } } % 100_000_000
    let chiffres = String(nombre)
    return String(repeating: "0", count: 8 - chiffres.count) + chiffres
  }
}
