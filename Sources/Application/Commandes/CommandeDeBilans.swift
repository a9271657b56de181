public import Domaine
import EventCodec

/// An order and the bilans that come under it.
public struct CommandeDeBilans: Sendable, Equatable {
  /// What the order says.
  public let commande: Commande
  /// Its bilans, in the order in which they came under it.
  public let bilans: [LigneDeCommande]

  /// Those that it pays for: one that is « sans suite » leaves its place to another.
  public var payes: [LigneDeCommande] { bilans.filter { $0.convention != .sansSuite } }
  /// What it is to pay so far, VAT included.
  public var engage: Montant { .somme(payes.map(\.part)) }
  /// How many bilans may still come under it; `nil` where the order does not say.
  public var reste: Int? { commande.nombre.map { $0 - payes.count } }
}

/// An order as whoever ordered it sees it: what it pays, and by name only those whose bilan they know of.
public struct CommandeDuPayeur: Sendable, Equatable {
  /// Their own bilans under the order.
  public let commande: CommandeDeBilans
  /// Those that are named.
  public let nommes: [LigneDeCommande]
  /// How many are not: whoever left that employer, or moved the bilan out of its sight (F3).
  public var tus: Int { commande.bilans.count - nommes.count }
}

extension CommandeDeBilans {
  init?(_ lignes: [ListedRow]) throws {
    let bilans = try lignes.map { ligne in try LigneDeCommande(ligne) }
    guard let premier = bilans.first else { return nil }
    self.init(commande: premier.commande, bilans: bilans)
  }
}

extension Maison {
  /// All the bilans of one order; `nil` where none comes under it. Reads one index: its cost grows with the order, not with the number of dossiers.
  public func commande(_ id: CommandeID, in organisme: OrganismeID) async throws -> CommandeDeBilans? {
    try CommandeDeBilans(try await lignes(de: id, in: organisme))
  }

  private func lignes(de id: CommandeID, in organisme: OrganismeID) async throws -> [ListedRow] {
    var (lignes, suite): ([ListedRow], ListKey?) = ([], nil)
    while true {
      let page = try await store.page(of: LigneDeCommande.liste, partition: "\(id)", in: organisme, after: suite, through: nil, limit: 200)
      lignes += page
      guard page.count == 200, let fin = page.last else { return lignes }
      suite = fin.key
    }
  }

  /// The bilans whose order has a reference holding all these words, or words that begin so (three letters at least): where an office finds an order again.
  public func chercherCommandes(_ reference: String, in organisme: OrganismeID, limit: Int = 50) async throws -> [LigneDeCommande] {
    let mots = Mots.de(reference)
    guard mots.contains(where: { $0.count >= 3 }) else { return [] }
    return try await store.search(mots, in: LigneDeCommande.liste, of: organisme, limit: limit).map { row in try LigneDeCommande(row) }
  }

  /// Opens an order of several bilans with its first one: how many, and how much in all, where it says so. Gives the order's name, for the next ones.
  public func ouvrirCommande(
    _ reference: String, nombre: Int? = nil, plafond: Montant? = nil, de payeur: PayeurID, pour dossier: DossierID, in organisme: OrganismeID
  ) async throws -> CommandeID {
    let id: CommandeID = world.identifiant()
    try await geste(in: organisme) { geste in
      let commande = Commande(id: id, reference: reference, recueLe: geste.at.jourParis, nombre: nombre, plafond: plafond)
      try await geste.decide(dossier) { dossier throws(Refus) in try dossier.recevoir(commande, de: payeur) }
    }
    return id
  }

  /// Brings another bilan under an order, of whoever ordered it, while the order still pays for one more: of two that come at the same moment, the second is
  /// decided on what the first has left. Done again, it changes nothing.
  ///
  /// - Parameter autres: The names that the same payer has in other dossiers.
  public func rattacher(
    _ dossier: DossierID, a commande: CommandeID, de payeur: PayeurID, connuComme autres: Set<PayeurID> = [], in organisme: OrganismeID
  ) async throws {
    try await geste(in: organisme) { geste in
      let lignes = try await lignes(de: commande, in: organisme)
      guard let connue = try CommandeDeBilans(lignes), connue.bilans.contains(where: { $0.payeur == payeur || autres.contains($0.payeur) }) else {
        throw Refus(.commandeRecue, "Choisissez une commande de ce payeur, ou ouvrez-en une.")
      }
      geste.reposer(
        sur: ListGround(list: LigneDeCommande.liste, partition: "\(commande)", in: organisme, sorts: .min ... .max, keys: lignes.map(\.key)))
      let parts = connue.payes.filter { $0.dossier != dossier }.map(\.part)
      let recue = connue.commande.recue(le: geste.at.jourParis)
      try await geste.decide(dossier) { dossier throws(Refus) in try dossier.recevoir(recue, de: payeur, deja: parts) }
    }
  }

  /// One order as whoever ordered it sees it, under any of the names that they have in its dossiers; `nil` for anybody else.
  ///
  /// What a page shows of each bilan comes from its own dossier (`Dossier.vue(pour:)`); a dossier knows nothing of the others.
  public func commande(_ id: CommandeID, vuePar payeurs: Set<PayeurID>, in organisme: OrganismeID) async throws -> CommandeDuPayeur? {
    let siens = try await commande(id, in: organisme)?.bilans.filter { payeurs.contains($0.payeur) } ?? []
    guard let premier = siens.first else { return nil }
    var nommes: [LigneDeCommande] = []
    for ligne in siens where try await lire(ligne.dossier, in: organisme).seNomme(a: ligne.payeur) { nommes.append(ligne) }
    return CommandeDuPayeur(commande: CommandeDeBilans(commande: premier.commande, bilans: siens), nommes: nommes)
  }
}
