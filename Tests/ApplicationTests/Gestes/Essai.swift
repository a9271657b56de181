import Application
import Domaine
import EventCodec
import Synchronization
import TestSupport

/// A house over a store in memory, a clock that tests set, and one invented bilan: a person who pays alone, one séance held, the synthèse handed over.
final class Essai: Sendable {
  let store = MemoryStore()
  let organisme = OrganismeID(haut: 1, bas: 1)
  let id = DossierID(haut: 0xD0, bas: 0x100)
  let camille = Acteur(Exemples.camille, .beneficiaire)
  let dominique = Acteur(Exemples.dominique, .consultant)
  let alix = Dossier.Consultant(personne: PersonneID(haut: 0xE0, bas: 7), nom: "Alix Modèle")
  private let horloge = Mutex(Instant(Exemples.debut, 17))
  private let compteur = Mutex<UInt64>(0)

  /// The one séance: Monday 1 February 2027, from 14 h to 16 h.
  static let seance = Seance(
    id: SeanceID(haut: 0xD1, bas: 1), phase: .preliminaire, debut: Instant(Exemples.debut, 14), duree: .heures(2), mode: .presentiel,
    lieu: "1 rue Imaginaire", consultant: Exemples.dominique)

  var maison: Maison {
    Maison(
      store: store,
      world: World(
        now: { self.horloge.withLock { $0 } }, monotonic: { Uptime(milliseconds: 0, boot: "essai") },
        bits: {
          self.compteur.withLock {
            $0 += 1
            return $0
          }
        }))
  }

  func le(_ jour: Jour, _ heure: Int = 17) { horloge.withLock { $0 = Instant(jour, heure) } }

  func dossier() async throws -> Dossier { try await maison.lire(id, in: organisme) }
  func carnet() async throws -> Carnet { try await maison.lire(id.comme(), in: organisme) }

  func sur<A: Papier>(_ papier: Identifiant<A>, _ geste: (A) throws(Refus) -> [A.Event]) async throws {
    try await maison.decide(papier, in: organisme, geste)
  }

  /// What is to be told to somebody and was not asked for yet.
  func envois() async throws -> [Envoi] {
    let fin = Instant(.dernier)
    return try await store.claim(at: fin, until: fin.plus(.heures(1)), limit: 1_000).map { try Envoi(bytes: $0.intent.content) }
  }

  /// Whether the paper was begun and still lives.
  func vit<A: Papier>(_ papier: Identifiant<A>) async throws -> Bool {
    try await maison.geste(in: organisme) { geste in try await geste.existe(papier) }
  }

  /// Writes a dossier as it stands, and where asked its carnet.
  func poser(_ dossier: Histoire<Dossier>, carnet: Histoire<Carnet>? = nil) async throws {
    try await sur(id) { _ in dossier.faits }
    if let carnet { try await sur(id.comme(Carnet.self)) { _ in carnet.faits } }
  }

  /// The bilan carried through on the day of the start, with its carnet.
  func poserAcheve(gardant codes: [CodeDePiece] = []) async throws {
    try await poser(try Self.acheve(gardant: codes), carnet: try Self.carnetRemis())
  }

  static func acheve(gardant codes: [CodeDePiece] = [], jusquAu fin: Jour = Exemples.debut.plus(annees: 1)) throws -> Histoire<Dossier> {
    var dossier = try Exemples.payeSeul()
    let (seance, soir, texte) = (Self.seance, Instant(Exemples.debut, 16), try Exemples.texte("a"))
    try dossier.jouer { try $0.planifier(seance, at: Instant(Exemples.debut.plus(jours: -10), 9)) }
    for (qui, personne) in [(Partie.beneficiaire, Exemples.camille), (.consultant, Exemples.dominique)] {
      let presence = PresenceASigner(qui, personne, voie: .dessinee, horaire: Horaire(debut: seance.debut, fin: seance.fin))
      try dossier.jouer { try $0.emarger(seance.id, presence, at: soir) }
    }
    try dossier.jouer { try $0.demanderConservation(le: Exemples.debut, at: soir) }
    for code in codes {
      let version = code == .planDAction ? plan.empreinte ?? texte : texte
      let piece = PieceGardee(code, version, AccordDeConservation(donneLe: Exemples.debut, jusquAu: fin))
      try dossier.jouer { try $0.accorderConservation(piece, at: soir) }
    }
    try dossier.jouer { try $0.constaterRemise(texte, le: Exemples.debut, at: soir) }
    return dossier
  }

  /// The plan d'action of that carnet.
  static let plan = Conservation.Contenu.planAction([EtapePlan(id: Identifiant(haut: 0xD2, bas: 1), intitule: "Visiter un atelier")])

  /// A carnet with a synthèse handed over, a plan d'action where asked, and no inventory.
  static func carnetRemis(plan: Bool = true) throws -> Histoire<Carnet> {
    var carnet = Histoire<Carnet>()
    let (jour, camille, dominique) = (Exemples.debut, Acteur(Exemples.camille, .beneficiaire), Acteur(Exemples.dominique, .consultant))
    let binome = Binome(beneficiaire: Exemples.camille, consultant: Exemples.dominique)
    try carnet.jouer { try $0.ouvrir(entre: binome, synthese: ModaliteSynthese(), consentiLe: Exemples.ouverture, le: jour) }
    if plan { try carnet.jouer { try $0.prevoir(EtapePlan(id: Identifiant(haut: 0xD2, bas: 1), intitule: "Visiter un atelier"), par: camille, le: jour) } }
    try carnet.jouer { try $0.noter("À revoir", id: Identifiant(haut: 0xD2, bas: 2), par: dominique, le: jour) }
    try carnet.jouer { try $0.deposerVersion([Enonce(.projet, "Relier des livres")], par: dominique, le: jour) }
    try carnet.jouer { try $0.soumettreSynthese(par: dominique, le: jour) }
    try carnet.jouer { try $0.remettreSynthese(par: dominique, le: jour) }
    return carnet
  }
}
