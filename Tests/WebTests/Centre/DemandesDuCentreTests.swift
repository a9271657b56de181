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

  @Test func `un représentant légal a une adresse pour signer, donnée à l’ouverture, corrigée ensuite, et aucune porte`() async throws {
    let maison = try await MaisonDEssai()
    let lou = try await maison.identite("lou@centre.invalid")
    let demande = DemandeID(haut: 0, bas: 0xa11e)
    _ = await maison.demander(.centreDemandesRecues, par: lou, avec: appel)
    let entretien = try #require(try await maison.services.maison.lire(demande, in: Theatre.organisme).entretiens.tous.first).id
    _ = await maison.demander(.centreEntretienTenu, "\(demande)", "\(entretien)", par: lou)
    let protege = [
      "protege": "oui", "representant": "Gwenn Tutrice", "representant-qualite": "tuteur", "representant-id": "000000000000000000000000000000f4",
      "representant-courriel": "gwenn@exemple.invalid",
    ]
    let saisie = ouverture(maison).merging(protege) { $1 }
    #expect(await maison.demander(.centreDossierOuvert, "\(demande)", par: lou, avec: saisie.merging(["representant-courriel": "gwenn"]) { $1 }).statut == 422)
    #expect(await maison.demander(.centreDossierOuvert, "\(demande)", par: lou, avec: saisie).statut == 303)
    let id = DossierID(haut: 0, bas: 0xd055)
    func adresses() async throws -> [String] {
      let dossier = try await maison.services.maison.lire(id, in: Theatre.organisme)
      return try await Annuaire(services: maison.services, organisme: Theatre.organisme, dossier: dossier).gens(.representantLegal).map(\.courriel)
    }
    #expect(try await adresses() == ["gwenn@exemple.invalid"])
    let correction = ["prenom": "Camille", "nom": "Inventé", "telephone": "00 00 00 00 01", "representant-courriel": "gwenn.tutrice@exemple.invalid"]
    #expect(await maison.demander(.centreIdentite, "\(id)", par: lou, avec: correction).statut == 303)
    #expect(try await adresses() == ["gwenn.tutrice@exemple.invalid"])
    #expect(try await maison.identite("gwenn.tutrice@exemple.invalid").portes.isEmpty)
  }

  @Test func `une ouverture restée à mi-chemin s’achève quand le formulaire est renvoyé, et la porte s’ouvre dès que l’adresse est connue`() async throws {
    let maison = try await MaisonDEssai()
    let lou = try await maison.identite("lou@centre.invalid")
    let demande = DemandeID(haut: 0, bas: 0xa11e)
    _ = await maison.demander(.centreDemandesRecues, par: lou, avec: appel)
    let entretien = try #require(try await maison.services.maison.lire(demande, in: Theatre.organisme).entretiens.tous.first).id
    _ = await maison.demander(.centreEntretienTenu, "\(demande)", "\(entretien)", par: lou)
    let saisie = ouverture(maison).merging(["courriel": ""]) { $1 }
    let id = DossierID(haut: 0, bas: 0xd055)
    var lue = Saisie(Formulaire(saisie))
    let visite = maison.visite(.centreDossierOuvert, ["\(demande)"], lou, saisie, [:], maison.services)
    let ouverture = try #require(try await Ouverture(lue: &lue, try await visite.demandeLue(), visite))
    try await maison.services.maison.engager(demande, avec: ouverture.consultant.personne, ouvrant: id, ouverture.faits, in: Theatre.organisme)
    #expect(await maison.demander(.centreDossierOuvert, "\(demande)", par: lou, avec: saisie).vers == "/centre/dossiers/\(id)")
    let dossier = try await maison.services.maison.lire(id, in: Theatre.organisme)
    #expect(dossier.consultants.enCharge?.personne == PersonneID(haut: 7, bas: 2))
    let personne = try #require(dossier.beneficiaire)
    #expect(try await maison.services.comptes.compte(personne, in: Theatre.organisme) == nil)
    for _ in 0..<2 {
      let corrigee = ["prenom": "Camille", "nom": "Inventé", "courriel": "camille.inventee@exemple.invalid"]
      #expect(await maison.demander(.centreIdentite, "\(id)", par: lou, avec: corrigee).statut == 303)
    }
    #expect(try await maison.services.comptes.compte(personne, in: Theatre.organisme)?.courriel == "camille.inventee@exemple.invalid")
  }

  @Test func `une demande de la page publique arrive une fois, à quelqu’un qui est là, et la page suivante se recharge sans rien envoyer`() async throws {
    let maison = try await MaisonDEssai()
    let lou = try await maison.identite("lou@centre.invalid")
    let page = await maison.demander(.demande).texte
    let id = String(try #require(page.firstMatch(of: /name="demande" value="([0-9a-f]{32})"/)?.1))
    let saisie = ["demande": id, "nom": "Sacha Feint", "telephone": "00 00 00 00 02"]
    for _ in 0..<2 { #expect(await maison.demander(.demandeEnvoyee, avec: saisie).vers == "/demande/recue") }
    #expect(await maison.demander(.demandeRecue).texte.contains("Votre demande est reçue"))
    #expect(try await maison.services.maison.demandes(lecteur: lou.compte.personne, in: Theatre.organisme).map(\.nom) == ["Sacha Feint"])
    for var compte in try await maison.services.comptes.tous(in: Theatre.organisme) where compte.estDuBureau {
      compte.actif = false
      try await maison.services.comptes.garder(compte)
    }
    let close = await maison.demander(.demandeEnvoyee, avec: saisie.merging(["demande": "0000000000000000000000000000a11f"]) { $1 })
    #expect(close.statut == 422 && close.texte.contains("Téléphonez-lui") && close.texte.contains("value=\"Sacha Feint\""))
  }

  @Test func `trop de demandes d’un même endroit attendent, et ce qui fut tapé est gardé`() async throws {
    let maison = try await MaisonDEssai()
    for _ in 0..<60 { _ = await maison.demander(.demandeEnvoyee) }
    let trop = await maison.demander(
      .demandeEnvoyee, avec: ["demande": "0000000000000000000000000000a11e", "nom": "Sacha Feint", "telephone": "00 00 00 00 02"])
    #expect(trop.statut == 429 && trop.texte.contains("Attendez une heure") && trop.texte.contains("value=\"Sacha Feint\""))
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

  @Test func `ce qui n’est pas un bilan se note et dit où aller, sans rien refuser ; un entretien annulé rend son heure`() async throws {
    let maison = try await MaisonDEssai()
    let lou = try await maison.identite("lou@centre.invalid")
    let demande = DemandeID(haut: 0, bas: 0xa11e)
    _ = await maison.demander(.centreDemandesRecues, par: lou, avec: appel)
    let dit = ["hors-retraite": "oui", "hors-vae": "oui", "cep": "oui"]
    for _ in 0..<2 { #expect(await maison.demander(.centrePerimetre, "\(demande)", par: lou, avec: dit).statut == 303) }
    let page = await maison.demander(.centreDemande, "\(demande)", par: lou).texte
    #expect(page.contains("à la caisse de retraite") && page.contains("au service public de la VAE") && page.contains("Adressée au conseil en évolution"))
    _ = await maison.demander(.centrePerimetre, "\(demande)", par: lou)
    #expect(try await maison.services.maison.lire(demande, in: Theatre.organisme).perimetre.horsPerimetre.isEmpty)

    let entretien = try #require(try await maison.services.maison.lire(demande, in: Theatre.organisme).entretiens.tous.first).id
    let autre = appel.merging(["appel": "0000000000000000000000000000a11f"]) { $1 }
    let prise = await maison.demander(.centreDemandesRecues, par: lou, avec: autre)
    #expect(prise.statut == 422 && prise.texte.contains("il y a déjà un autre rendez-vous") && prise.texte.contains("value=\"Camille Inventé\""))
    #expect(await maison.demander(.centreEntretienAnnule, "\(demande)", "\(entretien)", par: lou).statut == 303)
    #expect(await maison.demander(.centreDemandesRecues, par: lou, avec: autre).statut == 303)
    #expect(await maison.demander(.centreEntretienAnnule, "\(demande)", "\(Identifiant<Demande.Entretien>(haut: 1, bas: 404))", par: lou).statut == 422)
  }
}
