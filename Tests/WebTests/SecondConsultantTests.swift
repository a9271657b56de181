import Application
import Domaine
import Scenarios
import Testing

@testable import Web

/// A second consultant reads what the beneficiary opens to them, for the time, and nothing else (P5, R6).
@Suite struct SecondConsultantTests {
  private let canari = "zirconifluve"
  private let partage = Identifiant<Carnet.Partage>(haut: 3, bas: 3)

  /// A bilan whose objectives hold a word that nobody else would write, and the proposal of a second consultant.
  private func propose() async throws -> (bilan: BilanDEssai, alix: Visite.Identite, lou: Visite.Identite) {
    let bilan = try await BilanDEssai()
    let (now, noa) = (bilan.maison.maintenant, bilan.consultant.acteur(.consultant))
    let objectif = Carnet.Objectif(id: Identifiant(haut: 2, bas: 2), texte: canari)
    try await bilan.maison.services.maison.decide(bilan.id.comme(Carnet.self), in: Theatre.organisme) { carnet throws(Refus) in
      try carnet.poser(objectif, par: noa, le: now.jourParis)
    }
    let (alix, lou) = (try await bilan.maison.identite("alix@centre.invalid"), try await bilan.maison.identite("lou@centre.invalid"))
    #expect(await proposer(bilan, alix, lou).vers == "/centre/dossiers/\(bilan.id)/consultants")
    return (bilan, alix, lou)
  }

  private func proposer(_ bilan: BilanDEssai, _ alix: Visite.Identite, _ lou: Visite.Identite) async -> Reponse {
    await bilan.maison.demander(
      .centreConsultantPropose, "\(bilan.id)", "second", par: lou, avec: ["second-consultant": "\(alix.compte.personne)", "second-sous-traitant": "oui"])
  }

  private func repondre(_ bilan: BilanDEssai, _ alix: Visite.Identite, _ reponse: String) async -> Reponse {
    await bilan.maison.demander(
      .espaceConsultantRepondu, "\(bilan.id)", "second", par: bilan.beneficiaire, avec: ["consultant": "\(alix.compte.personne)", "reponse": reponse])
  }

  /// The same, accepted.
  private func accepte() async throws -> (bilan: BilanDEssai, alix: Visite.Identite, lou: Visite.Identite) {
    let (bilan, alix, lou) = try await propose()
    for _ in 1...2 { #expect(await repondre(bilan, alix, "oui").vers == "/espace/dossiers/\(bilan.id)/consultant") }
    return (bilan, alix, lou)
  }

  private func ouvrir(_ bilan: BilanDEssai, jusquAu: Jour) async -> Reponse {
    await bilan.maison.demander(
      .espaceSecondOuvert, "\(bilan.id)", par: bilan.beneficiaire, avec: ["besoin": "\(partage)", "jusquAu": "\(jusquAu)"])
  }

  @Test func `le bureau propose, le bénéficiaire accepte ou non, et le bilan garde son consultant`() async throws {
    let (bilan, alix, lou) = try await propose()
    #expect(
      await bilan.maison.demander(.espace, par: bilan.beneficiaire).texte.contains(
        "Alix Exemplaire, qui intervient en sous-traitance, peut vous rencontrer aussi"))
    #expect(await bilan.maison.demander(.espaceSecond, "\(bilan.id)", par: bilan.beneficiaire).statut == 404, "rien avant l’accord")
    #expect(await bilan.maison.demander(.cabinetDossier, "\(bilan.id)", par: alix).statut == 404, "rien avant l’accord")
    #expect(await repondre(bilan, alix, "non").statut == 303)
    #expect(await bilan.maison.demander(.centreConsultants, "\(bilan.id)", par: lou).texte.contains("a préféré ne pas rencontrer un second consultant"))
    #expect(await proposer(bilan, alix, lou).statut == 303)
    #expect(await repondre(bilan, alix, "oui").statut == 303)
    let consultants = try await bilan.dossier.consultants
    #expect(consultants.second?.personne == alix.compte.personne && consultants.enCharge?.personne == bilan.consultant.compte.personne)
    #expect(consultants.nommes[alix.compte.personne] != nil)
    let page = await bilan.maison.demander(.centreConsultants, "\(bilan.id)", par: lou).texte
    #expect(page.contains("En second\u{202F}: Alix Exemplaire") && !page.contains("Proposer un second consultant"))
    #expect(await proposer(bilan, alix, lou).statut == 422)
  }

  @Test func `le second lit ce qui lui est ouvert, chaque lecture est montrée, et tout le reste lui est fermé`() async throws {
    let (bilan, alix, _) = try await accepte()
    let (maison, id, demain) = (bilan.maison, "\(bilan.id)", bilan.maison.maintenant.jourParis.plus(jours: 1))
    #expect(await maison.demander(.cabinetDossier, id, par: alix).texte.contains("Rien ne vous est ouvert"))
    let page = await maison.demander(.espaceSecond, id, par: bilan.beneficiaire).texte
    #expect(page.contains("Les objectifs") && !page.contains("Les notes de travail"))
    let vide = await maison.demander(.espaceSecondOuvert, id, par: bilan.beneficiaire, avec: ["jusquAu": "\(demain)"])
    #expect(vide.statut == 422 && vide.texte.contains("Cochez ce que vous ouvrez") && vide.texte.contains("value=\"\(demain)\""))
    #expect(await ouvrir(bilan, jusquAu: demain.plus(jours: -2)).statut == 422)
    for _ in 1...2 { #expect(await ouvrir(bilan, jusquAu: demain).vers == "/espace/dossiers/\(id)/second") }
    #expect(try await bilan.carnet.partages.tous.map(\.element) == [.besoin])

    #expect(await maison.demander(.cabinetDossier, id, par: alix).texte.contains("/cabinet/dossiers/\(id)/ouverts/\(partage)"))
    #expect(await maison.demander(.cabinetOuvert, id, "\(partage)", par: alix).texte.contains(canari))
    #expect(await maison.demander(.cabinetOuvert, id, "\(partage)", par: bilan.consultant).statut == 404)
    #expect(await maison.demander(.espaceConsultations, id, par: bilan.beneficiaire).texte.contains("<strong>Alix Exemplaire</strong> a ouvert les objectifs"))
    for name in [RouteName.cabinetBesoin, .cabinetSynthese, .cabinetFin, .cabinetCalendrier, .cabinetReponses] {
      #expect(await maison.demander(name, id, par: alix).statut == 404, "\(name)")
    }
    for seance in try await bilan.dossier.calendrier.enOrdre {
      for name in [RouteName.cabinetSeance, .cabinetEmargement, .cabinetChangement, .cabinetNotes, .cabinetAbsence] {
        #expect(await maison.demander(name, id, "\(seance.id)", par: alix).statut == 404, "\(name)")
      }
    }
    #expect(await maison.demander(.cabinet, par: alix).texte.contains("en second"))
  }

  @Test func `refermer ferme aussitôt, et le jour dit ferme aussi`() async throws {
    let (bilan, alix, _) = try await accepte()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    #expect(await ouvrir(bilan, jusquAu: maison.maintenant.jourParis).statut == 303)
    for _ in 1...2 { #expect(await maison.demander(.espaceSecondReferme, id, "\(partage)", par: bilan.beneficiaire).statut == 303) }
    #expect(await maison.demander(.cabinetOuvert, id, "\(partage)", par: alix).statut == 404)
    #expect(await maison.demander(.espaceSecondReferme, id, "\(Identifiant<Carnet.Partage>(haut: 8, bas: 8))", par: bilan.beneficiaire).statut == 404)
    let autre = Identifiant<Carnet.Partage>(haut: 3, bas: 4)
    let champs = ["besoin": "\(autre)", "jusquAu": "\(maison.maintenant.jourParis)"]
    #expect(await maison.demander(.espaceSecondOuvert, id, par: bilan.beneficiaire, avec: champs).statut == 303)
    #expect(await maison.demander(.cabinetOuvert, id, "\(autre)", par: alix).statut == 200)
    maison.horloge.avancer(a: .fin(de: maison.maintenant.jourParis))
    #expect(await maison.demander(.cabinetOuvert, id, "\(autre)", par: alix).statut == 404)
  }

  @Test func `écarté, le second ne lit plus rien`() async throws {
    let (bilan, alix, _) = try await accepte()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    #expect(await ouvrir(bilan, jusquAu: maison.maintenant.jourParis.plus(jours: 9)).statut == 303)
    for _ in 1...2 { #expect(await maison.demander(.espaceSecondEcarte, id, par: bilan.beneficiaire).vers == "/espace/dossiers/\(id)/consultant") }
    #expect(try await bilan.dossier.consultants.second == nil)
    #expect(await maison.demander(.cabinetOuvert, id, "\(partage)", par: alix).statut == 404)
    #expect(await maison.demander(.cabinetFin, id, par: alix).statut == 404, "le dernier jour ne lui ouvre rien de plus")
    maison.horloge.avancer(a: .fin(de: maison.maintenant.jourParis))
    #expect(await maison.demander(.cabinetDossier, id, par: alix).statut == 404)
  }

  @Test func `un programme sans second consultant n’en propose pas`() async throws {
    let bilan = try await BilanDEssai("institut-syndical", de: "gwenn@exemple.invalid")
    let (alix, lou) = (try await bilan.maison.identite("alix@centre.invalid"), try await bilan.maison.identite("lou@centre.invalid"))
    #expect(!(await bilan.maison.demander(.centreConsultants, "\(bilan.id)", par: lou).texte.contains("Proposer un second consultant")))
    #expect(await proposer(bilan, alix, lou).statut == 422)
  }
}
