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
    let attendus = ["devis.aAccepter", "convention.aSigner", "convention.rappel", "convention.conclue", "convention.sansSuite"]
    #expect(aLEmployeur(conclu.faits) == attendus)
  }

  /// What awaits in the outbox for an employer, along a history, and that may still go as the dossier stands at its end.
  private func partiraitEncore(_ dossier: Histoire<Dossier>, _ envois: [String]) -> [String] {
    envois.filter { dossier.etat.peutEncoreEnvoyer(Envoi($0, a: .employeur)).isEmpty }
  }

  @Test func `un courriel qui attendait ne part plus vers un employeur qui ne paie plus et n’a rien à savoir`() throws {
    let abonde = [Exemples.payeur(.cpf, 1_000), Exemples.payeur(.abondementEmployeur, 600)]
    var dossier = try Exemples.finance(abonde, faits: Exemples.faits(employeur: "11111111111111"))
    let attendaient = aLEmployeur(dossier.faits) + ["convention.aSigner", "calendrier.accordDemande", "avenant.aSigner", "autre.chose"]
    #expect(partiraitEncore(dossier, attendaient) == ["devis.aAccepter", "convention.aSigner", "avenant.aSigner"])
    try dossier.jouer { [payeurs] in try $0.arreterFinancement(payeurs, temps: .horsTempsDeTravail, le: Exemples.ouverture) }
    #expect(partiraitEncore(dossier, attendaient) == [])
    #expect(dossier.etat.peutEncoreEnvoyer(Envoi("devis.aAccepter", a: .employeur)).map(\.regle) == [.horsTemps])
    #expect(dossier.etat.peutEncoreEnvoyer(Envoi("convention.aSigner", a: .beneficiaire)).isEmpty)
  }

  @Test func `chacun est appelé à son tour : la personne après la transmission, et la relance seulement de qui n’a pas signé`() throws {
    let envois = try Exemples.sousPlan().faits.reduce(into: (Dossier(), [Envoi]())) {
      $0.0.evolve($1); $0.1 += $0.0.envois(apres: $1)
    }.1
    let appels = envois.filter { $0.objet == "convention.aSigner" }.map(\.destinataire)
    #expect(appels == [.employeur, .beneficiaire, .bureau])
    #expect(envois.filter { $0.objet == "convention.rappel" }.map(\.destinataire) == appels)
    #expect(envois.allSatisfy { $0.objet != "convention.rappel" || $0.pasAvant != nil })
    #expect(try !Exemples.sousPlan().etat.demandeEncore(Envoi("convention.rappel", a: .employeur)))
  }

  @Test func `l’employeur seulement sollicité ne reçoit rien du contrat, même de ce qui attendait`() throws {
    let dossier = try sollicite()
    #expect(dossier.etat.peutEncoreEnvoyer(Envoi("convention.conclue", a: .employeur)).map(\.gravite) == [.bloquant])
  }

  @Test func `un nouvel employeur ne reçoit pas ce qui attendait pour le premier`() throws {
    var dossier = try Exemples.sousPlan()
    #expect(partiraitEncore(dossier, ["convention.conclue"]) == ["convention.conclue"])
    try dossier.jouer { try $0.preciserEmployeur(Dossier.Employeur(interlocuteur: Exemples.employeuse, nom: "Employeur Imaginaire"), le: Exemples.debut) }
    #expect(partiraitEncore(dossier, ["convention.conclue"]) == ["convention.conclue"])
    try dossier.jouer { try $0.preciserEmployeur(Dossier.Employeur(interlocuteur: Exemples.inconnu, nom: "Autre Employeur"), le: Exemples.debut) }
    #expect(partiraitEncore(dossier, ["convention.conclue"]) == [])
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
