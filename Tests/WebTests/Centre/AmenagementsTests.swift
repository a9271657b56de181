import Application
import Domaine
import EventCodec
import Scenarios
import Testing

@testable import Web

@Suite struct AmenagementsTests {
  private static let besoin = "\(Identifiant<Amenagement.Besoin>(haut: 9, bas: 9))"
  private static let mots = "Je me fatigue au bout d’une heure <i>zirconifluve</i>."

  private struct Essai {
    let bilan: BilanDEssai
    let referent: Visite.Identite
    var maison: MaisonDEssai { bilan.maison }
    var id: String { "\(bilan.id)" }

    init() async throws {
      bilan = try await BilanDEssai()
      referent = try await bilan.maison.identite("lou@centre.invalid")
    }

    func consentir() async -> Reponse {
      await maison.demander(
        .espaceAmenagementConsenti, id, par: bilan.beneficiaire, avec: ["referent": "\(referent.compte.personne)", "accord": "oui"])
    }

    func dire(_ texte: String) async -> Reponse {
      await maison.demander(.espaceAmenagementDit, id, par: bilan.beneficiaire, avec: ["besoin-id": AmenagementsTests.besoin, "besoin": texte])
    }
  }

  @Test func `sans accord, rien ne s’écrit ni ne se lit`() async throws {
    let essai = try await Essai()
    let page = await essai.maison.demander(.espaceAmenagement, essai.id, par: essai.bilan.beneficiaire)
    #expect(page.texte.contains("Donner mon accord") && page.texte.contains("Lou Fictif"))
    let sansCase = await essai.maison.demander(
      .espaceAmenagementConsenti, essai.id, par: essai.bilan.beneficiaire, avec: ["referent": "\(essai.referent.compte.personne)"])
    #expect(sansCase.statut == 422 && sansCase.texte.contains("Cochez la case"))
    #expect(await essai.dire(Self.mots).statut == 422)
    #expect(await essai.maison.demander(.centreAmenagement, essai.id, par: essai.referent).statut == 404)
  }

  @Test func `la personne dit, le référent décide, le dossier ne sait que l’effet, le consultant lit si elle le veut`() async throws {
    let essai = try await Essai()
    #expect(await essai.consentir().statut == 303)
    #expect(await essai.dire(Self.mots).statut == 303)
    #expect(await essai.maison.demander(.centreAmenagements, par: essai.referent).texte.contains("à décider"))
    #expect(await essai.maison.demander(.centreAmenagement, essai.id, par: essai.referent).texte.contains("fatigue au bout d’une heure &lt;i&gt;"))

    let faux = await essai.maison.demander(.centreAmenagementDecide, essai.id, par: essai.referent, avec: ["ecart": "mille", "corps": "18"])
    #expect(faux.statut == 422 && faux.texte.contains("de 1 à 60"))
    let decide = await essai.maison.demander(
      .centreAmenagementDecide, essai.id, par: essai.referent, avec: ["seance": "60", "pause": "", "ecart": "2", "corps": "18", "lieu": "oui"])
    #expect(decide.statut == 303)
    let effets = EffetsAmenagement(seanceMaximale: .heures(1), corps: .dixHuit, ecartMinimal: 2, lieuAccessible: true)
    #expect(try await essai.bilan.dossier.effets == effets)

    for (name, qui) in [(RouteName.centreDossier, essai.referent), (.cabinetDossier, essai.bilan.consultant)] {
      #expect(await !essai.maison.demander(name, essai.id, par: qui).texte.contains("zirconifluve"))
    }
    #expect(await essai.maison.demander(.cabinetAmenagement, essai.id, par: essai.bilan.consultant).statut == 404)
    #expect(await essai.maison.demander(.espaceAmenagementOuvert, essai.id, par: essai.bilan.beneficiaire, avec: ["lecture": "ouverte"]).statut == 303)
    #expect(await essai.maison.demander(.cabinetAmenagement, essai.id, par: essai.bilan.consultant).texte.contains("zirconifluve"))
    #expect(await essai.maison.demander(.espaceAmenagementOuvert, essai.id, par: essai.bilan.beneficiaire, avec: ["lecture": "fermee"]).statut == 303)
    #expect(await essai.maison.demander(.cabinetAmenagement, essai.id, par: essai.bilan.consultant).statut == 404)
    #expect(await essai.maison.demander(.centreReorientation, essai.id, par: essai.referent).statut == 303)
    #expect(await essai.maison.demander(.espaceAmenagement, essai.id, par: essai.bilan.beneficiaire).texte.contains("vous a orienté"))
  }

  @Test func `un besoin se change, se vide ; l’accord retiré, il ne reste rien, puis il se redonne même après la destruction`() async throws {
    let essai = try await Essai()
    let maison = essai.maison.services.maison
    _ = await essai.consentir()
    _ = await essai.dire(Self.mots)
    _ = await essai.dire("Plutôt le matin.")
    #expect(try await maison.amenagement(de: essai.bilan.id, in: Theatre.organisme).besoins.tous.map(\.texte) == ["Plutôt le matin."])
    _ = await essai.dire("")
    #expect(try await maison.amenagement(de: essai.bilan.id, in: Theatre.organisme).besoins.tous.isEmpty)
    _ = await essai.maison.demander(.centreAmenagementDecide, essai.id, par: essai.referent, avec: ["corps": "20"])

    #expect(await essai.maison.demander(.espaceAmenagementRetire, essai.id, par: essai.bilan.beneficiaire).statut == 303)
    #expect(try await essai.bilan.dossier.effets == .aucun)
    #expect(await !essai.maison.demander(.centreAmenagements, par: essai.referent).texte.contains("à décider"))
    let jour = essai.maison.maintenant.jourParis
    let echu = try #require(try await maison.aDetruire(le: jour, in: Theatre.organisme).first { $0.nature == .amenagement })
    try await maison.detruire(echu, horloge: [], in: Theatre.organisme)

    #expect(await essai.consentir().statut == 303)
    #expect(await essai.dire("Encore le matin.").statut == 303)
    #expect(await essai.maison.demander(.centreAmenagements, par: essai.referent).texte.contains("à décider"))
  }

  @Test func `un centre sans référent le dit, un référent sans bureau n’ouvre que les aménagements`() async throws {
    let essai = try await Essai()
    let seul = Compte(
      personne: PersonneID(haut: 55, bas: 1), organisme: Theatre.organisme, nom: "Sacha Référent", courriel: "sacha@centre.invalid", roles: [.referentHandicap])
    try await essai.maison.services.comptes.garder(seul)
    let qui = try await essai.maison.identite("sacha@centre.invalid")
    #expect(qui.portes == [.centre])
    let accueil = await essai.maison.demander(.centre, par: qui)
    #expect(accueil.statut == 200 && accueil.texte.contains("Personne ne vous a encore rien dit") && !accueil.texte.contains("Dossiers"))
    #expect(await essai.maison.demander(.centreDossiers, par: qui).statut == 404)
    _ = await essai.consentir()
    #expect(await essai.maison.demander(.centreAmenagement, essai.id, par: qui).statut == 404, "un autre référent que celui qui fut choisi")
  }
}
