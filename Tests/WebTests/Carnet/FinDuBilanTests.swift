import Application
import Domaine
import Scenarios
import Testing

@testable import Web

/// The end of a bilan on the consultant's page: nothing is destroyed before its time, by mistake, or under a date that is in doubt.
@Suite struct FinDuBilanTests {
  @Test func `le carnet ne se détruit ni avant la fin, ni sans l’avoir dit`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    let sans = await maison.demander(.cabinetDestruction, id, par: bilan.consultant)
    #expect(sans.statut == 422 && sans.texte.contains("Cochez la case"))
    let avant = await maison.demander(.cabinetDestruction, id, par: bilan.consultant, avec: ["compris": "oui"])
    #expect(avant.statut == 422 && avant.texte.contains("Attendez"))
    #expect(try await bilan.dossier.destruction.carnet == nil)
  }

  @Test func `une date en doute ne détruit rien`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[0], jours: 45)])
    let id = maison.dossiers[0]
    let now = maison.maintenant
    try await maison.services.maison.decide(id, in: Theatre.organisme) { d throws(Refus) in try d.abandonner(le: now.jourParis, at: now) }
    let noa = try await maison.identite("noa@centre.invalid")
    let doute = Services(
      maison: maison.services.maison, programmes: Array(maison.services.programmes.values), vitrine: Theatre.organisme, facteur: maison.boite,
      adresse: "http://localhost", horloge: { [Constat(.destruction, .bloquant, "La date de cette machine est en doute.")] })
    let refus = await maison.demander(.cabinetDestruction, "\(id)", par: noa, avec: ["compris": "oui"], dans: doute)
    #expect(refus.statut == 422 && refus.texte.contains("en doute"))
    #expect(await maison.demander(.cabinetDestruction, "\(id)", par: noa, avec: ["compris": "oui"]).statut == 303)
    await #expect(throws: StoreError.self) { try await maison.services.maison.lire(id.comme(Carnet.self), in: Theatre.organisme) }
  }

  @Test func `arrêter son bilan se dit par écrit, dont seule la preuve reste`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    #expect(await maison.demander(.espaceArrete, id, par: bilan.beneficiaire, avec: ["ecrit": " "]).statut == 422)
    for _ in 1...2 { #expect(await maison.demander(.espaceArrete, id, par: bilan.beneficiaire, avec: ["ecrit": "J’arrête zirconifluve."]).statut == 303) }
    #expect(try await bilan.dossier.interruption.abandonLe == maison.maintenant.jourParis)
    let octets = try await maison.services.maison.store.events(of: StreamRef(bilan.id, in: Theatre.organisme), after: 0).flatMap(\.payload)
    #expect(!String(decoding: octets, as: UTF8.self).contains("zirconifluve"))
  }

  @Test func `suspendre, reprendre, avertir se notent sans raison`() async throws {
    let bilan = try await BilanDEssai()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    for geste in ["suspendre", "reprendre", "avertir", "reponse"] {
      #expect(await maison.demander(.cabinetInterruption, id, par: bilan.consultant, avec: ["geste": geste]).statut == 303, "\(geste)")
    }
    let interruption = try await bilan.dossier.interruption
    #expect(interruption.suspendueLe == nil && interruption.avertissements.count == 1 && interruption.derniereReponse == maison.maintenant.jourParis)
    #expect(await maison.demander(.cabinetInterruption, id, par: bilan.consultant, avec: ["geste": "rien"]).statut == 404)
  }

  @Test func `le bureau ne détruit que ce que la page a montré`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[0], jours: 45)])
    let lou = try await maison.identite("lou@centre.invalid")
    let (demande, now) = (DemandeID(haut: 5, bas: 5), maison.maintenant)
    let recue = Demande.Recue(
      origine: .telephone, demandeur: PersonneID(haut: 5, bas: 6), contact: Demande.Contact(nom: "Sans Suite", telephone: "00 00 00 00 00"),
      motif: nil, lecteur: lou.compte.personne, accesJours: nil, le: now.jourParis)
    try await maison.services.maison.decide(demande, in: Theatre.organisme) { d throws(Refus) in try d.recevoir(recue) }
    maison.horloge.avancer(a: now.plus(.heures(24 * 120)))
    let revenue = try await maison.identite("lou@centre.invalid")
    let page = await maison.demander(.centreDestructions, par: revenue).texte
    #expect(page.contains("Une demande restée sans suite"))
    #expect(await maison.demander(.centreDetruits, par: revenue).statut == 422)
    #expect(await maison.demander(.centreDetruits, par: revenue, avec: ["compris": "oui"]).statut == 303)
    _ = try await maison.services.maison.lire(demande, in: Theatre.organisme)
    #expect(await maison.demander(.centreDetruits, par: revenue, avec: ["compris": "oui", "detruire-demande-\(demande)": "oui"]).statut == 303)
    await #expect(throws: StoreError.self) { try await maison.services.maison.lire(demande, in: Theatre.organisme) }
  }

  @Test func `les réponses au suivi ne sont lues que du consultant, et la personne le voit`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[1], jours: 330)])
    let id = "\(maison.dossiers[0])"
    let (personne, noa) = (try await maison.identite("dominique@exemple.invalid"), try await maison.identite("noa@centre.invalid"))
    #expect(await maison.demander(.cabinetReponses, id, par: noa).statut == 404)
    let incomplet = await maison.demander(.espaceSuiviReleve, id, par: personne, avec: ["emploi": "nouveauMetier"])
    #expect(incomplet.statut == 422 && incomplet.texte.contains("value=\"nouveauMetier\" selected"))
    let releve = ["emploi": "nouveauMetier", "formation": "achevee", "estime": "enHausse", "satisfaction": "toutAFait"]
    #expect(await maison.demander(.espaceSuiviReleve, id, par: personne, avec: releve).statut == 303)
    #expect(await maison.demander(.cabinetFin, id, par: noa).texte.contains("Lire ses réponses"))
    let avant = await maison.demander(.espaceConsultations, id, par: personne).texte
    #expect(await maison.demander(.cabinetReponses, id, par: noa).texte.contains("dans un nouveau métier"))
    #expect(await maison.demander(.espaceConsultations, id, par: personne).texte != avant)
  }
}
