import Domaine
import TestSupport
import Testing

/// A late request is refused, save where the employer has accepted it in writing (D6323-4).
struct AccordExpresTests {
  private let tardive = Dossier.DemandeDAbsence(
    envoyeeLe: jour("2026-12-04"), recueLe: jour("2026-12-04"), debutLe: Exemples.debut, duree: .heures(16))

  private func sousCpf() throws -> Histoire<Dossier> { try Exemples.finance([Exemples.payeur(.cpf)]) }

  @Test func `une demande tardive est refusée, l'accord écrit de l'employeur la sauve`() throws {
    Given(try sousCpf()).when { try $0.demanderAbsence(tardive) }.refuse(.absencePreavis)
    let accord = jour("2026-12-10")
    Given(try sousCpf()).when { try $0.demanderAbsence(tardive, accordeeLe: accord) }
      .then(.absence(.demandee(tardive)), .absence(.acceptee(le: accord)))
    #expect(try sousCpf().etat.peutDemander(tardive, accordExpres: true).map(\.gravite) == [.information])
  }

  @Test func `l'accord de l'employeur ne lève pas les vingt-quatre heures`() throws {
    var longue = tardive
    longue.duree = .heures(24, 1)
    Given(try sousCpf()).when { try $0.demanderAbsence(longue, accordeeLe: longue.recueLe) }.refuse(.dureeMax)
  }

  @Test func `un accord donné ne se reprend pas`() throws {
    var dossier = try sousCpf()
    try dossier.jouer { try $0.demanderAbsence(tardive, accordeeLe: tardive.recueLe) }
    Given(dossier).when { try $0.refuserAbsence(le: Exemples.debut) }.refuse(.absenceUneFois)
    #expect(dossier.etat.absenceAccordee(le: Exemples.debut).isEmpty)
  }
}
