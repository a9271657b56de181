import Application
import Domaine
import Scenarios
import Testing

@testable import Web

@Suite struct DemandesDuCentreTests {
  private let appel: [String: String]

  init() {
    let jour = Theatre.premierAppel.plus(jours: 200)
    appel = [
      "appel": "0000000000000000000000000000a11e", "nom": "Camille Inventé", "telephone": "00 00 00 00 01", "motif": "evoluer", "jour": "\(jour)",
      "heure": "14:30",
      "mode": "presentiel",
    ]
  }

  private func ouverture(_ maison: MaisonDEssai) -> [String: String] {
    [
      "dossier": "0000000000000000000000000000d055", "prenom": "Camille", "nom": "Inventé", "telephone": "00 00 00 00 01",
      "courriel": "camille@exemple.invalid",
      "statut": "salarie", "initiative": "salarie", "programme": "centre-parisien", "consultant": "\(PersonneID(haut: 7, bas: 2))",
      "employeur": "Menuiserie Imaginaire", "employeur-id": "000000000000000000000000000000e3", "employeur-siret": "000 000 001 00019",
      "employeur-service": "ressourcesHumaines",
    ]
  }

  @Test func `d’un appel au dossier ouvert, rien n’est tapé deux fois et rien n’arrive deux fois`() async throws {
    let maison = try await MaisonDEssai()
    let lou = try await maison.identite("lou@centre.invalid")
    let demande = DemandeID(haut: 0, bas: 0xa11e)
    for _ in 0..<2 { #expect(await maison.demander(.centreDemandesRecues, par: lou, avec: appel).vers == "/centre/demandes/\(demande)") }
    #expect(try await maison.services.maison.demandes(lecteur: lou.compte.personne, in: Theatre.organisme).map(\.nom) == ["Camille Inventé"])
    let lue = try await maison.services.maison.lire(demande, in: Theatre.organisme)
    #expect(lue.entretiens.tous.count == 1)
    let entretien = try #require(lue.entretiens.tous.first).id
    for _ in 0..<2 { #expect(await maison.demander(.centreEntretienTenu, "\(demande)", "\(entretien)", par: lou).statut == 303) }

    let formulaire = await maison.demander(.centreDossierAOuvrir, "\(demande)", par: lou).texte
    for connu in ["value=\"Camille\"", "value=\"Inventé\"", "value=\"00 00 00 00 01\""] { #expect(formulaire.contains(connu), "\(connu)") }
    let saisie = ouverture(maison)
    for _ in 0..<2 {
      #expect(await maison.demander(.centreDossierOuvert, "\(demande)", par: lou, avec: saisie).vers == "/centre/dossiers/0000000000000000000000000000d055")
    }
    #expect(await maison.demander(.centreDemande, "\(demande)", par: lou).statut == 404, "la demande est détruite à l’engagement")
    #expect(try await maison.services.maison.demandes(lecteur: lou.compte.personne, in: Theatre.organisme).isEmpty)
    let dossier = try await maison.services.maison.lire(DossierID(haut: 0, bas: 0xd055), in: Theatre.organisme)
    #expect(dossier.consultants.enCharge?.personne == PersonneID(haut: 7, bas: 2) && dossier.ouverture.faits?.motif == .evoluer)
    #expect(try await maison.services.comptes.comptes(courriel: "camille@exemple.invalid").map(\.roles) == [[.beneficiaire]])
  }

  @Test func `ce qui manque est dit d’un coup, et ce qui fut tapé est gardé`() async throws {
    let maison = try await MaisonDEssai()
    let lou = try await maison.identite("lou@centre.invalid")
    var incomplet = appel
    (incomplet["telephone"], incomplet["heure"]) = ("", "25h")
    let page = await maison.demander(.centreDemandesRecues, par: lou, avec: incomplet)
    #expect(page.statut == 422 && page.texte.contains("2 choses à revoir") && page.texte.contains("value=\"Camille Inventé\""))
    #expect(page.texte.contains("<option value=\"evoluer\" selected>") && page.texte.contains("0000000000000000000000000000a11e"))
    #expect(try await maison.services.maison.demandes(lecteur: lou.compte.personne, in: Theatre.organisme).isEmpty)
  }

  @Test func `une demande n’existe que pour la personne nommée sur le formulaire`() async throws {
    let maison = try await MaisonDEssai()
    let lou = try await maison.identite("lou@centre.invalid")
    _ = await maison.demander(.centreDemandesRecues, par: lou, avec: appel)
    let autre = PersonneID(haut: 9, bas: 9)
    try await maison.services.comptes.garder(
      Compte(personne: autre, organisme: Theatre.organisme, nom: "Autre Bureau", courriel: "autre@centre.invalid", roles: [.bureau]))
    let autruche = try await maison.identite("autre@centre.invalid")
    let refusee = await maison.demander(.centreDemande, "0000000000000000000000000000a11e", par: autruche)
    let inconnue = await maison.demander(.centreDemande, "0000000000000000000000000000beef", par: autruche)
    #expect(refusee.statut == 404 && inconnue.statut == 404 && refusee.texte == inconnue.texte)
    #expect(!(await maison.demander(.centreDemandes, par: autruche).texte.contains("Camille")))
  }

  @Test func `un avis du CPF se note par son numéro, et la personne se joint ensuite`() async throws {
    let maison = try await MaisonDEssai()
    let lou = try await maison.identite("lou@centre.invalid")
    let avis = "0000000000000000000000000000c0ff"
    #expect(await maison.demander(.centreAvisCpf, par: lou, avec: ["avis": avis, "numero": ""]).statut == 422)
    #expect(await maison.demander(.centreAvisCpf, par: lou, avec: ["avis": avis, "numero": "CPF-EXEMPLE"]).statut == 303)
    #expect(await maison.demander(.centreContact, avis, par: lou, avec: ["nom": "Sacha Feint"]).statut == 422, "ni téléphone ni adresse")
    #expect(await maison.demander(.centreContact, avis, par: lou, avec: ["nom": "Sacha Feint", "telephone": "00"]).statut == 303)
    #expect(await maison.demander(.centreSansSuite, avis, par: lou).vers == "/centre/demandes")
  }
}
