import Domaine
import TestSupport
import Testing

/// An absence begins on the day that was asked for, or on the one to which the employer postponed it: no séance is held before.
struct DebutDAbsenceTests {
  private let debut = Exemples.debut
  private let accord = Exemples.ouverture.plus(jours: 10)

  private func demandee(_ statut: Dossier.Statut = .salarie) throws -> Histoire<Dossier> {
    let payeurs = statut == .agentPublic ? [Exemples.payeur(.fonctionPublique)] : [Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)]
    var dossier = try Exemples.finance(payeurs, faits: Exemples.faits(statut))
    let demande = Dossier.DemandeDAbsence(envoyeeLe: Exemples.ouverture, recueLe: Exemples.ouverture, debutLe: debut, duree: .heures(24))
    try dossier.jouer { try $0.demanderAbsence(demande) }
    return dossier
  }

  @Test(arguments: [Dossier.Statut.salarie, .agentPublic]) func `accordée, l’absence commence le jour demandé, pas la veille`(statut: Dossier.Statut) throws {
    var dossier = try demandee(statut)
    try dossier.jouer { try $0.accepterAbsence(le: accord) }
    #expect(dossier.etat.premierJourDAbsence == debut)
    #expect(dossier.etat.absenceAccordee(le: debut.plus(jours: -1)).bloquants.map(\.regle) == [.absenceDesSonDebut])
    #expect(dossier.etat.absenceAccordee(le: debut).isEmpty)
  }

  @Test func `le silence n’accorde rien non plus avant le jour demandé`() throws {
    let dossier = try demandee()
    let veille = dossier.etat.absenceAccordee(le: debut.plus(jours: -1))
    #expect(veille.bloquants.map(\.regle) == [.absenceDesSonDebut])
    #expect(veille.bloquants.flatMap(\.dates).map(\.jour) == [debut])
    #expect(dossier.etat.absenceAccordee(le: debut).bloquants.isEmpty)
  }

  @Test func `une séance tenue avant le début de l’absence ne s’émarge pas`() throws {
    var dossier = try Exemples.agentPublic()
    let veille = debut.plus(jours: -3)
    let seance = Seance(
      id: SeanceID(haut: 1, bas: 1), phase: .preliminaire, debut: Instant(veille, 14), duree: .heures(2), mode: .presentiel, lieu: "1 rue Imaginaire",
      consultant: Exemples.dominique)
    try dossier.jouer { try $0.planifier(seance, at: Instant(Exemples.conclusion, 9)) }
    let presence = PresenceASigner(.beneficiaire, Exemples.camille, voie: .dessinee, horaire: Horaire(debut: seance.debut, fin: seance.fin))
    #expect(try dossier.refus { try $0.emarger(seance.id, presence, at: seance.fin) } == [.absenceDesSonDebut])
  }

  @Test func `un calendrier ne se propose pas avant le premier jour d’absence`() throws {
    var dossier = try demandee()
    try dossier.jouer { try $0.accepterAbsence(le: accord) }
    let plages = (0..<200).map { Plage(debut: Instant(accord.plus(jours: $0), 14), fin: Instant(accord.plus(jours: $0), 18)) }
    let propose = dossier.etat.proposerCalendrier(plages, des: accord)
    #expect(propose.count == 8)
    #expect(propose.first.map { $0.debut.jourParis } == debut)
  }

  @Test func `un accord donné ne se reporte pas, le même report se répète sans effet`() throws {
    var dossier = try demandee()
    try dossier.jouer { try $0.accepterAbsence(le: accord) }
    #expect(try dossier.refus { try $0.reporterAbsence(au: debut.plus(jours: 30), le: accord.plus(jours: 2)) } == [.absenceUneFois])
    #expect(try dossier.refus { try $0.refuserAbsence(le: accord.plus(jours: 2)) } == [.absenceUneFois])
    #expect(dossier.etat.absenceAccordee(le: debut).isEmpty)
    // Said again on another day, it is the same agreement.
    Given(dossier).when { try $0.accepterAbsence(le: accord.plus(jours: 5)) }.rien()
  }

  @Test func `reportée, une absence ne se reporte pas plus loin, mais peut commencer plus tôt`() throws {
    var dossier = try demandee()
    try dossier.jouer { try $0.reporterAbsence(au: debut.plus(jours: 30), le: accord) }
    #expect(dossier.etat.premierJourDAbsence == debut.plus(jours: 30))
    Given(dossier).when { try $0.reporterAbsence(au: debut.plus(jours: 30), le: accord.plus(jours: 1)) }.rien()
    Given(dossier).when { try $0.reporterAbsence(au: debut.plus(jours: 31), le: accord.plus(jours: 1)) }.refuse(.absenceUneFois)
    let plusTot = debut.plus(jours: 10)
    Given(dossier).when { try $0.reporterAbsence(au: plusTot, le: accord.plus(jours: 1)) }.then(.absence(.reportee(au: plusTot, le: accord.plus(jours: 1))))
  }

  @Test func `un report vient après le jour demandé, et avant que le silence ait accordé`() throws {
    let dossier = try demandee()
    #expect(try dossier.refus { try $0.reporterAbsence(au: debut, le: accord) } == [.absenceDesSonDebut])
    let fin = Droit.delaiDeReponse(recueLe: Exemples.ouverture).prorogee
    #expect(try dossier.refus { try $0.reporterAbsence(au: debut.plus(jours: 30), le: fin) }.isEmpty)
    #expect(try dossier.refus { try $0.reporterAbsence(au: debut.plus(jours: 30), le: fin.plus(jours: 1)) } == [.absenceUneFois])
    // An administration's silence accorded nothing: it may still postpone.
    #expect(try demandee(.agentPublic).refus { try $0.reporterAbsence(au: debut.plus(jours: 30), le: fin.plus(jours: 1)) }.isEmpty)
  }

  @Test func `après un refus à temps, l’employeur peut se raviser et reporter`() throws {
    var dossier = try demandee()
    try dossier.jouer { try $0.refuserAbsence(le: accord) }
    try dossier.jouer { try $0.reporterAbsence(au: debut.plus(jours: 30), le: accord.plus(jours: 40)) }
    #expect(dossier.etat.absenceAccordee(le: debut.plus(jours: 30)).isEmpty)
  }
}
