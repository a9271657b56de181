import Application
import Domaine
import EventCodec
import Scenarios
import Testing

@testable import Web

@Suite struct EmployeurTests {
  private let menuiserie = "rh.institut-syndical@exemple.invalid"
  private let atelier = "rh.cabinet-independant@exemple.invalid"

  @Test func `l’employeur qui paie voit heures, dates, commande et papiers, jamais un mot du carnet`() async throws {
    let maison = try await MaisonDEssai(Parcours.tous.map { ($0, jours: 190) } + [(.contratASigner, jours: 60)])
    let rh = try await maison.identite(menuiserie)
    let liste = await maison.demander(.employeur, par: rh)
    #expect(liste.texte.contains("Gwenn Supposé") && liste.texte.contains("Alix Figurant") && !liste.texte.contains("Camille"))
    var pages = liste.texte
    for dossier in [maison.dossiers[3], maison.dossiers[5]] {
      let page = await maison.demander(.bilanFinance, "\(dossier)", par: rh)
      #expect(page.statut == 200)
      pages += page.texte
    }
    #expect(pages.contains("Heures faites") && pages.contains("BC-EXEMPLE") && pages.contains("signée"))
    for mot in Canaris.duCarnet + ["refus", "silence", "1 rue de l’Exemple"] { #expect(!pages.contains(mot), "\(mot)") }
  }

  @Test func `qui paie plusieurs bilans sous plusieurs noms les trouve tous derrière une porte, et par une seule adresse`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[3], jours: 190), (.contratASigner, jours: 60)])
    let comptes = maison.services.comptes
    let payeur = try await maison.identite(menuiserie).compte
    let second = try await maison.services.maison.lire(maison.dossiers[1], in: Theatre.organisme)
    // The same address under the names of another payer, of a beneficiary, and of somebody else's closed account.
    let autre = try #require(second.beneficiaire)
    for (personne, roles, actif) in [
      (autre, [Role.beneficiaire], true), (PersonneID(haut: 9, bas: 9), [.financeur], true), (PersonneID(haut: 9, bas: 8), [.bureau], false),
    ] {
      try await comptes.garder(
        Compte(personne: personne, organisme: Theatre.organisme, nom: payeur.nom, courriel: menuiserie.uppercased(), roles: roles, actif: actif))
    }
    let rh = try await maison.identite(menuiserie)
    #expect(rh.portes == [.employeur, .espace] || rh.portes == [.espace, .employeur], "\(rh.portes)")
    #expect(await maison.demander(.employeur, par: rh).texte.contains("Gwenn Supposé"))
    #expect(await maison.demander(.bilanFinance, "\(maison.dossiers[0])", par: rh).statut == 200)
    #expect(await maison.demander(.espace, par: rh).texte.contains("Alix"))
    #expect(await maison.demander(.espacePapiers, "\(maison.dossiers[1])", par: rh).statut == 200)
    #expect(await maison.demander(.espacePapiers, "\(maison.dossiers[0])", par: rh).statut == 404, "celui dont elle n’est pas la personne")
    #expect(await maison.demander(.centre, par: rh).statut == 404, "un compte fermé n’ouvre rien")
  }

  @Test func `certificat, factures et convention se lisent, un autre papier n’existe pas`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[3], jours: 190)])
    let rh = try await maison.identite(menuiserie)
    let dossier = try await maison.dossier()
    try #require(dossier.cloture.certificat != nil && !dossier.cloture.facturesValables.isEmpty)
    for papier in ["certificat", "facture-1", "convention"] {
      let page = await maison.demander(.papierDuPayeur, "\(maison.dossiers[0])", papier, par: rh)
      #expect(page.statut == 200 && page.texte.contains("papier pile"), "\(papier) : \(page.texte.prefix(400))")
      for mot in Canaris.duCarnet { #expect(!page.texte.contains(mot)) }
    }
    for papier in ["synthese", "facture-2", ""] {
      #expect(await maison.demander(.papierDuPayeur, "\(maison.dossiers[0])", papier, par: rh).statut == 404, "\(papier)")
    }
  }

  @Test func `un employeur qui n’a rien à savoir ne trouve rien, un autre employeur non plus`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[0], jours: 100), (Parcours.tous[3], jours: 100)])
    let (rh, autre) = (try await maison.identite(menuiserie), try await maison.identite(atelier))
    for (name, qui, dossier) in [(RouteName.bilanFinance, rh, 0), (.bilanFinance, autre, 0), (.bilanFinance, autre, 1)] {
      let reponse = await maison.demander(name, "\(maison.dossiers[dossier])", par: qui)
      #expect(reponse.statut == 404 && !reponse.texte.contains("Camille") && !reponse.texte.contains("Gwenn"))
    }
    #expect(await maison.demander(.reponseDAbsence, "\(maison.dossiers[0])", par: rh, avec: ["reponse": "accepter"]).statut == 404)
    #expect(await maison.demander(.signatureDuPayeur, "\(maison.dossiers[1])", par: autre).statut == 404)
    #expect(await maison.demander(.employeur, par: autre).texte.contains("Rien ici pour l’instant"))
  }

  @Test func `l’employeur signe depuis sa porte, par la même page que le lien`() async throws {
    let maison = try await MaisonDEssai([(.contratASigner, jours: 60)])
    let rh = try await maison.identite(menuiserie)
    #expect(await maison.demander(.employeur, par: rh).texte.contains("Un bilan attend votre réponse"))
    let vers = try #require(await maison.demander(.signatureDuPayeur, "\(maison.dossiers[0])", par: rh).vers)
    #expect(vers.hasPrefix("/signer/"))
    #expect(await maison.demander(.signature, String(vers.dropFirst(8))).texte.contains("Recevoir un code"))
  }

  // MARK: - The absence

  /// A house in which the employer's answer to an absence is awaited.
  private func enAttente() async throws -> MaisonDEssai { try await MaisonDEssai([(Parcours.tous[1], jours: 45)]) }

  private func repondre(_ maison: MaisonDEssai, _ champs: [String: String]) async throws -> Reponse {
    await maison.demander(.reponseDAbsence, "\(maison.dossiers[0])", par: try await maison.identite(atelier), avec: champs)
  }

  @Test func `l’employeur sollicité lit la demande, ce que vaut son silence, et rien d’autre`() async throws {
    let maison = try await enAttente()
    let page = await maison.demander(.bilanFinance, "\(maison.dossiers[0])", par: try await maison.identite(atelier)).texte
    #expect(page.contains("Une absence vous est demandée") && page.contains("votre silence vaudra accord"))
    for mot in ["Heures faites", "Votre part", "Convention", "Facture"] { #expect(!page.contains("<dt>\(mot)"), "\(mot)") }
  }

  @Test func `il accepte, et sa réponse est au dossier`() async throws {
    let maison = try await enAttente()
    #expect(try await repondre(maison, ["reponse": "accepter"]).vers == "/employeur/bilans/\(maison.dossiers[0])")
    #expect(try await maison.dossier().absence.reponse == .acceptee(le: maison.maintenant.jourParis))
    try await maison.distribuer()
    #expect(await maison.boite.lettres.contains { $0.a == "dominique@exemple.invalid" && $0.objet.contains("une réponse est arrivée") })
  }

  @Test func `il refuse, sans qu’on lui demande de motif`() async throws {
    let maison = try await enAttente()
    #expect(try await repondre(maison, ["reponse": "refuser"]).statut == 303)
    #expect(try await maison.dossier().absence.reponse == .refusee(le: maison.maintenant.jourParis))
  }

  @Test func `il reporte : une date absente ou trop tôt revient sur la page, ce qui est écrit est gardé`() async throws {
    let maison = try await enAttente()
    #expect(try await repondre(maison, [:]).statut == 422)
    #expect(try await repondre(maison, ["reponse": "reporter"]).texte.contains("Écrivez le premier jour"))
    let debut = try #require(try await maison.dossier().absence.demande?.debutLe)
    let tropTot = try await repondre(maison, ["reponse": "reporter", "au": "\(debut)"])
    #expect(tropTot.statut == 422 && tropTot.texte.contains("value=\"\(debut)\"") && tropTot.texte.contains("checked"))
    #expect(try await repondre(maison, ["reponse": "reporter", "au": "\(debut.plus(jours: 30))"]).statut == 303)
    #expect(try await maison.dossier().absence.reporteeAu == debut.plus(jours: 30))
  }
}
