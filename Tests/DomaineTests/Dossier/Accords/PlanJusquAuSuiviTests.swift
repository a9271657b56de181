import Domaine
import TestSupport
import Testing

/// Before the term the beneficiary is asked whether the plan d'action is kept until the follow-up, and where they may be invited to it (A1, R6313-7).
struct PlanJusquAuSuiviTests {
  private let derniere = DossierExemple.seance(7).jour
  private var soir: Instant { Instant(derniere, 19) }

  private func gestes(_ dossier: Histoire<Dossier>) -> Set<String> { Set(dossier.etat.echeances(au: derniere).map(\.geste)) }

  private func plan(jusquAu fin: Jour) throws -> PieceGardee {
    PieceGardee(.planDAction, try DossierExemple.empreinte("a"), AccordDeConservation(donneLe: derniere, jusquAu: fin))
  }

  @Test func `la question du plan reste posée tant que la personne n’y a pas répondu, par oui ou par non`() throws {
    var dossier = try DossierExemple.planifie()
    #expect(dossier.etat.echeances(au: derniere).first { $0.geste == "demanderConservation" }?.phrase.contains("plan d’action") == true)
    try dossier.jouer { d in try d.demanderConservation(le: derniere, at: soir) }
    let question = try #require(dossier.etat.echeances(au: derniere).first { $0.geste == "accorderConservation" })
    #expect(question.regle.id == "plan-jusqu-au-suivi" && question.jour == derniere && question.qui == .consultant)
    let (oui, synthese) = (try plan(jusquAu: derniere.plus(annees: 1)), try DossierExemple.empreinte("b"))
    try dossier.jouer { d in
      try d.accorderConservation(
        PieceGardee(.synthese, synthese, AccordDeConservation(donneLe: derniere, jusquAu: derniere.plus(annees: 1))), at: soir)
    }
    #expect(gestes(dossier).contains("accorderConservation"))
    var decline = dossier
    try decline.jouer { d in try d.declinerConservation(.planDAction, le: derniere, at: soir) }
    #expect(!gestes(decline).contains("accorderConservation"))
    #expect(decline.etat.accords.gardees.keys.map { $0 } == [.synthese])
    try dossier.jouer { d in try d.accorderConservation(oui, at: soir) }
    #expect(!gestes(dossier).contains("accorderConservation"))
  }

  @Test func `tout refuser répond aussi pour le plan, et la personne peut se raviser`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.refuserConservation(le: derniere, at: soir) }
    #expect(dossier.etat.accords.aRepondu(.planDAction))
    let plan = try plan(jusquAu: derniere.plus(annees: 1))
    try dossier.jouer { d in try d.accorderConservation(plan, at: soir) }
    #expect(dossier.etat.accords.declinees[.planDAction] == nil && dossier.etat.accords.aRepondu(.resultats))
    try dossier.jouer { d in try d.declinerConservation(.planDAction, le: derniere, at: soir) }
    #expect(dossier.etat.accords.gardees.isEmpty)
  }

  @Test func `un accord qui s’arrête avant le suivi est signalé, pas refusé`() throws {
    let dossier = try DossierExemple.planifie().etat
    let suivi = Droit.jourDuSuivi(terme: derniere, mois: 6)
    #expect(dossier.conservation(de: try plan(jusquAu: suivi)).isEmpty)
    let court = dossier.conservation(de: try plan(jusquAu: suivi.plus(jours: -1)))
    #expect(court.map(\.regle.id) == ["plan-jusqu-au-suivi"] && court.bloquants.isEmpty)
  }

  @Test func `après le terme, plus rien ne se décline`() throws {
    let dossier = try Histoire.acheve()
    let apres = derniere.plus(jours: 1)
    #expect(try dossier.regles { d in try d.declinerConservation(.synthese, le: apres, at: Instant(apres, 9)) } == ["terme-passe"])
  }

  @Test func `à la sortie on vérifie où inviter la personne, et ce qui fut vérifié à l’entrée ne suffit pas`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.verifierCoordonnees(le: DossierExemple.debut, at: Instant(DossierExemple.debut, 9)) }
    let verifier = try #require(dossier.etat.echeances(au: DossierExemple.debut).first { $0.geste == "verifierCoordonnees" })
    #expect(verifier.jour == derniere && verifier.qui == .consultant && verifier.regle == .adresseDeSortie)
    let conclusions = DossierExemple.seance(5).jour
    #expect(try dossier.regles { d in try d.verifierCoordonnees(le: conclusions, at: Instant(DossierExemple.debut, 9)) } == ["fait-passe"])
    try dossier.jouer { d in try d.verifierCoordonnees(le: conclusions, at: Instant(conclusions, 9)) }
    #expect(dossier.etat.coordonneesVerifieesALaSortie && !gestes(dossier).contains("verifierCoordonnees"))
  }

  @Test func `non vérifiée, l’adresse reste à vérifier après le terme, tant que le suivi est à venir`() throws {
    var dossier = try Histoire.acheve()
    #expect(gestes(dossier).contains("verifierCoordonnees"))
    let apres = derniere.plus(jours: 3)
    try dossier.jouer { d in try d.proposerSuivi(le: apres, pour: apres.plus(mois: 6), at: Instant(apres, 9)) }
    #expect(dossier.etat.echeances(au: apres).contains { $0.geste == "verifierCoordonnees" && $0.etat == .enRetard })
    try dossier.jouer { d in try d.declinerSuivi(le: apres, at: Instant(apres, 9)) }
    #expect(!dossier.etat.echeances(au: apres).contains { $0.geste == "verifierCoordonnees" })
  }

  @Test func `une adresse du travail se remplace avant le suivi`() throws {
    var dossier = try DossierExemple.planifie()
    let auTravail = Dossier.Identite(prenom: "Camille", nom: "Exemple", courriel: "c@employeur.invalid", courrielProfessionnel: true)
    try dossier.jouer { d in try d.corrigerIdentite(auTravail, le: derniere) }
    #expect(dossier.etat.echeances(au: derniere).first { $0.geste == "verifierCoordonnees" }?.phrase.contains("adresse personnelle") == true)
  }
}
