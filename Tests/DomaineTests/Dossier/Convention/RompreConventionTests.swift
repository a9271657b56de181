import Domaine
import TestSupport
import Testing

struct RompreConventionTests {
  @Test func `un particulier se rétracte jusqu'au dixième jour`() throws {
    let dossier = try Exemples.payeSeul()
    #expect(dossier.etat.finDeRetractation?.brute == jour("2026-11-19"))
    Given(dossier).when { try $0.seRetracter(le: jour("2026-11-19")) }.then(.convention(.retractee(le: jour("2026-11-19"))))
    Given(dossier).when { try $0.seRetracter(le: jour("2026-11-20")) }.refuse(.retractationEnTemps)
  }

  @Test func `à distance, il a quatorze jours`() throws {
    let dossier = try Exemples.payeSeul(aDistance: true)
    Given(dossier).when { try $0.seRetracter(le: jour("2026-11-23")) }.then(.convention(.retractee(le: jour("2026-11-23"))))
    Given(dossier).when { try $0.seRetracter(le: jour("2026-11-24")) }.refuse(.retractationEnTemps)
  }

  @Test func `qui s'est rétracté n'est plus lié, et peut revenir avec un autre contrat`() throws {
    var dossier = try Exemples.payeSeul()
    try dossier.jouer { try $0.seRetracter(le: jour("2026-11-12")) }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).bloquants.map(\.regle) == [.conventionVivante])
    try dossier.conclure()
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).isEmpty)
  }

  @Test func `la convention à trois ne se rétracte pas`() throws {
    Given(try Exemples.sousPlan()).when { try $0.seRetracter(le: Exemples.conclusion) }.refuse(.contratRetractable)
    Given(try Exemples.prepare([Exemples.payeur(.personnel)])).when { try $0.seRetracter(le: Exemples.conclusion) }.refuse(.contratRetractable)
  }

  @Test func `tous peuvent annuler ensemble, sans dire pourquoi`() throws {
    Given(try Exemples.sousPlan()).when { try $0.annulerConvention(le: Exemples.debut) }.then(.convention(.annulee(le: Exemples.debut)))
    Given(try Exemples.accueilli()).when { try $0.annulerConvention(le: Exemples.debut) }.refuse(.conventionPreparee)
  }
}
