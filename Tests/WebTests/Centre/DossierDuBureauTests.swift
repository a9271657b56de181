import Application
import Domaine
import Scenarios
import Testing

@testable import Web

@Suite struct DossierDuBureauTests {
  /// A dossier opened that very day for an employee, by the office and nothing else.
  private func ouvert(_ maison: MaisonDEssai, programme: String = "centre-parisien") async throws -> (lou: Visite.Identite, id: DossierID) {
    let id = DossierID(haut: 1, bas: 2)
    let lou = try await maison.identite("lou@centre.invalid")
    let modalites = try #require(maison.services.programmes[programme]).modalites
    let faits = Dossier.Faits(
      beneficiaire: PersonneID(haut: 3, bas: 4), identite: Dossier.Identite(prenom: "Camille", nom: "Inventé", telephone: "00 00 00 00 01"), statut: .salarie,
      initiative: .salarie, employeur: Dossier.Employeur(interlocuteur: PersonneID(haut: 5, bas: 6), nom: "Menuiserie Imaginaire", siret: "000 000 001 00019"),
      prestataire: Dossier.Prestataire(siret: "000 000 000 00018"), modalites: modalites, le: maison.maintenant.jourParis)
    try await maison.services.maison.decide(id, in: Theatre.organisme) { dossier throws(Refus) in try dossier.ouvrir(faits) }
    return (lou, id)
  }

  private func version(_ id: DossierID, _ maison: MaisonDEssai) async throws -> Int {
    try await maison.services.maison.store.head(of: StreamRef(id, in: Theatre.organisme)).version
  }

  private func payeur(_ maison: MaisonDEssai, _ id: DossierID, part: String) async throws -> [String: String] {
    [
      "payeur1-id": "\(PersonneID(haut: 5, bas: 6))", "payeur1-sorte": "planDeDeveloppement", "payeur1-nom": "Menuiserie Imaginaire", "payeur1-part": part,
      "temps": "surTempsDeTravail", "prix": "1200",
    ]
  }

  private func prix(_ id: DossierID, _ maison: MaisonDEssai) async throws -> String {
    try await maison.services.maison.lire(id, in: Theatre.organisme).modalites?.prix?.toutesTaxes.saisi ?? "1200"
  }

  @Test func `du financement à la convention transmise, chaque geste une fois, chaque refus avec ce qui fut tapé`() async throws {
    let maison = try await MaisonDEssai()
    let (lou, id) = try await ouvert(maison)
    let page = await maison.demander(.centreDossier, "\(id)", par: lou)
    #expect(page.texte.contains("Dites d’abord qui paie ce bilan"), "la convention dit ce qui la bloque")

    let faux = await maison.demander(.centreFinancement, "\(id)", par: lou, avec: try await payeur(maison, id, part: "17,50"))
    #expect(faux.statut == 422 && faux.texte.contains("value=\"17,50\"") && faux.texte.contains("corrigez l’une d’elles"))
    let bon = try await payeur(maison, id, part: try await prix(id, maison))
    for _ in 0..<2 { #expect(await maison.demander(.centreFinancement, "\(id)", par: lou, avec: bon).vers == "/centre/dossiers/\(id)#financement") }
    let arrete = try await version(id, maison)

    let employeur = "\(PersonneID(haut: 5, bas: 6))"
    let jour = "\(maison.maintenant.jourParis)"
    for _ in 0..<2 { #expect(await maison.demander(.centreDevis, "\(id)", employeur, par: lou, avec: ["devis-\(employeur)": jour]).statut == 303) }
    for _ in 0..<2 {
      #expect(await maison.demander(.centreConvention, "\(id)", par: lou, avec: ["convention-du": jour, "convention-au": "2030-01-01"]).statut == 303)
    }
    for _ in 0..<2 { #expect(await maison.demander(.centreConventionTransmise, "\(id)", par: lou, avec: ["transmise-le": jour]).statut == 303) }
    #expect(try await version(id, maison) == arrete + 3, "devis, convention, transmission : une fois chacun")
    #expect(await maison.demander(.centreConventionTransmise, "\(id)", par: lou, avec: ["transmise-le": "2999-01-01"]).statut == 422)
    #expect(await maison.demander(.centreConventionSansReponse, "\(id)", par: lou).texte.contains("jusqu’au"), "le silence ne se constate pas avant dix jours")
    let dossier = try await maison.services.maison.lire(id, in: Theatre.organisme)
    #expect(dossier.convention.projet?.ordre == [.employeur, .beneficiaire, .prestataire])
    #expect(await maison.demander(.centrePapier, "\(id)", "convention", par: lou).texte.contains("Menuiserie Imaginaire"))
  }

  @Test func `le nom d’un autre ne devient pas celui d’un payeur, et un compte fermé le reste`() async throws {
    let maison = try await MaisonDEssai()
    let (lou, id) = try await ouvert(maison)
    let (comptes, bon) = (maison.services.comptes, try await payeur(maison, id, part: try await prix(id, maison)))
    let noa = try await maison.identite("noa@centre.invalid").compte
    for autre in [noa.personne, lou.compte.personne, PersonneID(haut: 3, bas: 4)] {
      #expect(await maison.demander(.centreFinancement, "\(id)", par: lou, avec: bon.merging(["payeur1-id": "\(autre)"]) { $1 }).statut == 404)
    }
    try await comptes.assurer(Compte(personne: noa.personne, organisme: noa.organisme, nom: "X", courriel: "x@exemple.invalid", roles: [.employeur]))
    #expect(try await comptes.compte(noa.personne, in: noa.organisme) == noa)

    let employeur = PersonneID(haut: 5, bas: 6)
    #expect(await maison.demander(.centreFinancement, "\(id)", par: lou, avec: bon).statut == 303)
    func joindre(_ courriel: String) async -> Int {
      let champs = ["nom": "Menuiserie", "voie": "2 rue", "codePostal": "00000", "ville": "Exempleville", "siret": "00000000100019", "courriel": courriel]
      let saisie = Dictionary(uniqueKeysWithValues: champs.map { ("joindre-\(employeur)-\($0)", $1) })
      return await maison.demander(.centreJoindre, "\(id)", "\(employeur)", par: lou, avec: saisie).statut
    }
    for courriel in ["ancienne@exemple.invalid", "rh@exemple.invalid"] { #expect(await joindre(courriel) == 303) }
    var compte = try #require(try await comptes.compte(employeur, in: noa.organisme))
    #expect(compte.courriel == "rh@exemple.invalid" && compte.roles == [.employeur])
    compte.actif = false
    try await comptes.garder(compte)
    #expect(await joindre("autre@exemple.invalid") == 303)
    #expect(try await comptes.compte(employeur, in: noa.organisme) == compte)
  }

  @Test func `le contrat de qui paie seul dit les titres du consultant, que le bureau écrit une fois`() async throws {
    let maison = try await MaisonDEssai()
    let (lou, id) = try await ouvert(maison)
    var fiche: FicheDuCentre = try #require(try await maison.services.maison.inscription(.fiche, in: Theatre.organisme))
    fiche.qualifications = nil
    for nom in ["", "centre-parisien"] { try await maison.services.maison.inscrire(fiche, .fiche, nom, in: Theatre.organisme) }
    let seul = try await payeur(maison, id, part: try await prix(id, maison)).merging(
      ["payeur1-sorte": "personnel", "payeur1-nom": "Camille Inventé", "temps": "horsTempsDeTravail"]) { $1 }
    #expect(await maison.demander(.centreFinancement, "\(id)", par: lou, avec: seul).statut == 303)
    let jour = "\(maison.maintenant.jourParis)"
    let dates = ["convention-du": jour, "convention-au": "2030-01-01"]
    let sans = await maison.demander(.centreConvention, "\(id)", par: lou, avec: dates)
    #expect(sans.statut == 422 && sans.texte.contains("les diplômes, titres ou références de qui mène le bilan"))

    #expect(await maison.demander(.centreTitres, "\(id)", par: lou, avec: ["titres": "psychologue"]).statut == 404, "sans consultant, pas de titres")
    let noa = try await maison.identite("noa@centre.invalid").compte
    #expect(await maison.demander(.centreConsultant, "\(id)", par: lou, avec: ["consultant": "\(noa.personne)"]).statut == 303)
    #expect(await maison.demander(.centreTitres, "\(id)", par: lou, avec: ["titres": " "]).statut == 422)
    let titres = ["titres": "psychologue du travail, certifié RIASEC"]
    for _ in 0..<2 { #expect(await maison.demander(.centreTitres, "\(id)", par: lou, avec: titres).vers == "/centre/dossiers/\(id)#personne") }
    #expect(await maison.demander(.centreDossier, "\(id)", par: lou).texte.contains("psychologue du travail, certifié RIASEC"))
    #expect(await maison.demander(.centreConvention, "\(id)", par: lou, avec: dates).statut == 303)
    let dossier = try await maison.services.maison.lire(id, in: Theatre.organisme)
    #expect(dossier.convention.projet?.forme == .contratParticulier)
    #expect(await maison.demander(.centrePapier, "\(id)", "convention", par: lou).texte.contains("psychologue du travail, certifié RIASEC"))
    #expect(try await maison.services.comptes.compte(noa.personne, in: noa.organisme)?.qualifications == ["psychologue du travail", "certifié RIASEC"])
  }

  @Test func `une convention signée ailleurs s’importe avec ses dates, et les raisons de n’en avoir pas de copie`() async throws {
    let maison = try await MaisonDEssai()
    let (lou, id) = try await ouvert(maison)
    _ = await maison.demander(.centreFinancement, "\(id)", par: lou, avec: try await payeur(maison, id, part: try await prix(id, maison)))
    let jour = maison.maintenant.jourParis
    var saisie = [
      "importee-transmise": "\(jour.plus(jours: -12))", "importee-employeur": "\(jour.plus(jours: -12))", "importee-beneficiaire": "\(jour.plus(jours: -5))",
    ]
    let incomplet = await maison.demander(.centreConventionImportee, "\(id)", par: lou, avec: saisie)
    #expect(
      incomplet.statut == 422 && incomplet.texte.contains("Dites quel jour le centre a signé") && incomplet.texte.contains("value=\"\(jour.plus(jours: -5))\""))
    (saisie["importee-prestataire"], saisie["importee-scan"]) = ("\(jour.plus(jours: -4))", "copieRefusee")
    for _ in 0..<2 { #expect(await maison.demander(.centreConventionImportee, "\(id)", par: lou, avec: saisie).statut == 303) }
    #expect(try await maison.services.maison.lire(id, in: Theatre.organisme).convention.concluLe == jour.plus(jours: -4))
  }

  @Test func `une convention signée ailleurs s’importe avec son scan, une fois`() async throws {
    let maison = try await MaisonDEssai()
    let (lou, id) = try await ouvert(maison)
    _ = await maison.demander(.centreFinancement, "\(id)", par: lou, avec: try await payeur(maison, id, part: try await prix(id, maison)))
    let jour = maison.maintenant.jourParis
    let saisie = [
      "importee-transmise": "\(jour.plus(jours: -12))", "importee-employeur": "\(jour.plus(jours: -12))", "importee-beneficiaire": "\(jour.plus(jours: -5))",
      "importee-prestataire": "\(jour.plus(jours: -4))",
    ]
    let faux = await maison.demander(.centreConventionImportee, "\(id)", par: lou, avec: saisie, fichiers: ["importee-fichier": [1, 2, 3]])
    #expect(faux.statut == 422 && faux.texte.contains("ni un PDF") && faux.texte.contains("value=\"\(jour.plus(jours: -5))\""))
    let scan = Array("%PDF-1.7 convention".utf8)
    for _ in 0..<2 {
      #expect(await maison.demander(.centreConventionImportee, "\(id)", par: lou, avec: saisie, fichiers: ["importee-fichier": scan]).statut == 303)
    }
    let dossier = try await maison.services.maison.lire(id, in: Theatre.organisme)
    #expect(dossier.scans.map(\.papiers.count) == [3] && dossier.papiersANumeriser.isEmpty)
    #expect(try await maison.services.maison.store.documents(of: StreamRef(id, in: Theatre.organisme)).count == 1)
    #expect(try await maison.services.maison.octets(de: try #require(dossier.scans.first), de: id, in: Theatre.organisme) == scan)
  }

  @Test func `facturer avant l’heure est refusé avec ses raisons, et rien ne change`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[3], jours: 60)])
    let lou = try await maison.identite("lou@centre.invalid")
    let ligne = try #require(try await maison.services.maison.dossiers(in: Theatre.organisme).lignes.first)
    let payeur = try #require(try await maison.services.maison.lire(ligne.id, in: Theatre.organisme).financement.payeurs.first).id
    let avant = try await version(ligne.id, maison)
    let page = await maison.demander(.centreDossier, "\(ligne.id)", par: lou).texte
    #expect(!page.contains("Émettre cette facture") && page.contains("avant de facturer"), "les raisons sont là où serait le bouton")
    let refus = await maison.demander(.centreFactures, "\(ligne.id)", "\(payeur)", par: lou, avec: ["facture-\(payeur)": "2026-1"])
    #expect(refus.statut == 422 && refus.texte.contains("avant de facturer"))
    #expect(try await version(ligne.id, maison) == avant)
  }

  @Test func `une facture se règle une fois, puis ne s’annule qu’avec un autre numéro`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[0], jours: 170)])
    let lou = try await maison.identite("lou@centre.invalid")
    let id = try #require(try await maison.services.maison.dossiers(in: Theatre.organisme).lignes.first).id
    let facture = try #require(try await maison.services.maison.lire(id, in: Theatre.organisme).cloture.facturesValables.first)
    let jour = "\(maison.maintenant.jourParis)"
    for _ in 0..<2 {
      #expect(
        await maison.demander(.centreReglements, "\(id)", par: lou, avec: ["numero": "\(facture.numero)", "reglement-\(facture.numero)": jour]).statut == 303)
    }
    let apres = try await version(id, maison)
    let meme = await maison.demander(.centreAvoirs, "\(id)", par: lou, avec: ["numero": "\(facture.numero)", "avoir-\(facture.numero)": "\(facture.numero)"])
    #expect(meme.statut == 422 && meme.texte.contains("Un numéro de facture sert une fois"))
    #expect(try await version(id, maison) == apres)
    for _ in 0..<2 {
      #expect(await maison.demander(.centreAvoirs, "\(id)", par: lou, avec: ["numero": "\(facture.numero)", "avoir-\(facture.numero)": "AV-1"]).statut == 303)
    }
    #expect(try await version(id, maison) == apres + 1)
    let payeur = facture.payeur
    for _ in 0..<2 { #expect(await maison.demander(.centreFactures, "\(id)", "\(payeur)", par: lou, avec: ["facture-\(payeur)": "2027-2"]).statut == 303) }
    #expect(try await version(id, maison) == apres + 2, "annulée, elle se refait, une fois")
  }
}
