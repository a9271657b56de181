import Domaine
import TestSupport
import Testing

/// Once a bilan has changed hands, the séances to come name whoever will hold them, and those of before whoever held them (P5, P7, Q1).
struct SeancesAVenirTests {
  private let camille = Acteur(DossierExemple.camille, .beneficiaire)
  private let alix = Dossier.Consultant(personne: DossierExemple.second, nom: "Alix Exemple")
  private let dominique = DossierExemple.dominique
  private let jour = DossierExemple.seance(1).jour

  private func noms(_ dossier: Histoire<Dossier>) -> [PersonneID?] {
    DossierExemple.phases.indices.map { dossier.etat.calendrier.seances[DossierExemple.id($0)]?.consultant }
  }

  private func transferer(a consultant: Dossier.Consultant, le jour: Jour) -> (Dossier) throws -> [Dossier.Event] {
    { [camille] in try $0.transfererConsultant(a: consultant, motif: .depart, avecNotes: true, par: camille, le: jour) }
  }

  /// One séance held, the second on the day of the transfer.
  private func transfere() throws -> Histoire<Dossier> {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir([0])
    try dossier.jouer(transferer(a: alix, le: jour))
    return dossier
  }

  @Test func `les séances à venir passent au nouveau consultant, les autres gardent le leur`() throws {
    let dossier = try transfere()
    #expect(noms(dossier) == [dominique, dominique] + Array(repeating: alix.personne, count: 6))
    #expect(dossier.etat.emargement.feuilles[DossierExemple.id(0)]?.tenuePar == dominique)
  }

  @Test func `chacun émarge les séances qu’il a tenues, et pas celles de l’autre`() throws {
    var dossier = try transfere()
    try dossier.tenir([1])
    let seance = try #require(dossier.etat.calendrier.seances[DossierExemple.id(2)])
    var presence = DossierExemple.presence(.consultant, seance)
    #expect(try dossier.regles { d in try d.emarger(seance.id, presence, at: seance.fin) } == ["chacun-signe"])
    presence.tenuePar = dominique
    #expect(try dossier.regles { d in try d.emarger(seance.id, presence, at: seance.fin) } == ["seance-du-consultant"])
    (presence.personne, presence.tenuePar) = (alix.personne, nil)
    try dossier.jouer { d in try d.emarger(seance.id, presence, at: seance.fin) }
    #expect(dossier.etat.emargement.feuilles[seance.id]?.tenuePar == alix.personne)
  }

  @Test func `une séance manquée ou excusée d’avance garde son nom`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.constaterAbsence(DossierExemple.id(3), .excusee, at: DossierExemple.veille) }
    try dossier.jouer(transferer(a: alix, le: jour))
    #expect(noms(dossier)[3] == dominique && noms(dossier)[4] == alix.personne)
  }

  @Test func `un retour rend au premier les séances qui restent`() throws {
    var dossier = try transfere()
    try dossier.jouer(transferer(a: Dossier.Consultant(personne: dominique, nom: "Dominique Exemple"), le: DossierExemple.seance(4).jour))
    #expect(noms(dossier) == [dominique, dominique, alix.personne, alix.personne, alix.personne, dominique, dominique, dominique])
  }

  @Test func `une séance du jour du transfert, déplacée après lui, suit le bilan`() throws {
    var modalites = DossierExemple.modalites
    modalites.changement = Changement()
    var dossier = try DossierExemple.planifie(modalites)
    try dossier.jouer(transferer(a: alix, le: jour))
    let matin = Instant(jour, 9)
    let debut = DossierExemple.seance(1).debut.plus(.heures(24))
    try dossier.jouer { d in try d.demanderChangement(DossierExemple.id(1), par: .beneficiaire, nouveauDebut: debut, at: matin) }
    try dossier.jouer { d in try d.accepterChangement(DossierExemple.id(1), par: .consultant, at: matin) }
    #expect(dossier.etat.calendrier.seances[DossierExemple.id(1)]?.debut == debut)
    #expect(noms(dossier)[1] == alix.personne)
  }

  @Test func `une séance ne se planifie plus au nom de qui a quitté le bilan`() throws {
    var dossier = try DossierExemple.pret()
    try dossier.jouer(transferer(a: alix, le: jour))
    #expect(try dossier.regles { d in try d.planifier(DossierExemple.seance(2), at: DossierExemple.veille) } == ["seance-du-consultant"])
    #expect(try dossier.regles { d in try d.planifier(DossierExemple.seance(1), at: DossierExemple.veille) }.isEmpty)
    var seance = DossierExemple.seance(2)
    seance.consultant = alix.personne
    try dossier.jouer { d in try d.planifier(seance, at: DossierExemple.veille) }
  }

  @Test func `les séances d’un second consultant lui restent, puis reviennent à celui qui tient le bilan`() throws {
    var modalites = DossierExemple.modalites
    modalites.secondConsultantPossible = true
    var dossier = try DossierExemple.pret(modalites)
    let second = Dossier.Consultant(personne: DossierExemple.inconnu, nom: "Noa Exemple")
    try dossier.jouer { [camille] d in try d.accepterSecondConsultant(second, par: camille, le: DossierExemple.debut) }
    for rang in [2, 3] {
      var seance = DossierExemple.seance(rang)
      if rang == 3 { seance.consultant = second.personne }
      let planifiee = seance
      try dossier.jouer { d in try d.planifier(planifiee, at: DossierExemple.veille) }
    }
    try dossier.jouer(transferer(a: alix, le: jour))
    #expect(noms(dossier)[2] == alix.personne && noms(dossier)[3] == second.personne)
    try dossier.jouer { [camille, jour] d in try d.ecarterSecondConsultant(par: camille, le: jour) }
    #expect(noms(dossier)[3] == alix.personne)
  }
}
