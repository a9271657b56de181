import Application
import Documents
import Domaine
import JalonApp
import Scenarios
import TestSupport

@testable import Web

/// A house with invented bilans as they stand on a day, its people signed in or not, and no network between: what a browser would send is a `Visite`.
final class MaisonDEssai: Sendable {
  let services: Services
  let boite = BoiteAuxLettres()
  /// The dossiers of the bilans played, in their order.
  let dossiers: [DossierID]
  /// The clock that the house lives by: a test moves it.
  let horloge: HorlogeSimulee

  /// The moment that the house sees.
  var maintenant: Instant { horloge.maintenant }

  /// A house in which each bilan was begun so many days ago, and played until now.
  init(
    _ parcours: [(Parcours, jours: Int)] = [], at maintenant: Instant = Instant(Theatre.premierAppel.plus(jours: 200), 10), imprimerie: Imprimerie? = nil
  ) async throws {
    let store = MemoryStore()
    let programmes = try Programmes.tous()
    let theatre = Theatre(programmes: Programme.derniers(programmes)) { world in Maison(store: store, world: world) }
    var dossiers: [DossierID] = []
    for (parcours, jours) in parcours {
      let depuis = JoursFeries().prochainOuvre(maintenant.jourParis.plus(jours: -jours))
      dossiers.append(try await theatre.jouer(parcours, depuis: depuis, avant: maintenant).dossier)
    }
    self.dossiers = dossiers
    horloge = HorlogeSimulee(depart: maintenant, graine: 7)
    let maison = Maison(store: store, world: horloge.world)
    services = Services(
      maison: maison, programmes: programmes, questionnaires: try Questionnaires.tous(), vitrine: Theatre.organisme, facteur: boite, boite: boite,
      adresse: "http://localhost",
      imprimerie: imprimerie)
    try await theatre.meubler()
    for dossier in dossiers { try await theatre.inscrireDestinataires(de: dossier) }
    for gens in Theatre.gens {
      try await services.comptes.garder(
        Compte(personne: gens.personne, organisme: Theatre.organisme, nom: gens.nom, courriel: gens.courriel, roles: gens.roles))
    }
  }

  /// Somebody signed in.
  func identite(_ courriel: String) async throws -> Visite.Identite {
    guard let compte = try await services.comptes.comptes(courriel: courriel).first else { throw Absente() }
    guard let identite = try await services.identite(try await services.sessions.ouvrir(compte, appareil: "essai")) else { throw Absente() }
    return identite
  }

  /// Asks for an address, as somebody or as nobody, with a form where one is sent.
  func demander(
    _ name: RouteName, _ parametres: String..., par qui: Visite.Identite? = nil, avec champs: [String: String] = [:], fichiers: [String: [UInt8]] = [:],
    temoins: [String: String] = [:], jeton: Bool = true, dans services: Services? = nil
  ) async -> Reponse {
    await demander(name, parametres: parametres, par: qui, avec: champs, fichiers: fichiers, temoins: temoins, jeton: jeton, dans: services)
  }

  /// The same, with the parameters of the address as they were found.
  func demander(
    _ name: RouteName, parametres: [String], par qui: Visite.Identite? = nil, avec champs: [String: String] = [:], fichiers: [String: [UInt8]] = [:],
    temoins: [String: String] = [:], jeton: Bool = true, dans services: Services? = nil
  ) async -> Reponse {
    let services = services ?? self.services
    let vide = visite(name, parametres, qui, [:], temoins, services)
    let tous = jeton && name.declaration.methode == .post ? champs.merging(["jeton": vide.jetonDeFormulaire]) { $1 } : champs
    let reponse = await Garde(services: services).repondre(visite(name, parametres, qui, tous, temoins, services, fichiers: fichiers))
    await services.differe.passer()
    return reponse
  }

  /// The same house with another carrier of mails.
  func services(_ facteur: any Facteur) -> Services {
    Services(
      maison: services.maison, programmes: Array(services.programmes.values), vitrine: services.vitrine, facteur: facteur, adresse: "http://localhost")
  }

  /// What a browser would send.
  func visite(
    _ name: RouteName, _ parametres: [String], _ qui: Visite.Identite?, _ champs: [String: String], _ temoins: [String: String], _ services: Services,
    fichiers: [String: [UInt8]] = [:]
  ) -> Visite {
    Visite(
      route: name, parametres: parametres, formulaire: Formulaire(champs, fichiers: fichiers),
      temoins: temoins.merging([Temoin.navigateur: "essai"]) { ancien, _ in ancien },
      qui: qui,
      provenance: "127.0.0.1", appareil: "essai", maintenant: maintenant, nonce: "0", services: services)
  }
}

extension Reponse {
  /// The page, as text; empty for anything else.
  var texte: String { if case .page(let html) = corps { html.text } else { "" } }

  /// Where it leads.
  var vers: String? { if case .redirection(let route) = corps { route.path } else { nil } }
}
