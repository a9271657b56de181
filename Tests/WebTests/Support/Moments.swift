import Application
import Domaine
import JalonApp
import Scenarios
import Testing

@testable import Web

/// A bilan at a moment of it, and those who have a part in it, signed in.
struct BilanDEssai {
  let maison: MaisonDEssai
  let id: DossierID
  let beneficiaire: Visite.Identite
  let consultant: Visite.Identite

  /// The bilan of Camille, at the CPF and on site, at a moment chosen from its dossier as it stands 45 days after the first call.
  init(_ parcours: String = "centre-parisien", de courriel: String = "camille@exemple.invalid", a moment: (Dossier, Instant) -> Instant = { $1 }) async throws {
    let joue = try #require(Parcours.tous.first { $0.id == parcours })
    let premiere = try await MaisonDEssai([(joue, jours: 45)])
    let avant = try await BilanDEssai.seul(premiere)
    let choisi = moment(avant.dossier, premiere.maintenant)
    maison =
      choisi == premiere.maintenant
      ? premiere : try await MaisonDEssai([(joue, jours: 45 + choisi.jourParis.joursDepuis(premiere.maintenant.jourParis))], at: choisi)
    id = try await BilanDEssai.seul(maison).id
    beneficiaire = try await maison.identite(courriel)
    consultant = try await maison.identite("noa@centre.invalid")
  }

  /// Just after a séance that nobody has signed.
  static func apresUneSeance() async throws -> (bilan: BilanDEssai, seance: Seance) {
    let bilan = try await BilanDEssai(a: { dossier, now in (prochaine(dossier, now)?.fin ?? now).plus(Duree(minutes: 2)) })
    let seance = try #require(try await bilan.dossier.calendrier.enOrdre.last { $0.debut < bilan.maison.maintenant })
    return (bilan, seance)
  }

  static func prochaine(_ dossier: Dossier, _ now: Instant) -> Seance? { dossier.calendrier.enOrdre.first { $0.debut > now } }

  var dossier: Dossier { get async throws { try await maison.services.maison.lire(id, in: Theatre.organisme) } }
  var carnet: Carnet { get async throws { try await maison.services.maison.lire(id.comme(Carnet.self), in: Theatre.organisme) } }

  /// Everybody who has no part in it, each by their own door, and a consultant of another person.
  func etrangers() async throws -> [Visite.Identite] {
    let autre = Compte(
      personne: PersonneID(haut: 9, bas: 9), organisme: Theatre.organisme, nom: "Autre Consultant", courriel: "autre@centre.invalid", roles: [.consultant])
    try await maison.services.comptes.garder(autre)
    var tous: [Visite.Identite] = []
    for courriel in [
      "autre@centre.invalid", "lou@centre.invalid", "rh.cabinet-independant@exemple.invalid", "dominique@exemple.invalid", "audit@exemple.invalid",
    ] {
      tous.append(try await maison.identite(courriel))
    }
    return tous
  }

  private static func seul(_ maison: MaisonDEssai) async throws -> (id: DossierID, dossier: Dossier) {
    let ligne = try #require(try await maison.services.maison.dossiers(in: Theatre.organisme).lignes.first)
    return (ligne.id, try await maison.services.maison.lire(ligne.id, in: Theatre.organisme))
  }
}
