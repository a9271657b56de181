import Application
import Domaine
import Scenarios
import Testing

@testable import Web

/// Another consultant: the office proposes, the beneficiary decides, and the door of the one before closes (P5, Q1).
@Suite struct ConsultantTests {
  private let canari = "zirconifluve"

  /// Another consultant of the centre, whose titles are known.
  private func alix(_ maison: MaisonDEssai) async throws -> Visite.Identite {
    var compte = try await maison.identite("alix@centre.invalid").compte
    compte.qualifications = ["psychologue du travail"]
    try await maison.services.comptes.garder(compte)
    return try await maison.identite("alix@centre.invalid")
  }

  /// A bilan whose consultant wrote a note, and the proposal of another.
  private func propose() async throws -> (bilan: BilanDEssai, seance: Seance, alix: Visite.Identite, lou: Visite.Identite) {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let note = await bilan.maison.demander(.cabinetNotes, "\(bilan.id)", "\(seance.id)", par: bilan.consultant, avec: ["texte": canari])
    #expect(note.statut == 303)
    let (alix, lou) = (try await alix(bilan.maison), try await bilan.maison.identite("lou@centre.invalid"))
    let champs = ["consultant": "\(alix.compte.personne)", "motif": "depart", "sous-traitant": "oui"]
    for _ in 1...2 {
      #expect(
        await bilan.maison.demander(.centreConsultantPropose, "\(bilan.id)", "enCharge", par: lou, avec: champs).vers
          == "/centre/dossiers/\(bilan.id)/consultants")
    }
    return (bilan, seance, alix, lou)
  }

  private func repondre(_ bilan: BilanDEssai, _ alix: Visite.Identite, _ reponse: String) async -> Reponse {
    await bilan.maison.demander(
      .espaceConsultantRepondu, "\(bilan.id)", "enCharge", par: bilan.beneficiaire, avec: ["consultant": "\(alix.compte.personne)", "reponse": reponse])
  }

  @Test func `le bureau propose, et tout ce qui manque est dit d’un coup`() async throws {
    let bilan = try await BilanDEssai()
    let (alix, lou) = (try await alix(bilan.maison), try await bilan.maison.identite("lou@centre.invalid"))
    let page = await bilan.maison.demander(.centreConsultants, "\(bilan.id)", par: lou).texte
    #expect(page.contains("Alix Exemplaire</option>") && !page.contains("Noa Modèle</option>"))
    let vide = await bilan.maison.demander(.centreConsultantPropose, "\(bilan.id)", "enCharge", par: lou, avec: ["motif": "absence"])
    #expect(vide.statut == 422 && vide.texte.contains("Choisissez un consultant") && vide.texte.contains("value=\"absence\" selected"))
    #expect(await bilan.maison.demander(.centreConsultantPropose, "\(bilan.id)", "ailleurs", par: lou).statut == 404)
    let noa = ["consultant": "\(bilan.consultant.compte.personne)", "motif": "absence"]
    #expect(await bilan.maison.demander(.centreConsultantPropose, "\(bilan.id)", "enCharge", par: lou, avec: noa).statut == 422)
    #expect(try await bilan.dossier.consultants.propositions.isEmpty)
    let propose = ["consultant": "\(alix.compte.personne)", "motif": "absence"]
    _ = await bilan.maison.demander(.centreConsultantPropose, "\(bilan.id)", "enCharge", par: lou, avec: propose)
    for _ in 1...2 { #expect(await bilan.maison.demander(.centrePropositionRetiree, "\(bilan.id)", "enCharge", par: lou).statut == 303) }
    #expect(try await bilan.dossier.consultants.propositions.isEmpty)
    #expect(await repondre(bilan, alix, "avecNotes").vers == "/espace/dossiers/\(bilan.id)/consultant", "ce qui est retiré ne s’accepte plus")
    #expect(try await bilan.dossier.consultants.transferts.isEmpty)
  }

  @Test func `le bénéficiaire lit qui lui est proposé, et accepte sans les notes : l’ancien n’ouvre plus rien`() async throws {
    let (bilan, seance, alix, lou) = try await propose()
    let (maison, id) = (bilan.maison, "\(bilan.id)")
    let accueil = await maison.demander(.espace, par: bilan.beneficiaire).texte
    #expect(accueil.contains("Alix Exemplaire, psychologue du travail, qui intervient en sous-traitance, prendrait la suite de Noa Modèle"))
    let page = await maison.demander(.espaceConsultant, id, par: bilan.beneficiaire).texte
    #expect(page.contains("Alix Exemplaire, à la place de Noa Modèle") && page.contains("départ du consultant"))
    #expect(await maison.demander(.centreDossier, id, par: lou).texte.contains("Alix Exemplaire attend la réponse de Camille"))
    #expect(await maison.demander(.centreConsultants, id, par: lou).texte.contains("Une séance attend la signature de Noa Modèle"))
    #expect(await repondre(bilan, alix, "").statut == 422)

    let aVenir = try await bilan.dossier.calendrier.enOrdre.filter { $0.jour > maison.maintenant.jourParis }
    for _ in 1...2 { #expect(await repondre(bilan, alix, "sansNotes").vers == "/espace/dossiers/\(id)/consultant") }
    let dossier = try await bilan.dossier
    #expect(dossier.consultants.transferts.count == 1 && dossier.consultants.nommes[alix.compte.personne] != nil)
    #expect(!aVenir.isEmpty && aVenir.allSatisfy { dossier.calendrier.seances[$0.id]?.consultant == alix.compte.personne })
    #expect(await maison.demander(.espaceConsultant, id, par: bilan.beneficiaire).texte.contains("Vous a été présenté le"))

    #expect(await maison.demander(.cabinetDossier, id, par: alix).statut == 200)
    #expect(!(await maison.demander(.cabinetSeance, id, "\(seance.id)", par: alix).texte.contains(canari)), "les notes ne suivent pas")
    for name in [RouteName.cabinetBesoin, .cabinetSynthese] {
      #expect(await maison.demander(name, id, par: bilan.consultant).statut != 200, "\(name) s’ouvre encore à l’ancien")
    }
    #expect(!(await maison.demander(.cabinetSeance, id, "\(seance.id)", par: bilan.consultant).texte.contains(canari)))
    maison.horloge.avancer(a: maison.maintenant.plus(.heures(24)))
    for name in [RouteName.cabinetDossier, .cabinetBesoin, .cabinetSynthese, .cabinetFin, .cabinetCalendrier] {
      #expect(await maison.demander(name, id, par: bilan.consultant).statut == 404, "\(name) s’ouvre encore à l’ancien")
    }
    #expect(await maison.demander(.cabinetSeance, id, "\(seance.id)", par: bilan.consultant).statut == 404)
    #expect(!(await maison.demander(.cabinet, par: bilan.consultant).texte.contains("Camille")))
    let journee = await maison.demander(.cabinet, par: alix).texte
    #expect(journee.contains("seances/\(aVenir[0].id)"))
  }

  @Test func `avec les notes, le nouveau consultant les lit`() async throws {
    let (bilan, seance, alix, _) = try await propose()
    #expect(await repondre(bilan, alix, "avecNotes").statut == 303)
    #expect(await bilan.maison.demander(.cabinetSeance, "\(bilan.id)", "\(seance.id)", par: alix).texte.contains(canari))
  }

  @Test func `décliner ne change rien, et ne dit pas pourquoi`() async throws {
    let (bilan, _, alix, lou) = try await propose()
    for _ in 1...2 { #expect(await repondre(bilan, alix, "non").statut == 303) }
    #expect(try await bilan.dossier.consultants.enCharge?.personne == bilan.consultant.compte.personne)
    let page = await bilan.maison.demander(.centreConsultants, "\(bilan.id)", par: lou).texte
    #expect(page.contains("Camille a préféré ne pas changer de consultant") && page.contains("Proposer un autre consultant"))
    #expect(await bilan.maison.demander(.espaceConsultant, "\(bilan.id)", par: bilan.beneficiaire).texte.contains("Vous souhaitez en changer"))
  }

  @Test func `une heure que le nouveau consultant a déjà donnée est dite au bureau avant le transfert`() async throws {
    let bilan = try await BilanDEssai()
    let (alix, lou) = (try await alix(bilan.maison), try await bilan.maison.identite("lou@centre.invalid"))
    let demain = bilan.maison.maintenant.jourParis.plus(jours: 1)
    var prise = try #require(try await bilan.dossier.calendrier.enOrdre.first { $0.jour >= demain })
    let debut = prise.debut
    (prise.id, prise.consultant) = (SeanceID(haut: 4, bas: 4), alix.compte.personne)
    try await ouvrir(DossierID(haut: 4, bas: 5), bilan, alix, prise)
    let champs = ["consultant": "\(alix.compte.personne)", "motif": "absence"]
    let refus = await bilan.maison.demander(.centreConsultantPropose, "\(bilan.id)", "enCharge", par: lou, avec: champs)
    #expect(refus.statut == 422 && refus.texte.contains("Changez d’abord la date de la séance du \(debut.enFrancais)"))
    #expect(try await bilan.dossier.consultants.propositions.isEmpty)
  }

  @Test func `le bureau dit qu’un consultant est sous-traitant et depuis quand on le sait, le bénéficiaire lit pour qui il travaille`() async throws {
    let bilan = try await BilanDEssai()
    let (id, lou) = ("\(bilan.id)", try await bilan.maison.identite("lou@centre.invalid"))
    let jour = bilan.maison.maintenant.jourParis
    var champs = ["titres": "psychologue", "sous-traitant": "oui", "nomme-le": "\(jour.plus(jours: 1))"]
    let demain = await bilan.maison.demander(.centreTitres, id, par: lou, avec: champs)
    #expect(
      demain.statut == 422 && demain.texte.contains("Ce jour n’est pas encore venu") && demain.texte.contains("name=\"sous-traitant\" value=\"oui\" checked"))
    champs["nomme-le"] = "\(jour)"
    for _ in 1...2 { #expect(await bilan.maison.demander(.centreTitres, id, par: lou, avec: champs).statut == 303) }
    let noa = bilan.consultant.compte.personne
    let dit = try await bilan.dossier.consultants
    #expect(dit.nommes == [noa: jour] && dit.enCharge?.sousTraitant == true)
    #expect(try await bilan.maison.services.comptes.compte(noa, in: Theatre.organisme)?.sousTraitant == true, "ses bilans suivants le diront aussi")
    let page = await bilan.maison.demander(.espaceConsultant, id, par: bilan.beneficiaire).texte
    #expect(page.contains("à qui") && page.contains("confie ce bilan en sous-traitance") && page.contains("Vous a été présenté le"))
    #expect(await bilan.maison.demander(.centreDossier, id, par: lou).texte.contains("Nommé au bénéficiaire le \(jour.enFrancais)"))
    #expect(await bilan.maison.demander(.centreTitres, id, par: lou, avec: ["titres": "psychologue"]).statut == 303)
    #expect(try await bilan.dossier.consultants.enCharge?.sousTraitant == false)
  }

  /// Another bilan of the same person's, begun today, with one séance at most.
  private func ouvrir(_ id: DossierID, _ bilan: BilanDEssai, _ consultant: Visite.Identite, _ seance: Seance? = nil) async throws {
    let deja = try #require(try await bilan.dossier.ouverture.faits)
    let (le, compte) = (bilan.maison.maintenant.jourParis, consultant.compte)
    let faits = Dossier.Faits(
      beneficiaire: deja.beneficiaire, identite: deja.identite, statut: deja.statut, initiative: deja.initiative, motif: deja.motif,
      prestataire: deja.prestataire, modalites: deja.modalites, le: le)
    let designe = Dossier.Consultants.Event.designe(Dossier.Consultant(personne: compte.personne, nom: compte.nom), le: le)
    try await bilan.maison.services.maison.decide(id, in: Theatre.organisme) { _ in
      [.ouverture(.ouvert(faits)), .consultants(designe)] + (seance.map { [.calendrier(.seancePlanifiee($0))] } ?? [])
    }
  }

  @Test func `un consultant de deux cents bilans voit toutes les séances de sa journée`() async throws {
    let bilan = try await BilanDEssai(a: { dossier, now in (BilanDEssai.prochaine(dossier, now)?.debut ?? now).plus(Duree(minutes: -30)) })
    let seance = try #require(BilanDEssai.prochaine(try await bilan.dossier, bilan.maison.maintenant))
    for rang in 0..<200 { try await ouvrir(DossierID(haut: 6, bas: UInt64(rang)), bilan, bilan.consultant) }
    let page = await bilan.maison.demander(.cabinet, par: bilan.consultant).texte
    #expect(page.contains("Une séance aujourd’hui") && page.contains("/cabinet/dossiers/\(bilan.id)/seances/\(seance.id)"))
  }
}
