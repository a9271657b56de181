import Application
import Domaine
import EventCodec

/// The round of the outbox: takes what is due, checks that it may still go, writes it, has it carried, forgets it. What fails comes back later.
///
/// At least once: stopped between the carrying and the forgetting, it carries again under the same name.
public struct Tournee: Sendable {
  private let services: Services

  /// The rounds of a house.
  public init(_ services: Services) { self.services = services }

  /// How many are taken at once, and how long nobody else is given them.
  private static let (nombre, bail) = (100, Duree(minutes: 5))

  /// One round: gives how many intents it took.
  @discardableResult
  public func passer() async throws -> Int {
    let now = services.maison.world.now()
    let pris = try await services.maison.store.claim(at: now, until: now.plus(Tournee.bail), limit: Tournee.nombre)
    for groupe in pris.grouper(\.intent) { await traiter(groupe) }
    return pris.count
  }

  private func traiter(_ groupe: [ClaimedIntent]) async {
    guard let premier = groupe.first else { return }
    do {
      try await porter(premier.intent, groupe.map(\.intent.id))
      for claimed in groupe { try await services.maison.store.settle(claimed.intent.id, in: claimed.intent.stream.organisme) }
    } catch StoreError.destroyed {
      // Its intents are gone with it.
    } catch {
      await remettre(groupe, StoreError.raison(error))
    }
  }

  /// Each attempt waits twice as long as the one before, from one minute to six hours. Where even that can't be written, the lease brings it back.
  private func remettre(_ groupe: [ClaimedIntent], _ raison: String) async {
    for claimed in groupe {
      let attente = Duree(minutes: min(360, 1 << min(claimed.attempts, 9)))
      let (intent, due) = (claimed.intent, services.maison.world.now().plus(attente))
      try? await services.maison.store.postpone(intent.id, in: intent.stream.organisme, to: due, because: raison)
    }
  }

  /// Writes what an intent tells, and has it carried; `tous` are those that say the same.
  private func porter(_ intent: Intent, _ tous: [Identifiant<Intent>]) async throws {
    let envoi = try Envoi(bytes: intent.content)
    guard intent.stream.nature == .dossier else { return }
    let (id, organisme): (DossierID, OrganismeID) = (intent.stream.id.comme(), intent.stream.organisme)
    let dossier: Dossier = try await services.maison.lire(id, in: organisme)
    guard dossier.peutEncoreEnvoyer(envoi).isEmpty, dossier.demandeEncore(envoi) else { return }
    let now = services.maison.world.now()
    let rappel = envoi.objet == "convention.rappel" ? rappelDe(dossier, id, envoi) : nil
    if let rappel, try await services.maison.store.cell(rappel, at: now) != nil { return }
    let redaction = Redaction(services: services, organisme: organisme, id: id, dossier: dossier, le: now)
    let lettres = try await redaction.lettres(envoi, nom: "\(intent.id)")
    if lettres.isEmpty { throw SansDestinataire() }
    try await porter(lettres, tous)
    if let rappel { try await services.maison.store.put([1], in: rappel, until: now.plus(.heures(24 * 180))) }
  }

  /// Carries each letter to whoever has not had it yet: one that fails stops none of the others, and they are not written to again.
  private func porter(_ lettres: [Lettre], _ intentions: [Identifiant<Intent>]) async throws {
    var panne: (any Error)?
    for lettre in lettres {
      do {
        try await porter(lettre, intentions.map { CellKey("porte", Jeton.empreinte("\($0) \(lettre.a)")) })
      } catch {
        panne = error
      }
    }
    if let panne { throw panne }
  }

  private func porter(_ lettre: Lettre, _ faits: [CellKey]) async throws {
    let (store, now) = (services.maison.store, services.maison.world.now())
    var porte = true
    for fait in faits where porte { porte = try await store.cell(fait, at: now) != nil }
    if !porte { try await services.facteur.porter(lettre) }
    // Longer than the longest wait between two attempts, and told again at each.
    for fait in faits { try await store.put([1], in: fait, until: now.plus(.heures(24 * 30))) }
  }

  /// One is reminded once of a text, however many times it was handed over.
  private func rappelDe(_ dossier: Dossier, _ id: DossierID, _ envoi: Envoi) -> CellKey {
    CellKey("rappel", Jeton.empreinte("\(id) \(envoi.destinataire.rawValue) \(dossier.convention.projet?.texte.description ?? "")"))
  }
}

extension Array {
  /// What says the same thing to the same person in the same breath makes one mail: nine dates fixed at once are one change.
  func grouper(_ intent: (Element) -> Intent) -> [[Element]] {
    var (rangs, groupes): ([Intent.Sorte: Int], [[Element]]) = ([:], [])
    for element in self {
      let sorte = Intent.Sorte(stream: intent(element).stream, content: intent(element).content)
      if let rang = rangs[sorte] {
        groupes[rang].append(element)
      } else {
        rangs[sorte] = groupes.count
        groupes.append([element])
      }
    }
    return groupes
  }
}

extension Intent {
  /// About what, and what it tells.
  fileprivate struct Sorte: Hashable {
    let stream: StreamRef
    let content: [UInt8]
  }
}

/// Nobody can be written to: the mail waits until somebody can.
struct SansDestinataire: Error {}

extension StoreError {
  /// Why a mail could not go, in a word that holds no content.
  fileprivate static func raison(_ erreur: any Error) -> String {
    switch erreur {
    case is StoreError: RaisonDAttente.magasin.rawValue
    case is CodecError: RaisonDAttente.illisible.rawValue
    case is SansDestinataire: RaisonDAttente.destinataire.rawValue
    default: RaisonDAttente.facteur.rawValue
    }
  }
}
