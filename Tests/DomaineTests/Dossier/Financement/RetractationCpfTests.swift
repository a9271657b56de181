import Domaine
import TestSupport
import Testing

/// An acceptance on the CPF platform is of one proposal: once the holder has withdrawn, nothing of ours brings it back.
struct RetractationCpfTests {
  private let retractation = Exemples.ouverture.plus(jours: 10)

  private func retracte() throws -> Histoire<Dossier> {
    var dossier = try Exemples.sousCpf()
    try dossier.jouer { try $0.seRetracter(le: retractation) }
    return dossier
  }

  @Test func `un nouveau texte, même signé de tous, ne ranime pas l’acceptation d’avant`() throws {
    var dossier = try retracte()
    try dossier.conclure()
    #expect(dossier.etat.contratSigneLe == nil)
    #expect(dossier.etat.finDeRetractation == nil)
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).bloquants.map(\.regle) == [.etapesCpf])
  }

  @Test func `la plateforme demande tout de nouveau : demande, proposition, acceptation`() throws {
    var dossier = try retracte()
    try dossier.jouer { try $0.fournir(.programme, a: Exemples.payeur(.cpf).id, le: retractation) }
    #expect(try dossier.refus { try $0.accepterCpf(le: Exemples.debut) } == [.etapesCpf])
    #expect(try dossier.refus { try $0.proposerCpf(le: Exemples.debut) } == [.etapesCpf])
    #expect(dossier.etat.actionsAttendues.map(\.constat.phrase).contains("Faites la demande sur Mon compte formation."))
    let attendus = dossier.etat.echeances(au: Exemples.debut).filter { $0.regle == .etapesCpf }.map(\.geste)
    #expect(attendus == ["demanderCpf"])
  }

  @Test func `ce qui empêche de commencer est dans la liste : d’autres conditions sont à préparer`() throws {
    let attendues = { (dossier: Dossier) in dossier.echeances(au: Exemples.debut).map(\.geste).contains("preparerConvention") }
    #expect(attendues(try retracte().etat))
    #expect(!attendues(try Exemples.sousCpf().etat))
    var repris = try retracte()
    try repris.conclure()
    #expect(!attendues(repris.etat))
  }

  @Test func `le dossier rétracté de la plateforme ne sert plus, un autre recommence`() throws {
    var dossier = try retracte()
    let (depose, propose, accepte) = (retractation.plus(jours: 3), retractation.plus(jours: 4), retractation.plus(jours: 6))
    #expect(try dossier.refus { try $0.demander(cpf: DemandeCpf(numero: "CPF-IMAGINAIRE-1", le: depose)) } == [.etapesCpf])
    try dossier.jouer { try $0.demander(cpf: DemandeCpf(numero: "CPF-IMAGINAIRE-2", le: depose)) }
    try dossier.jouer { try $0.proposerCpf(le: propose) }
    try dossier.conclure()
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).bloquants.map(\.regle) == [.etapesCpf])
    try dossier.jouer { try $0.accepterCpf(le: accepte) }
    #expect(dossier.etat.contratSigneLe == accepte)
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).isEmpty)
  }

  @Test func `une annulation de commun accord défait aussi l’acceptation`() throws {
    var dossier = try Exemples.sousCpf()
    try dossier.jouer { try $0.annulerConvention(le: retractation) }
    try dossier.conclure()
    #expect(dossier.etat.contratSigneLe == nil)
  }
}
