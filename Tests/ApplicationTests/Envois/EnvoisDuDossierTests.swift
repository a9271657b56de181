import Application
import Domaine
import TestSupport
import Testing

/// Whom the events of a dossier reach: an employer only of what it pays for (F3, F9).
struct EnvoisDuDossierTests {
  private let payeurs = [Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)]

  /// The objects told to an employer along a history.
  private func aLEmployeur(_ faits: [Dossier.Event]) -> [String] {
    var dossier = Dossier()
    return faits.flatMap { fait in
      dossier.evolve(fait)
      return dossier.envois(apres: fait).filter { $0.destinataire == .employeur }.map(\.objet)
    }
  }

  /// Under the CPF, on working time: the employer was asked for an absence, and pays nothing.
  private func sollicite() throws -> Histoire<Dossier> {
    var dossier = try Exemples.finance(payeurs, faits: Exemples.faits(employeur: "11111111111111"))
    let demande = Dossier.DemandeDAbsence(envoyeeLe: Exemples.ouverture, recueLe: Exemples.ouverture, debutLe: Exemples.debut, duree: .heures(24))
    try dossier.jouer { try $0.demanderAbsence(demande) }
    return dossier
  }

  @Test func `l’employeur qui ne fut que sollicité n’apprend ni la conclusion du contrat ni sa fin`() throws {
    var dossier = try sollicite()
    #expect(dossier.etat.employeurInforme)
    try dossier.conclure()
    try dossier.jouer { try $0.annulerConvention(le: Exemples.conclusion) }
    #expect(aLEmployeur(dossier.faits) == [])
  }

  @Test func `un contrat qui nomme l’employeur sans qu’il paie ne lui est pas adressé`() throws {
    var dossier = try sollicite()
    let projet = Dossier.Projet(forme: .conditionsCpf, ordre: [.employeur, .beneficiaire, .prestataire], texte: try Exemples.texte())
    try dossier.jouer { try $0.preparerConvention(projet, le: Exemples.ouverture) }
    #expect(aLEmployeur(dossier.faits) == [])
  }

  @Test func `l’employeur qui paie signe, apprend que le contrat est conclu, et lit « sans suite »`() throws {
    var conclu = try Exemples.sousPlan()
    try conclu.jouer { try $0.annulerConvention(le: Exemples.conclusion) }
    let attendus = ["devis.aAccepter", "convention.aSigner", "convention.conclue", "convention.sansSuite"]
    #expect(aLEmployeur(conclu.faits) == attendus)
  }

  @Test func `le bilan passé hors temps de travail, plus rien ne part vers l’employeur`() throws {
    var dossier = try sollicite()
    try dossier.jouer { try $0.refuserAbsence(le: Exemples.ouverture.plus(jours: 10)) }
    try dossier.jouer { [payeurs] in try $0.arreterFinancement(payeurs, temps: .horsTempsDeTravail, le: Exemples.ouverture.plus(jours: 12)) }
    try dossier.conclure()
    #expect(aLEmployeur(dossier.faits) == [])
    #expect(!dossier.etat.employeurInforme)
  }
}
