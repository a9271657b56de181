import Application
import Documents
import Domaine
import Scenarios
import TestSupport
import Testing

@testable import Web

@Suite struct EspaceTests {
  @Test func `l’accueil dit où l’on en est, ce qui vient et ce qui est à soi`() async throws {
    let bilan = try await BilanDEssai()
    let page = await bilan.maison.demander(.espace, par: bilan.beneficiaire).texte
    let prochaine = try #require(BilanDEssai.prochaine(try await bilan.dossier, bilan.maison.maintenant))
    #expect(page.contains("Bonjour Camille") && page.contains("vous êtes ici") && page.contains(prochaine.debut.enFrancais.capitale))
    #expect(page.contains("Mes papiers") && page.contains("Qui a ouvert mon carnet"))
    #expect(page.components(entre: "bouton--princip", et: "l").count <= 1, "un seul geste principal")
  }

  @Test func `une autre date se demande une fois, et l’autre répond`() async throws {
    let bilan = try await BilanDEssai()
    let dossier = try await bilan.dossier
    let seance = try #require(dossier.calendrier.enOrdre.last { $0.debut > bilan.maison.maintenant })
    let (id, place) = ("\(bilan.id)", "\(seance.id)")
    let page = await bilan.maison.demander(.espaceSeance, id, place, par: bilan.beneficiaire)
    #expect(page.texte.contains(ChangementDeDate.regle(DossierVu(id: bilan.id, dossier: dossier, acteur: bilan.beneficiaire.acteur(.beneficiaire)), seance)))
    let passee = ["jour": "2020-01-06", "heure": "09:30"]
    let refus = await bilan.maison.demander(.espaceChangement, id, place, par: bilan.beneficiaire, avec: passee)
    #expect(refus.statut == 422 && refus.texte.contains("value=\"2020-01-06\"") && refus.texte.contains("value=\"09:30\""))
    let nouveau = Instant(JoursFeries().prochainOuvre(seance.jour.plus(jours: 1)), 10)
    let demande = ["jour": "\(nouveau.jourParis)", "heure": nouveau.heureDeChamp]
    for _ in 1...2 { #expect(await bilan.maison.demander(.espaceChangement, id, place, par: bilan.beneficiaire, avec: demande).statut == 303) }
    #expect(try await bilan.dossier.calendrier.demandes.count == 1)
    #expect(await bilan.maison.demander(.cabinetSeance, id, place, par: bilan.consultant).texte.contains("Accepter cette date"))
    for _ in 1...2 { #expect(await bilan.maison.demander(.cabinetReponse, id, place, par: bilan.consultant, avec: ["reponse": "oui"]).statut == 303) }
    #expect(try await bilan.dossier.calendrier.seances[seance.id]?.debut == nouveau)
    let ics = try await bilan.dossier.calendrierIcs(at: bilan.maison.maintenant)
    #expect(ics.contains("UID:\(seance.id)@jalon\r\nSEQUENCE:1\r\n"))
  }

  @Test func `le travail déclaré deux fois compte une fois, et s’atteste en un clic`() async throws {
    let bilan = try await BilanDEssai()
    let (id, travail) = ("\(bilan.id)", TravailID(haut: 1, bas: 2))
    let avant = try await bilan.dossier.travailGuide.declarations.count
    let vide = await bilan.maison.demander(.espaceTravailDeclare, id, par: bilan.beneficiaire, avec: ["travail": "\(travail)", "nature": "lecture"])
    #expect(vide.statut == 422 && vide.texte.contains("value=\"lecture\" selected") && vide.texte.contains("\(travail)"))
    let champs = ["travail": "\(travail)", "nature": "lecture", "jour": "\(bilan.maison.maintenant.jourParis)", "duree": "45"]
    for _ in 1...2 { #expect(await bilan.maison.demander(.espaceTravailDeclare, id, par: bilan.beneficiaire, avec: champs).statut == 303) }
    #expect(try await bilan.dossier.travailGuide.declarations.count == avant + 1)
    for _ in 1...2 { #expect(await bilan.maison.demander(.cabinetTravail, id, "\(travail)", par: bilan.consultant, avec: ["avis": "atteste"]).statut == 303) }
    #expect(try await bilan.dossier.travailGuide.avis[travail] == .atteste)
  }

  @Test func `l’accord ouvre le carnet, la charte se signe une fois`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id): (Maison, DossierID) = (bilan.maison.services.maison, DossierID(haut: 5, bas: 5))
    let (le, consultant) = (bilan.maison.maintenant.jourParis, bilan.consultant.compte)
    let deja = try #require(try await bilan.dossier.ouverture.faits)
    let faits = Dossier.Faits(
      beneficiaire: deja.beneficiaire, identite: deja.identite, statut: deja.statut, initiative: deja.initiative, motif: deja.motif,
      prestataire: deja.prestataire, modalites: deja.modalites, le: le)
    try await maison.decide(id, in: Theatre.organisme) { dossier throws(Refus) in try dossier.ouvrir(faits) }
    try await maison.decide(id, in: Theatre.organisme) { dossier throws(Refus) in try dossier.presenterGaranties(le: le) }
    try await maison.decide(id, in: Theatre.organisme) { dossier throws(Refus) in
      try dossier.designerConsultant(Dossier.Consultant(personne: consultant.personne, nom: consultant.nom), le: le)
    }
    #expect(await bilan.maison.demander(.espaceConsentement, "\(id)", par: bilan.beneficiaire).texte.contains("J’accepte ce bilan"))
    #expect(await bilan.maison.demander(.espaceCharteSignee, "\(id)", par: bilan.beneficiaire).statut == 422, "pas de charte sans accord")
    for _ in 1...2 {
      #expect(await bilan.maison.demander(.espaceConsentementDonne, "\(id)", par: bilan.beneficiaire, avec: ["reponse": "oui"]).vers == "/espace")
    }
    for _ in 1...2 { #expect(await bilan.maison.demander(.espaceCharteSignee, "\(id)", par: bilan.beneficiaire).vers == "/espace") }
    let dossier = try await maison.lire(id, in: Theatre.organisme)
    #expect(dossier.consentement.donneLe == le && dossier.consentement.charte[.beneficiaire] != nil)
    #expect(try await maison.lire(id.comme(Carnet.self), in: Theatre.organisme).acces.binome?.consultant == consultant.personne)
    #expect(await bilan.maison.demander(.espaceConsentementDonne, "\(id)", par: bilan.beneficiaire, avec: ["reponse": "non"]).statut == 303)
    #expect(try await maison.lire(id, in: Theatre.organisme).consentement.retireLe == le)
  }

  @Test func `ce qui est gardé se dit document par document`() async throws {
    let (bilan, _) = try await BilanDEssai.apresUneSeance()
    let id = "\(bilan.id)"
    for _ in 1...2 { #expect(await bilan.maison.demander(.cabinetConservation, id, par: bilan.consultant).statut == 303) }
    #expect(await bilan.maison.demander(.espace, par: bilan.beneficiaire).texte.contains("Dire ce que vous voulez faire garder"))
    let page = await bilan.maison.demander(.espaceConservation, id, par: bilan.beneficiaire)
    #expect(page.statut == 200)
    for _ in 1...2 { #expect(await bilan.maison.demander(.espaceConservationRepondue, id, par: bilan.beneficiaire).statut == 303) }
    #expect(try await bilan.dossier.accords.conservationRefuseeLe != nil)
  }

  @Test func `les papiers se lisent, et ceux du carnet n’y viennent qu’une fois expliqués`() async throws {
    let bilan = try await BilanDEssai()
    let id = "\(bilan.id)"
    let liste = await bilan.maison.demander(.espacePapiers, id, par: bilan.beneficiaire).texte
    #expect(liste.contains("Planning prévisionnel") && !liste.contains(".pdf"))
    #expect(await bilan.maison.demander(.espacePapier, id, "planning", par: bilan.beneficiaire).texte.contains("Les séances"))
    for absent in ["planning.pdf", "synthese", "preuve-beneficiaire", "autre"] {
      #expect(await bilan.maison.demander(.espacePapier, id, absent, par: bilan.beneficiaire).statut == 404, "\(absent)")
    }
  }

  @Test func `l’agenda s’ouvre par un lien que lui seul connaît, sans un mot du bilan`() async throws {
    let bilan = try await BilanDEssai()
    let id = "\(bilan.id)"
    for _ in 1...2 { #expect(await bilan.maison.demander(.espaceAgendaNouveau, id, par: bilan.beneficiaire).statut == 303) }
    let premier = try #require(try await bilan.maison.services.agendas.jeton(bilan.id, at: bilan.maison.maintenant))
    guard case .octets(let octets, _) = await bilan.maison.demander(.agenda, premier + ".ics").corps else { return #expect(Bool(false)) }
    let ics = String(decoding: octets, as: UTF8.self)
    #expect(ics.hasPrefix("BEGIN:VCALENDAR\r\n") && ics.contains("SUMMARY:Rendez-vous") && ics.contains("SEQUENCE:0"))
    for mot in ["ilan", "Camille", "Exemple", "Noa", "LOCATION"] { #expect(!ics.contains(mot), "\(mot)") }
    let page = await bilan.maison.demander(.espaceAgenda, id, par: bilan.beneficiaire).texte
    let remplace = try #require(page.components(entre: "name=\"remplace\" value=\"", et: "\"").first)
    for _ in 1...2 { #expect(await bilan.maison.demander(.espaceAgendaNouveau, id, par: bilan.beneficiaire, avec: ["remplace": remplace]).statut == 303) }
    #expect(await bilan.maison.demander(.agenda, premier).statut == 404)
    #expect(await bilan.maison.demander(.agenda, "inconnu").statut == 404)
  }

  @Test func `la synthèse s’ouvre à une personne, et se referme en un clic`() async throws {
    let bilan = try await BilanDEssai(a: { dossier, now in dossier.derniereSeance.map { Instant($0, 18) } ?? now })
    let id = "\(bilan.id)"
    #expect(try await bilan.dossier.remise.syntheseLe != nil)
    let passe = LaissezPasserID(haut: 3, bas: 4)
    let vide = await bilan.maison.demander(.espacePartageDonne, id, par: bilan.beneficiaire, avec: ["passe": "\(passe)", "jusquAu": "hier"])
    #expect(vide.statut == 422 && vide.texte.contains("value=\"hier\""))
    let champs = ["passe": "\(passe)", "qualite": "tiers", "jusquAu": "\(bilan.maison.maintenant.jourParis)"]
    for _ in 1...2 { #expect(await bilan.maison.demander(.espacePartageDonne, id, par: bilan.beneficiaire, avec: champs).statut == 303) }
    #expect(try await bilan.dossier.accords.laissezPasser.count == 1)
    let jeton = try #require(try await bilan.maison.services.partages.jeton(passe, at: bilan.maison.maintenant))
    let annonce = await bilan.maison.demander(.partage, jeton)
    #expect(annonce.texte.contains("Lire le document"))
    #expect(try await bilan.dossier.accords.consultations.isEmpty, "ouvrir un lien ne lit rien")
    #expect(await bilan.maison.demander(.partageLu, jeton).texte.contains("Document de synthèse"))
    #expect(try await bilan.dossier.accords.consultations.count == 1)
    #expect(await bilan.maison.demander(.espacePartages, id, par: bilan.beneficiaire).texte.contains("Lu une fois"))
    for _ in 1...2 { #expect(await bilan.maison.demander(.espacePartageFini, id, "\(passe)", par: bilan.beneficiaire).statut == 303) }
    #expect(await bilan.maison.demander(.partageLu, jeton).statut == 404)
    #expect(await bilan.maison.demander(.partage, jeton).statut == 404)
  }

  @Test func `aucune page ne montre de balises pour du texte`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    for (qui, porte) in [(bilan.beneficiaire, "espace"), (bilan.consultant, "cabinet")] {
      for route in RouteName.allCases where route.rawValue.hasPrefix(porte) && route.declaration.methode == .get {
        let page = await bilan.maison.demander(route, "\(bilan.id)", "\(seance.id)", par: qui).texte
        #expect(!page.contains("HTML(text:") && !page.contains("&lt;"), "\(route)")
      }
    }
  }

  @Test func `à qui n’y a pas de place, chaque adresse répond comme si elle n’existait pas`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let routes = RouteName.allCases.filter {
      $0.declaration.motif.contains(":dossier") && ($0.rawValue.hasPrefix("espace") || $0.rawValue.hasPrefix("cabinet"))
    }
    #expect(routes.count > 25)
    let (vrai, faux) = ("\(bilan.id)", "\(DossierID(haut: 404, bas: 404))")
    for etranger in try await bilan.etrangers() + [bilan.beneficiaire, bilan.consultant] {
      for route in routes {
        let sienne =
          (etranger.compte == bilan.beneficiaire.compte && route.rawValue.hasPrefix("espace"))
          || (etranger.compte == bilan.consultant.compte && route.rawValue.hasPrefix("cabinet"))
        let absente = await bilan.maison.demander(route, faux, "\(seance.id)", par: etranger)
        #expect(absente.statut == 404, "\(route)")
        if sienne { continue }
        let reponse = await bilan.maison.demander(route, vrai, "\(seance.id)", par: etranger)
        #expect(reponse.statut == 404 && reponse.texte == absente.texte, "\(route) à \(etranger.compte.nom)")
      }
    }
    #expect(await bilan.maison.demander(.espaceSeance, vrai, faux, par: bilan.beneficiaire).statut == 404)
    #expect(await bilan.maison.demander(.cabinetSeance, vrai, faux, par: bilan.consultant).statut == 404)
  }

  @Test func `le suivi lu par le consultant paraît sur la page des ouvertures, carnet détruit ou non`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[0], jours: 170)])
    let (id, suivi) = (maison.dossiers[0], maison.dossiers[0].comme(Suivi.self))
    let camille = try await maison.identite("camille@exemple.invalid")
    let binome = try #require(try await maison.services.maison.lire(suivi, in: Theatre.organisme).rendezvous.binome)
    #expect(await !maison.demander(.espaceConsultations, "\(id)", par: camille).texte.contains("a ouvert votre suivi"))
    _ = await maison.demander(.espaceSuivi, "\(id)", par: camille)
    try await maison.services.maison.consulter(suivi: suivi, par: Acteur(binome.consultant, .consultant), in: Theatre.organisme)
    let page = await maison.demander(.espaceConsultations, "\(id)", par: camille).texte
    #expect(page.contains("</strong> a ouvert votre suivi"), "\(page)")
    #expect(try await maison.services.maison.lire(suivi, in: Theatre.organisme).lectures.toutes.count == 1, "ses propres visites ne s’inscrivent pas")
  }
}
