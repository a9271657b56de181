import Domaine
import TestSupport
import Testing

@Suite struct ChangerDeDateTests {
  let seance = DossierExemple.seance(7)
  var tot: Instant { Instant(seance.jour.plus(jours: -21), 9) }
  var tard: Instant { Instant(seance.jour.plus(jours: -20), 9) }
  var plusTard: Instant { seance.debut.plus(.heures(48)) }

  @Test func `le dernier jour du préavis est encore à temps, le suivant non`() throws {
    let dossier = try DossierExemple.planifie()
    #expect(try dossier.regles { d in try d.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: plusTard, at: tot) }.isEmpty)
    #expect(
      try dossier.regles { d in try d.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: plusTard, at: tard) }
        == ["delai-de-changement"])
  }

  @Test func `la séance bouge quand le dernier a donné son accord`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: plusTard, at: tot) }
    try dossier.jouer { d in try d.accepterChangement(seance.id, par: .consultant, at: tot) }
    #expect(dossier.etat.calendrier.seances[seance.id]?.debut == seance.debut)
    let faits = try dossier.jouer { d in try d.accepterChangement(seance.id, par: .employeur, at: tot) }
    #expect(faits.last == .calendrier(.seanceDeplacee(seance.id, debut: plusTard, a: tot)))
    #expect(dossier.etat.calendrier.seances[seance.id]?.debut == plusTard)
    #expect(dossier.etat.calendrier.demandes.isEmpty)
  }

  @Test func `un refus garde la date`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.demanderChangement(seance.id, par: .consultant, nouveauDebut: plusTard, at: tot) }
    try dossier.jouer { d in try d.refuserChangement(seance.id, par: .beneficiaire, at: tot) }
    #expect(dossier.etat.calendrier.seances[seance.id]?.debut == seance.debut)
    #expect(dossier.etat.calendrier.demandes.isEmpty)
  }

  @Test func `l’employeur qui ne paie pas n’est pas interrogé et ne voit rien`() throws {
    var dossier = try DossierExemple.planifie(sorte: .personnel)
    #expect(dossier.etat.partiesAuChangement == [.beneficiaire, .consultant])
    #expect(
      try dossier.regles { d in try d.demanderChangement(seance.id, par: .employeur, nouveauDebut: plusTard, at: tot) } == ["place-au-dossier"])
    try dossier.jouer { d in try d.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: plusTard, at: tot) }
    #expect(dossier.etat.changement(seance.id, vuPar: .employeur) == nil)
    #expect(dossier.etat.changement(seance.id, vuPar: .consultant)?.attendu == true)
  }

  @Test func `une circonstance exceptionnelle lève le préavis, sans que l’employeur la voie`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in
      try d.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: plusTard, exceptionnel: true, at: tard)
    }
    #expect(dossier.etat.changement(seance.id, vuPar: .consultant)?.exceptionnel == true)
    let vu = try #require(dossier.etat.changement(seance.id, vuPar: .employeur))
    #expect(vu.exceptionnel == nil)
    #expect(vu.nouveauDebut == plusTard)
  }

  @Test func `sans exception au programme, le préavis tient toujours`() throws {
    var modalites = DossierExemple.modalites
    modalites.changement.exceptions = false
    let dossier = try DossierExemple.planifie(modalites)
    #expect(
      try dossier.regles { d in
        try d.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: plusTard, exceptionnel: true, at: tard)
      } == ["delai-de-changement"])
  }

  @Test func `une séance signée ne bouge plus et ne s’annule plus`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir([0])
    let premiere = DossierExemple.seance(0)
    #expect(
      try dossier.regles { d in try d.demanderChangement(premiere.id, par: .consultant, nouveauDebut: plusTard, at: tot) }
        == ["seance-non-commencee"])
    #expect(try dossier.regles { d in try d.annulerSeance(premiere.id, at: tot) } == ["seance-non-commencee"])
  }

  @Test func `une séance tenue plus tôt que prévu ne bouge plus non plus`() throws {
    var dossier = try DossierExemple.planifie(sorte: .personnel)
    let avancee = DossierExemple.seance(4)
    var presence = DossierExemple.presence(.consultant, avancee)
    let debut = avancee.debut.plus(.heures(-700))
    presence.horaire = Horaire(debut: debut, fin: debut.plus(.heures(2)))
    let moment = presence.horaire.fin
    try dossier.jouer { d in try d.emarger(avancee.id, presence, at: moment) }
    #expect(
      try dossier.regles { d in try d.demanderChangement(avancee.id, par: .consultant, nouveauDebut: avancee.fin, at: moment) }
        == ["seance-non-commencee"])
  }

  @Test func `l’autre qui demande la même date donne son accord`() throws {
    var modalites = DossierExemple.modalites
    modalites.changement.accordEmployeur = false
    var dossier = try DossierExemple.planifie(modalites)
    try dossier.jouer { d in try d.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: plusTard, at: tot) }
    try dossier.jouer { d in try d.demanderChangement(seance.id, par: .consultant, nouveauDebut: plusTard, at: tot) }
    #expect(dossier.etat.calendrier.seances[seance.id]?.debut == plusTard)
  }

  @Test func `une nouvelle date obéit aux mêmes règles qu’une première`() throws {
    let dossier = try DossierExemple.planifie()
    let chevauche = DossierExemple.seance(6).debut.plus(Duree(minutes: 30))
    #expect(
      try dossier.regles { d in try d.demanderChangement(seance.id, par: .consultant, nouveauDebut: chevauche, at: tot) }
        == ["pas-de-chevauchement"])
    #expect(
      try dossier.regles { d in try d.demanderChangement(SeanceID(haut: 0, bas: 0), par: .consultant, nouveauDebut: plusTard, at: tot) }
        == ["seance-connue"])
  }

  @Test(arguments: [NatureDeLAbsence.excusee, .duCentre])
  func `une séance dont l’absence est notée ne change plus de date : une autre se planifie`(nature: NatureDeLAbsence) throws {
    var dossier = try DossierExemple.planifie()
    let quand = nature == .excusee ? tot : seance.debut
    try dossier.jouer { d in try d.constaterAbsence(seance.id, nature, at: quand) }
    let refus = #expect(throws: Refus.self) {
      try dossier.etat.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: plusTard, exceptionnel: true, at: tot)
    }
    #expect(refus?.constats.map(\.regle.id) == ["seance-manquee"])
    #expect(refus?.constats.first?.phrase.contains("Planifiez-en une autre") == true)
    #expect(try dossier.regles { d in try d.annulerSeance(seance.id, at: quand) } == ["seance-manquee"])
    #expect(dossier.etat.calendrier.seances[seance.id] != nil)
    var autre = DossierExemple.seance(7, semaine: 8)
    autre.id = SeanceID(haut: 8, bas: 1)
    #expect(try dossier.regles { d in try d.planifier(autre, at: quand) }.isEmpty)
  }

  @Test func `un changement demandé avant l’excuse n’attend plus personne et ne déplace rien`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: plusTard, at: tot) }
    try dossier.jouer { d in try d.constaterAbsence(seance.id, .excusee, at: tot) }
    #expect(try dossier.regles { d in try d.accepterChangement(seance.id, par: .consultant, at: tot) } == ["seance-manquee"])
    #expect(!dossier.etat.echeances(au: tot.jourParis).contains { $0.geste == "accepterChangement" })
  }
}
