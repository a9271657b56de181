public import Application
public import Documents
public import Domaine
public import Instruments

/// All that pages are made with: given once, where everything is put together.
public struct Services: Sendable {
  /// The house.
  public let maison: Maison
  /// The programmes brought into conformity, by their names: of several versions, the last.
  public let programmes: [String: Programme]
  /// The shortest delay that a programme of the centre promises to the entretien préalable, in days.
  let accesPromis: Int?
  /// Every version, for the dossiers that pin it.
  private let versions: [ProgrammeRef: Programme]
  /// The questionnaires.
  let instrumentarium: Instrumentarium
  /// Which organisme shows at which address.
  let vitrines: Vitrines
  /// Who carries mails.
  public let facteur: any Facteur
  /// The letter box that the demonstration shows; `nil` elsewhere.
  public let boite: BoiteAuxLettres?
  /// With whom the demonstration can be tried; empty elsewhere.
  public let essais: [Essai]
  /// What is done once an answer has left.
  public let differe: Differe
  /// What the house counts of itself.
  public let mesures = Mesures()
  /// How the house stands.
  public let sonde: Sonde
  /// The press; `nil` where papers can't be made.
  public let imprimerie: Imprimerie?
  /// The most bytes that a file handed in may have.
  let fichierMaximal: Int
  /// What is to be said of the machine's date before anything is destroyed.
  let horloge: @Sendable () throws -> [Constat]

  /// What pages are made with.
  ///
  /// - Parameters:
  ///   - vitrine: The organisme that shows wherever none has an address of its own.
  ///   - adresse: Where the house is reached from outside: `http://localhost:8080`.
  ///   - vitrines: The organismes that have an address of their own.
  ///   - fichierMaximal: The most bytes that a file handed in may have.
  public init(
    maison: Maison, programmes: [Programme], questionnaires: [Questionnaire] = [], vitrine: OrganismeID, facteur: any Facteur, boite: BoiteAuxLettres? = nil,
    adresse: String, vitrines: [Vitrine] = [], essais: [Essai] = [], imprimerie: Imprimerie? = nil, fichierMaximal: Int = 10 << 20,
    horloge: @escaping @Sendable () throws -> [Constat] = { [] }
  ) {
    self.maison = maison
    self.programmes = Programme.derniers(programmes)
    accesPromis = self.programmes.values.compactMap { try? $0.modalites.accesMaximal }.min()
    instrumentarium = Instrumentarium(questionnaires)
    versions = Dictionary(programmes.map { ($0.reference, $0) }) { premier, _ in premier }
    self.vitrines = Vitrines(Vitrine(adresse, vitrine), autres: vitrines)
    self.facteur = FacteurCompte(facteur: facteur, mesures: mesures)
    self.boite = boite
    self.essais = essais
    self.imprimerie = imprimerie
    self.fichierMaximal = fichierMaximal
    self.horloge = horloge
    differe = Differe(world: maison.world)
    sonde = Sonde(maison, imprimerie)
  }

  /// The very version that a dossier pins; `nil` where it is gone.
  func programme(_ reference: ProgrammeRef) -> Programme? { versions[reference] }

  /// The organisme that shows wherever none has an address of its own.
  var vitrine: OrganismeID { vitrines.premiere.organisme }

  var comptes: Comptes { Comptes(store: maison.store, world: maison.world) }
  var sessions: Sessions { Sessions(store: maison.store, world: maison.world) }
  var codes: Codes { Codes(store: maison.store, world: maison.world) }
  var liens: Liens { Liens(store: maison.store, world: maison.world) }
  var limites: Limites { Limites(store: maison.store, world: maison.world) }
}

/// Somebody with whom the demonstration can be tried.
public struct Essai: Sendable {
  /// Who.
  public let nom: String
  /// Their address.
  public let courriel: String
  /// What they are.
  public let porte: String

  /// The first of each door.
  public static func parPorte(_ essais: [Essai]) -> [Essai] {
    essais.enumerated().filter { rang, essai in !essais[..<rang].contains { $0.porte == essai.porte } }.map(\.element)
  }

  /// Somebody to try with.
  public init(nom: String, courriel: String, porte: String) {
    (self.nom, self.courriel, self.porte) = (nom, courriel, porte)
  }
}

/// Someone asking for a page: what they sent, who they are, when.
public struct Visite: Sendable {
  /// Which address.
  let route: RouteName
  /// What varies in it, in order.
  let parametres: [String]
  /// What a form sent; empty for a page that is only asked for.
  let formulaire: Formulaire
  /// The cookies.
  let temoins: [String: String]
  /// Who is signed in.
  let qui: Identite?
  /// From where, as far as one can tell: for limits only.
  let provenance: String
  /// The browser, as it says of itself.
  let appareil: String
  /// When.
  let maintenant: Instant
  /// A number used once, for what the page's policy lets run.
  let nonce: String
  /// With what.
  let services: Services
  /// The name under which the browser asked.
  var hote = ""

  /// Somebody signed in: their session and their accounts, read at this very request.
  struct Identite: Sendable {
    let session: Session
    /// The account that signed in.
    let compte: Compte
    /// Those that the same proof opens: whoever pays for several bilans has an account for each.
    var autres: [Compte] = []
    /// Those that the same proof opens in other organismes: one goes there by the page of one's sessions.
    var ailleurs: [Compte] = []

    private var comptes: [Compte] { [compte] + autres }

    /// What they are, by any of their accounts.
    var roles: [Role] { comptes.flatMap(\.roles) }

    /// The doors that open to them, the one they use most first.
    var portes: [Porte] {
      let ouvertes = comptes.flatMap(\.portes)
      return compte.portes + Porte.allCases.filter { ouvertes.contains($0) && !compte.portes.contains($0) }
    }

    /// Whoever they are in a role: one a bilan, for who pays for several.
    func acteurs(_ role: Role) -> [Acteur] { comptes.filter { $0.roles.contains(role) }.map { Acteur($0.personne, role) } }

    /// As one of their roles, where they are but one person in it.
    func acteur(_ role: Role) -> Acteur { acteurs(role).first ?? Acteur(compte.personne, role) }
  }

  /// The day, in Paris.
  var jour: Jour { maintenant.jourParis }
  var maison: Maison { services.maison }

  /// The organisme in which they act.
  var organisme: OrganismeID { qui?.compte.organisme ?? services.vitrines.organisme(a: hote) }

  /// What varies in the address, as an identifier; a name that is none is an address that does not exist.
  func identifiant<Chose>(_ rang: Int, _: Chose.Type = Chose.self) throws -> Identifiant<Chose> {
    guard parametres.indices.contains(rang), let id = Identifiant<Chose>(parametres[rang]) else { throw Absente() }
    return id
  }

  /// Whether one more request of a kind is within its limits: so many about somebody, whoever asks, and sixty an hour from one place.
  func permet(_ quoi: String, _ sujet: String, _ nombre: Int, en duree: Duree = .heures(1)) async throws -> Bool {
    let permis = try await services.limites.permet(quoi, sujet.lowercased(), nombre, en: duree)
    return try await permetDIci(quoi) && permis
  }

  /// Whether one more request of a kind may come from this place.
  func permetDIci(_ quoi: String) async throws -> Bool { try await services.limites.permet("\(quoi) d’une provenance", provenance, 60) }

  /// The token that a form of this session carries back: no other site can know it.
  var jetonDeFormulaire: String { Hexa.texte(Jeton.empreinte("formulaire " + (temoins[Temoin.session] ?? temoins[Temoin.navigateur] ?? ""))) }
}

/// The address does not exist, or not for whoever asks: the two can't be told apart.
struct Absente: Error {}

/// The names of cookies.
enum Temoin {
  static let session = "__Host-session"
  static let navigateur = "__Host-navigateur"
  static let defi = "__Host-defi"
  static let lecture = "__Host-lecture"
  static let confort = "__Host-confort"
}
