import TestSupport
import Testing

@testable import Domaine

@Suite struct SuiviTests {
  private let terme = TermeDuBilan.deTest.jour
  private let camille = Gens.camille
  private let consultant = Gens.consultant
  private let releve = Suivi.Releve(emploi: .nouveauMetier, formation: .enCours, estimeDeSoi: .enHausse, satisfaction: .toutAFait)

  private func prevu() throws -> Histoire<Suivi> {
    var h = Histoire<Suivi>()
    try h.jouer { try $0.prevoir(entre: Gens.binome, terme: terme, mois: 6) }
    return h
  }

  @Test func `le suivi se prévoit six mois après le terme, un jour ouvré`() throws {
    #expect(terme == jour("2026-05-11"))
    #expect(try prevu().etat.rendezvous.prevuLe == jour("2026-11-12"))
    #expect(try Histoire<Suivi>().refus { try $0.prevoir(entre: Gens.binome, terme: terme, mois: 0) } == [.suiviDate])
    #expect(try Histoire<Suivi>().refus { try $0.inviter(le: terme) } == [.suiviPrevu])
  }

  @Test func `l'un ou l'autre peut le demander plus tôt, et l'invitation est à refaire`() throws {
    var h = try prevu()
    try h.jouer { try $0.inviter(le: terme) }
    try h.jouer { try $0.deplacer(pour: jour("2026-08-03"), par: camille, le: terme) }
    #expect(h.etat.rendezvous.avancePar == .beneficiaire && h.etat.rendezvous.inviteLe == nil)
    try h.jouer { try $0.deplacer(pour: jour("2026-08-04"), par: consultant, le: terme) }
    #expect(try h.refus { try $0.deplacer(pour: j0, par: camille, le: terme) } == [.suiviDate])
    try h.jouer { try $0.tenir(par: consultant, le: jour("2026-08-04")) }
    #expect(try h.refus { try $0.deplacer(pour: jour("2026-09-01"), par: camille, le: terme) } == [.suiviDate])
  }

  @Test func `chaque ouverture du suivi par le consultant s’inscrit, une fois par quart d’heure, et jamais celles de la personne`() throws {
    var h = try prevu()
    let neuf = Instant(terme, 9)
    try h.jouer { try $0.consulter(par: consultant, a: neuf) }
    try h.jouer { try $0.consulter(par: consultant, a: neuf.plus(Duree(minutes: 14))) }
    #expect(h.etat.lectures.toutes == [Suivi.Lecture(par: consultant, a: neuf)])
    try h.jouer { try $0.consulter(par: consultant, a: neuf.plus(Duree(minutes: 15))) }
    try h.jouer { try $0.consulter(par: camille, a: neuf.plus(.heures(2))) }
    #expect(h.etat.lectures.toutes.count == 2)
    #expect(try !h.refus { try $0.consulter(par: Acteur(Gens.consultant.personne, .bureau), a: neuf) }.isEmpty)
    try h.jouer { try $0.clore(par: consultant, le: terme) }
    #expect(try h.refus { try $0.consulter(par: consultant, a: neuf) } == [.suiviFini])
  }

  @Test func `le jour convenu remplace celui du programme, et vient après le terme`() throws {
    var h = Histoire<Suivi>()
    #expect(try h.refus { try $0.prevoir(entre: Gens.binome, terme: terme, mois: 6, convenu: terme) } == [.suiviDate])
    try h.jouer { try $0.prevoir(entre: Gens.binome, terme: terme, mois: 6, convenu: jour("2026-09-01")) }
    #expect(h.etat.rendezvous.prevuLe == jour("2026-09-01"))
  }

  @Test func `le suivi ne se déplace pas au-delà de sa propre fin`() throws {
    var h = try prevu()
    let carnet = try Histoire.conclu().etat
    try h.jouer { try $0.reprendrePlan(de: carnet, selon: AccordDeConservation(donneLe: j0, jusquAu: terme.plus(mois: 8))) }
    #expect(try h.refus { try $0.deplacer(pour: terme.plus(mois: 8).plus(jours: 1), par: camille, le: terme) } == [.suiviDate])
    #expect(try h.refus { try $0.deplacer(pour: terme.plus(mois: 8), par: consultant, le: terme) }.isEmpty)
  }

  @Test func `un mois avant on invite, passé le jour on le dit`() throws {
    var h = try prevu()
    #expect(h.etat.echeance(le: jour("2026-10-11")).map(\.regle) == [.suiviTenu])
    #expect(h.etat.echeance(le: jour("2026-10-12")).map(\.regle) == [.suiviInvite])
    try h.jouer { try $0.inviter(le: jour("2026-10-12")) }
    #expect(h.etat.echeance(le: jour("2026-10-12")).map(\.gravite) == [.information])
    #expect(h.etat.echeance(le: jour("2026-11-13")).map(\.gravite) == [.avertissement])
    try h.jouer { try $0.tenir(par: consultant, le: jour("2026-11-13")) }
    #expect(h.etat.echeance(le: jour("2026-11-14")).isEmpty)
  }

  @Test func `le plan gardé par accord se retrouve, s'ajuste et se coche`() throws {
    var h = try prevu()
    let carnet = try Histoire.conclu().etat
    let accord = AccordDeConservation(donneLe: j0, jusquAu: terme.plus(mois: 8))
    try h.jouer { try $0.reprendrePlan(de: carnet, selon: accord) }
    #expect(h.etat.plan.etapes == carnet.planAction.etapes && h.etat.derniereFin == terme.plus(mois: 8))
    try h.jouer { try $0.ajuster(EtapePlan(id: id(2), intitule: "S'inscrire"), par: camille, le: terme) }
    try h.jouer { try $0.accomplir(etape: id(16), par: camille, le: terme) }
    try h.jouer { try $0.retirer(etape: id(2), par: consultant, le: terme) }
    #expect(h.etat.plan.etapes.map(\.faiteLe) == [terme])
    #expect(try h.refus { try $0.accomplir(etape: id(99), par: camille, le: terme) } == [.suiviPlan])
  }

  @Test func `sans accord valable le plan n'est pas repris, la personne l'apporte`() throws {
    var h = try prevu()
    let (ouvert, clos) = (try Histoire.complet().etat, try Histoire.conclu().etat)
    let tardif = AccordDeConservation(donneLe: terme.plus(jours: 1), jusquAu: terme.plus(mois: 8))
    #expect(try h.refus { try $0.reprendrePlan(de: clos, selon: tardif) } == [.destruction])
    #expect(try h.refus { try $0.reprendrePlan(de: ouvert, selon: tardif) } == [.suiviPrevu])
    let duCep = AccordDeConservation(.syntheseDemandeeParCep, donneLe: j0, jusquAu: terme.plus(mois: 8))
    #expect(try h.refus { try $0.reprendrePlan(de: clos, selon: duCep) } == [.destruction])
    #expect(try h.refus { try $0.ajuster(EtapePlan(id: id(2), intitule: "x"), par: camille, le: terme) } == [.suiviPlan])
    #expect(try h.refus { try $0.apporterPlan([], par: consultant) } == [.personneDuBilan])
    try h.jouer { try $0.apporterPlan([EtapePlan(id: id(2), intitule: "S'inscrire")], par: camille) }
    #expect(h.etat.plan.origine == .apporte)
  }

  @Test func `les issues se notent en réponses codées, l'appui par le consultant`() throws {
    var h = try prevu()
    try h.jouer { try $0.relever(releve, par: camille, le: terme) }
    #expect(try h.refus { try $0.renforcerAppui(par: camille, le: terme) } == [.suiviConsultant])
    try h.jouer { try $0.renforcerAppui(par: consultant, le: terme) }
    #expect(h.etat.issues.releve == releve && h.etat.issues.appuiRenforceLe == terme)
  }

  @Test func `clos, le suivi ne s'ouvre plus et se détruit`() throws {
    var h = try prevu()
    #expect(h.etat.peutDetruire(le: terme.plus(mois: 7)).map(\.regle) == [.suiviClos])
    try h.jouer { try $0.clore(par: consultant, le: terme) }
    #expect(h.etat.peutVoir(par: camille, le: Instant(terme, 12)).map(\.regle) == [.suiviFini])
    #expect(try h.refus { try $0.relever(releve, par: camille, le: terme) } == [.suiviFini])
    #expect(h.etat.peutDetruire(le: terme).isEmpty && h.etat.echeance(le: terme.plus(mois: 12)).isEmpty)
  }

  @Test func `jamais clos, il finit au plafond de la loi`() throws {
    let suivi = try prevu().etat
    let plafond = Droit.plafondDeConservation(terme: terme)
    #expect(suivi.peutVoir(par: camille, le: Instant(plafond, 12)).isEmpty)
    #expect(!suivi.peutVoir(par: camille, le: Instant(plafond.plus(jours: 1), 12)).isEmpty)
    #expect(!suivi.peutDetruire(le: plafond).isEmpty && suivi.peutDetruire(le: plafond.plus(jours: 1)).isEmpty)
    #expect(!Suivi().peutDetruire(le: plafond).isEmpty)
  }

  @Test func `seuls les deux du bilan y entrent, un autre consultant à la demande du bénéficiaire`() throws {
    var h = try prevu()
    let midi = Instant(terme, 12)
    for autre in Gens.autres { #expect(!h.etat.peutVoir(par: autre, le: midi).bloquants.isEmpty) }
    #expect(try h.refus { try $0.relever(releve, par: Gens.nouveau, le: terme) } == [.secretProfessionnel])
    #expect(try h.refus { try $0.transferer(a: id(3), par: consultant, le: terme) } == [.personneDuBilan])
    try h.jouer { try $0.transferer(a: id(3), par: camille, le: terme) }
    #expect(h.etat.peutVoir(par: Gens.nouveau, le: midi).isEmpty && !h.etat.peutVoir(par: consultant, le: midi).isEmpty)
  }
}
