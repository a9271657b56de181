import Application
import Domaine
import Scenarios
import Testing

@testable import Web

@Suite struct ReclamationsTests {
  private static let id = "\(ReclamationID(haut: 9, bas: 9))"

  @Test func `la personne se plaint depuis son espace, le bureau répond, elle lit la réponse ; deux envois n’en font qu’une`() async throws {
    let bilan = try await BilanDEssai()
    let bureau = try await bilan.maison.identite("lou@centre.invalid")
    let champs = ["reclamation": Self.id, "objet": "delais", "texte": "Personne ne m’a rappelée <b>depuis</b> un mois."]
    for _ in 1...2 {
      let reponse = await bilan.maison.demander(.espaceReclamationEnvoyee, "\(bilan.id)", par: bilan.beneficiaire, avec: champs)
      #expect(reponse.vers?.hasSuffix("/reclamation") == true)
    }
    #expect(await bilan.maison.demander(.espaceReclamation, "\(bilan.id)", par: bilan.beneficiaire).texte.contains("en attente"))
    let recue = try await bilan.maison.services.maison.lire(ReclamationID(haut: 9, bas: 9), in: Theatre.organisme).recue
    #expect(recue?.qualite == .particulierPayeur, "qui paie un reste est un consommateur : le médiateur lui est dû")
    let liste = await bilan.maison.demander(.centreReclamations, par: bureau).texte
    #expect(liste.split(separator: Self.id).count == 2 && liste.contains("Les délais") && !liste.contains("rappelée"))
    let page = await bilan.maison.demander(.centreReclamation, Self.id, par: bureau).texte
    #expect(page.contains("rappelée &lt;b&gt;depuis") && page.contains("J’ai accusé réception"))

    #expect(await bilan.maison.demander(.centreReclamationAccusee, Self.id, par: bureau).statut == 303)
    let vide = await bilan.maison.demander(.centreReclamationRepondue, Self.id, par: bureau, avec: ["texte": "Nous aurions dû."])
    #expect(vide.statut == 422 && vide.texte.contains("Dites ce que vous en faites") && vide.texte.contains("Nous aurions dû."))
    let dite = await bilan.maison.demander(
      .centreReclamationRepondue, Self.id, par: bureau, avec: ["suite": "acceptee", "texte": "Nous aurions dû vous rappeler."])
    #expect(dite.statut == 303)
    let lue = await bilan.maison.demander(.espaceReclamation, "\(bilan.id)", par: bilan.beneficiaire).texte
    #expect(lue.contains("Nous vous donnons raison") && lue.contains("Nous aurions dû vous rappeler."))
    #expect(await !bilan.maison.boite.lettres.contains { $0.texte.contains("rappel") }, "rien de ce qui est écrit ne part par courriel")
  }

  @Test func `un formulaire incomplet garde ce qui est écrit et ne change rien`() async throws {
    let bilan = try await BilanDEssai()
    let bureau = try await bilan.maison.identite("lou@centre.invalid")
    let reponse = await bilan.maison.demander(
      .espaceReclamationEnvoyee, "\(bilan.id)", par: bilan.beneficiaire, avec: ["reclamation": Self.id, "texte": "Trop long."])
    #expect(reponse.statut == 422 && reponse.texte.contains("Trop long.") && reponse.texte.contains("Choisissez ce dont il s’agit."))
    let notee = await bilan.maison.demander(.centreReclamationRecue, par: bureau, avec: ["reclamation": Self.id, "nom": "Atelier", "le": "2099-01-01"])
    #expect(notee.statut == 422 && notee.texte.contains("value=\"Atelier\""))
    #expect(try await bilan.maison.services.maison.reclamations(in: Theatre.organisme).isEmpty)
  }

  @Test func `celle d’un employeur se note au bureau ; celle d’un particulier qui paie nomme le médiateur`() async throws {
    let bilan = try await BilanDEssai()
    let bureau = try await bilan.maison.identite("lou@centre.invalid")
    let champs = [
      "reclamation": Self.id, "nom": "Alex Exemple", "qualite": "particulierPayeur", "contact": "alex@exemple.invalid",
      "le": "\(bilan.maison.maintenant.jourParis)",
      "objet": "facture", "texte": "Le prix a changé.",
    ]
    #expect(await bilan.maison.demander(.centreReclamationRecue, par: bureau, avec: champs).vers == Route(.centreReclamation, Self.id).path)
    let reponse = ["suite": "nonFondee", "texte": "Le prix est celui du contrat."]
    #expect(await bilan.maison.demander(.centreReclamationRepondue, Self.id, par: bureau, avec: reponse).statut == 303)
    let page = await bilan.maison.demander(.centreReclamation, Self.id, par: bureau).texte
    #expect(page.contains("Médiation Imaginaire") && page.contains("La personne a saisi le médiateur"))
    #expect(await bilan.maison.demander(.centreMediateur, Self.id, par: bureau).statut == 303)
    #expect(await bilan.maison.demander(.centreReclamation, Self.id, par: bureau).texte.contains("Médiateur saisi le"))
    for qui in [bilan.beneficiaire, bilan.consultant] { #expect(await bilan.maison.demander(.centreReclamation, Self.id, par: qui).statut == 404) }
  }
}
