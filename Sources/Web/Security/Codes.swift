public import Application
import Domaine
import EventCodec

/// A code of eight digits, mailed to an address and typed in the browser that asked: ten minutes, five tries.
public struct Codes: Sendable {
  let store: any Store
  let world: World

  /// The codes of a store.
  public init(store: any Store, world: World) {
    self.store = store
    self.world = world
  }

  /// Asks for a code about something, to be mailed to an address; gives the name that the browser keeps and the code. An unknown address gets a name too.
  func demander(_ sujet: String, vers adresse: String) async throws -> (defi: String, code: String) {
    let (defi, code, now) = (Jeton.nouveau(), Jeton.code(), world.now())
    let frais = Dossier.CodeFrais(envoyeA: now, vers: adresse.masquee)
    let fields = Fields(["sujet": sujet, "code": Hexa.texte(Jeton.empreinte(defi + code)), "frais": frais])
    try await store.put(fields.stored.bytes, in: CellKey("code", Jeton.empreinte(defi)), until: now.plus(Duree(minutes: 10)))
    return (defi, code)
  }

  /// What came of a code; of a right one, what a proof may tell of it.
  enum Essai: Equatable {
    case bon(sujet: String, Dossier.CodeFrais)
    case faux(reste: Int)
    case fini
  }

  /// How many codes may be tried about something in an hour, over all those that were asked for.
  static let essaisParHeure = 20

  /// Tries a code: a right one serves once.
  func essayer(_ code: String, defi: String) async throws -> Essai {
    let (nom, now) = (Jeton.empreinte(defi), world.now())
    guard let octets = try await store.cell(CellKey("code", nom), at: now) else { return .fini }
    let fields = try Fields(stored: JSON(octets))
    let (attendu, sujet): (String, String) = (try fields("code"), try fields("sujet"))
    let essais = try await store.count(CellKey("essais", nom), until: now.plus(Duree(minutes: 10)), at: now)
    let permis = try await Limites(store: store, world: world).permet("essai", sujet, Codes.essaisParHeure)
    if essais > 5 || !permis { return .fini }
    let chiffres = code.filter(\.isNumber)
    guard Hexa.texte(Jeton.empreinte(defi + chiffres)) == attendu else { return essais == 5 ? .fini : .faux(reste: 5 - essais) }
    try await store.remove(CellKey("code", nom))
    return .bon(sujet: sujet, try fields("frais"))
  }
}

/// How often something may be asked for.
public struct Limites: Sendable {
  let store: any Store
  let world: World

  /// The limits of a store.
  public init(store: any Store, world: World) {
    self.store = store
    self.world = world
  }

  /// What a page says past a limit.
  static let attendez = "Trop de demandes en peu de temps. Attendez une heure, puis recommencez. C’est pressé\u{202F}? Téléphonez au centre."

  /// Whether one more is within the limit: at most `nombre` in so long.
  func permet(_ quoi: String, _ qui: String, _ nombre: Int, en duree: Duree = .heures(1)) async throws -> Bool {
    let now = world.now()
    return try await store.count(CellKey("limite", Jeton.empreinte("\(quoi) \(qui)")), until: now.plus(duree), at: now) <= nombre
  }
}
