public import Application
import Domaine
import EventCodec

/// What a link to sign is bound to: one signatory of one text, until a moment. It opens nothing by itself: a code mailed to that person does.
public struct Lien: Sendable, Equatable {
  /// The hash of its token: what the store knows it by.
  let nom: [UInt8]
  /// In which organisme.
  let organisme: OrganismeID
  /// Of which dossier.
  let dossier: DossierID
  /// In whose name one signs.
  let signataire: Signataire
  /// Who holds the pen.
  let personne: PersonneID
  /// The text.
  let texte: Empreinte
  /// When it stops serving: past it, another one may be asked for from its page.
  let fin: Instant

  /// What a code is asked about: a code asked for anything else does not open it.
  var sujet: String { "lien " + Hexa.texte(nom) }
}

/// The links to sign: a token of 256 bits that only the mail holds, its hash here.
public struct Liens: Sendable {
  let store: any Store
  let world: World

  /// How long a link serves.
  static let duree = Duree.heures(24 * 30)
  /// How long one that has expired still lets another be asked for.
  private static let memoire = Duree.heures(24 * 180)

  /// The links of a store.
  public init(store: any Store, world: World) {
    self.store = store
    self.world = world
  }

  /// Makes a link, and gives its token.
  func ouvrir(_ organisme: OrganismeID, _ dossier: DossierID, _ signataire: Signataire, _ personne: PersonneID, texte: Empreinte) async throws -> String {
    let (jeton, now) = (Jeton.nouveau(), world.now())
    let lien = Lien(
      nom: Jeton.empreinte(jeton), organisme: organisme, dossier: dossier, signataire: signataire, personne: personne, texte: texte,
      fin: now.plus(Liens.duree))
    try await store.put(lien.stored.bytes, in: CellKey("lien", lien.nom), until: now.plus(Liens.memoire))
    return jeton
  }

  /// What a token is bound to; `nil` where it is none of ours.
  func lien(_ jeton: String) async throws -> Lien? {
    let nom = Jeton.empreinte(jeton)
    guard let octets = try await store.cell(CellKey("lien", nom), at: world.now()) else { return nil }
    return try Lien(nom, JSON(octets))
  }

  /// Lets one browser read and sign for half an hour, once the code was right: gives what its cookie carries.
  func ouvrirLecture(_ lien: Lien, par code: Dossier.CodeFrais) async throws -> String {
    let jeton = Jeton.nouveau()
    let fields = Fields(["lien": Hexa.texte(lien.nom), "code": code])
    try await store.put(fields.stored.bytes, in: CellKey("lecture", Jeton.empreinte(jeton)), until: world.now().plus(Duree(minutes: 30)))
    return jeton
  }

  /// The code by which this browser may read what the link is bound to; `nil` where it may not.
  func lecture(_ temoin: String?, de lien: Lien) async throws -> Dossier.CodeFrais? {
    guard let temoin, let octets = try await store.cell(CellKey("lecture", Jeton.empreinte(temoin)), at: world.now()) else { return nil }
    let fields = try Fields(stored: JSON(octets))
    return try fields("lien") == Hexa.texte(lien.nom) ? fields("code") : nil
  }
}

extension Lien {
  fileprivate var stored: JSON {
    Fields([
      "organisme": organisme, "dossier": dossier, "signataire": signataire.rawValue, "personne": personne, "texte": texte, "fin": fin,
    ]).stored
  }

  fileprivate init(_ nom: [UInt8], _ json: JSON) throws(CodecError) {
    let fields = try Fields(stored: json)
    let role: String = try fields("signataire")
    guard let signataire = Signataire(rawValue: role) else { throw CodecError("unknown signatory") }
    self.init(
      nom: nom, organisme: try fields("organisme"), dossier: try fields("dossier"), signataire: signataire, personne: try fields("personne"),
      texte: try fields("texte"), fin: try fields("fin"))
  }
}
