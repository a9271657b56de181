import Application
import Domaine
import Scenarios
import Testing

@testable import Web

/// One employer orders several bilans: one order, one convention each, for the office and for whoever ordered them (F9).
@Suite struct CommandesTests {
  private let courriel = "rh.commandes@exemple.invalid"

  private func employeur(_ rang: UInt64) -> PersonneID { PersonneID(haut: 5, bas: 60 + rang) }
  private func id(_ rang: UInt64) -> DossierID { DossierID(haut: 1, bas: 60 + rang) }

  /// A dossier that an employer pays for, whose devis it accepted: by the pages of the office.
  private func paye(_ maison: MaisonDEssai, _ lou: Visite.Identite, _ rang: UInt64, _ nom: String, siret: String = "00000000100019") async throws {
    let modalites = try #require(maison.services.programmes["centre-parisien"]).modalites
    let (id, payeur, jour) = (id(rang), employeur(rang), maison.maintenant.jourParis)
    let faits = Dossier.Faits(
      beneficiaire: PersonneID(haut: 3, bas: 60 + rang), identite: Dossier.Identite(prenom: nom, nom: "Inventé"), statut: .salarie, initiative: .lesDeux,
      employeur: Dossier.Employeur(interlocuteur: payeur, nom: "Menuiserie Imaginaire", siret: siret),
      prestataire: Dossier.Prestataire(siret: "000 000 000 00018"), modalites: modalites, le: jour)
    try await maison.services.maison.decide(id, in: Theatre.organisme) { dossier throws(Refus) in try dossier.ouvrir(faits) }
    let part = modalites.prix?.toutesTaxes.saisi ?? "1200"
    let financement = [
      "payeur1-id": "\(payeur)", "payeur1-sorte": "planDeDeveloppement", "payeur1-nom": "Menuiserie Imaginaire", "payeur1-part": part,
      "temps": "surTempsDeTravail", "prix": "1200",
    ]
    #expect(await maison.demander(.centreFinancement, "\(id)", par: lou, avec: financement).statut == 303)
    let adresse = ["nom": "Menuiserie", "voie": "2 rue", "codePostal": "00000", "ville": "Exempleville", "siret": siret, "courriel": courriel]
    let joindre = Dictionary(uniqueKeysWithValues: adresse.map { ("joindre-\(payeur)-\($0)", $1) })
    #expect(await maison.demander(.centreJoindre, "\(id)", "\(payeur)", par: lou, avec: joindre).statut == 303)
    #expect(await maison.demander(.centreDevis, "\(id)", "\(payeur)", par: lou, avec: ["devis-\(payeur)": "\(jour)"]).statut == 303)
  }

  private func placer(_ maison: MaisonDEssai, _ lou: Visite.Identite, _ rang: UInt64, _ reference: String) async -> Reponse {
    await maison.demander(.centreRattachement, "\(id(rang))", "\(employeur(rang))", par: lou, avec: ["rattachement-\(employeur(rang))": reference])
  }

  /// An order of two bilans, with its first one.
  private func commande(_ maison: MaisonDEssai, _ lou: Visite.Identite) async throws -> CommandeID {
    try await paye(maison, lou, 1, "Alix")
    let champ = { [payeur = employeur(1)] (nom: String) in "\(nom)-\(payeur)" }
    let saisie = [champ("commande"): "BC-2026 Imaginaire", champ("nombre"): "deux"]
    let faux = await maison.demander(.centreCommandes, "\(id(1))", "\(employeur(1))", par: lou, avec: saisie)
    #expect(faux.statut == 422 && faux.texte.contains("Écrivez un nombre") && faux.texte.contains("value=\"BC-2026 Imaginaire\""))
    for _ in 1...2 {
      let bon = saisie.merging([champ("nombre"): "2", champ("plafond"): "9 000"]) { $1 }
      #expect(await maison.demander(.centreCommandes, "\(id(1))", "\(employeur(1))", par: lou, avec: bon).statut == 303)
    }
    return try #require(try await maison.services.maison.lire(id(1), in: Theatre.organisme).financement.commandes[employeur(1)]?.id)
  }

  @Test func `une commande de deux bilans se note au premier, et l’autre s’y place par sa référence`() async throws {
    let maison = try await MaisonDEssai()
    let lou = try await maison.identite("lou@centre.invalid")
    let commande = try await commande(maison, lou)
    try await paye(maison, lou, 2, "Noa")
    let inconnue = await placer(maison, lou, 2, "BC-2025 Imaginaire")
    #expect(inconnue.statut == 422 && inconnue.texte.contains("Aucune commande de ce payeur") && inconnue.texte.contains("value=\"BC-2025 Imaginaire\""))
    for _ in 1...2 { #expect(await placer(maison, lou, 2, "bc-2026 imaginaire").statut == 303) }
    let page = await maison.demander(.centreCommande, "\(commande)", par: lou).texte
    for mot in ["Alix Inventé", "Noa Inventé", "2 sur 2", "aucun bilan", "à préparer", "9\u{202F}000"] { #expect(page.contains(mot), "\(mot)") }
    #expect(await maison.demander(.centreDossier, "\(id(2))", par: lou).texte.contains("/centre/commandes/\(commande)"))

    try await paye(maison, lou, 3, "Sacha")
    let plein = await placer(maison, lou, 3, "BC-2026 Imaginaire")
    #expect(plein.statut == 422 && plein.texte.contains("Demandez une autre commande"))
    try await paye(maison, lou, 4, "Dom", siret: "00000000200018")
    #expect(await placer(maison, lou, 4, "BC-2026 Imaginaire").statut == 422, "la commande d’une autre entreprise")
    #expect(await maison.demander(.centreCommande, "\(CommandeID(haut: 1, bas: 1))", par: lou).statut == 404)
  }

  @Test func `qui a commandé voit ses bilans et un refus sans suite, et le nom de personne dont il ne sait plus rien`() async throws {
    let maison = try await MaisonDEssai()
    let lou = try await maison.identite("lou@centre.invalid")
    let commande = try await commande(maison, lou)
    try await paye(maison, lou, 2, "Noa")
    #expect(await placer(maison, lou, 2, "BC-2026 Imaginaire").statut == 303)
    let porte = await maison.demander(.employeur, par: try await maison.identite(courriel)).texte
    #expect(porte.contains("Votre commande BC-2026 Imaginaire") && porte.contains("Alix Inventé</a></th>") && porte.contains("Noa Inventé</a></th>"))
    #expect(!porte.contains("que vous ne suivez plus") && porte.contains("pas encore préparée"))
    let autre = Dossier.Employeur(interlocuteur: PersonneID(haut: 5, bas: 99), nom: "Autre Imaginaire", siret: "00000000300017")
    let jour = maison.maintenant.jourParis
    try await maison.services.maison.decide(id(2), in: Theatre.organisme) { dossier throws(Refus) in try dossier.preciserEmployeur(autre, le: jour) }
    let apres = await maison.demander(.employeur, par: try await maison.identite(courriel)).texte
    #expect(apres.contains("Alix Inventé") && !apres.contains("Noa") && apres.contains("Un autre bilan en fait partie, que vous ne suivez plus"))
    #expect(await maison.demander(.centreCommande, "\(commande)", par: try await maison.identite(courriel)).statut == 404)
    #expect(!(await maison.demander(.employeur, par: try await maison.identite("rh.institut-syndical@exemple.invalid")).texte.contains("BC-2026")))
  }
}
