import Domaine
import TestSupport
import Testing

/// The request of absence (L6323-17, D6323-4): sixty days before, thirty to answer, and silence that accepts, save from an administration.
struct AbsenceTests {
  private func jour(_ iso: String) throws -> Jour { try #require(Jour(iso: iso)) }

  /// Under the CPF, on working time.
  private func sousCpf(_ temps: TempsDuBilan = .surTempsDeTravail) throws -> Histoire<Dossier> {
    try Exemples.finance([Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)], temps)
  }

  private func demande(
    envoyee: String = "2026-11-02", recue: String = "2026-11-04", debut: String = "2027-02-01", heures: Int = 24, minutes: Int = 0
  ) throws -> Dossier.DemandeDAbsence {
    Dossier.DemandeDAbsence(envoyeeLe: try jour(envoyee), recueLe: try jour(recue), debutLe: try jour(debut), duree: .heures(heures, minutes))
  }

  private func demandee() throws -> Histoire<Dossier> {
    var dossier = try sousCpf()
    try dossier.jouer { try $0.demanderAbsence(try demande()) }
    return dossier
  }

  @Test func `soixante jours avant est à temps, cinquante-neuf ne l’est pas`() throws {
    let dossier = try sousCpf()
    #expect(try dossier.refus { try $0.demanderAbsence(try demande(envoyee: "2026-12-31", recue: "2026-12-31", debut: "2027-03-01")) }.isEmpty)
    let tard = try demande(envoyee: "2027-01-01", recue: "2027-01-01", debut: "2027-03-01")
    #expect(try dossier.refus { try $0.demanderAbsence(tard) } == [.absencePreavis])
  }

  @Test func `une absence dure vingt-quatre heures au plus`() throws {
    let dossier = try sousCpf()
    #expect(try dossier.refus { try $0.demanderAbsence(try demande(minutes: 1)) } == [.dureeMax])
  }

  @Test func `hors temps de travail, rien ne se demande à l’employeur`() throws {
    #expect(try sousCpf(.horsTempsDeTravail).refus { try $0.demanderAbsence(try demande()) } == [.horsTemps])
    #expect(try Exemples.sousCpf().etat.absenceAccordee(le: Exemples.debut).isEmpty)
  }

  @Test func `sous le plan, la convention règle déjà les heures`() throws {
    let dossier = try Exemples.sousPlan()
    #expect(!dossier.etat.absenceRequise)
    #expect(try dossier.refus { try $0.demanderAbsence(try demande()) } == [.absenceUtile])
  }

  @Test func `sans demande, le bilan sur le temps de travail ne commence pas`() throws {
    #expect(try sousCpf().etat.absenceAccordee(le: Exemples.debut).map(\.regle) == [.absencePreavis])
  }

  @Test func `le silence n’accepte qu’une fois le trentième jour passé, et jamais dans le doute`() throws {
    var dossier = try demandee()
    // Received on Wednesday 4 November: the thirtieth day is Friday 4 December.
    #expect(try dossier.refus { try $0.constaterSilenceSurAbsence(le: try jour("2026-12-04")) } == [.absenceReponse])
    #expect(dossier.etat.absenceAccordee(le: try jour("2026-12-04")).bloquants.map(\.regle) == [.absenceReponse])
    try dossier.jouer { try $0.constaterSilenceSurAbsence(le: try jour("2026-12-05")) }
    #expect(dossier.etat.absence.silenceConstateLe == Jour(2026, 12, 5))
    #expect(dossier.etat.absenceAccordee(le: Exemples.debut).map(\.gravite) == [.information])
  }

  @Test func `un trentième jour chômé laisse un doute jusqu’au lendemain ouvré`() throws {
    var dossier = try sousCpf()
    // Received on 2 October: the thirtieth day is Sunday 1 November, All Saints, and 2 November the next working day.
    try dossier.jouer { try $0.demanderAbsence(try demande(envoyee: "2026-10-01", recue: "2026-10-02")) }
    #expect(try dossier.refus { try $0.constaterSilenceSurAbsence(le: try jour("2026-11-02")) } == [.absenceReponse])
    #expect(try dossier.refus { try $0.constaterSilenceSurAbsence(le: try jour("2026-11-03")) }.isEmpty)
  }

  @Test func `un refus à temps bloque, un refus tardif vient après l’accord du silence`() throws {
    var refusee = try demandee()
    try refusee.jouer { try $0.refuserAbsence(le: try jour("2026-12-04")) }
    #expect(refusee.etat.absenceAccordee(le: Exemples.debut).bloquants.map(\.regle) == [.absenceReponse])
    var tardive = try demandee()
    try tardive.jouer { try $0.refuserAbsence(le: try jour("2026-12-05")) }
    #expect(tardive.etat.absenceAccordee(le: Exemples.debut).bloquants.isEmpty)
  }

  @Test func `après un refus on demande à nouveau, pas avant une réponse`() throws {
    var dossier = try demandee()
    let autre = try demande(envoyee: "2026-12-10", recue: "2026-12-11", debut: "2027-03-01")
    #expect(try dossier.refus { try $0.demanderAbsence(autre) } == [.absenceUneFois])
    try dossier.jouer { try $0.refuserAbsence(le: try jour("2026-11-20")) }
    try dossier.jouer { try $0.demanderAbsence(autre) }
    #expect(dossier.etat.absence.reponse == nil)
    try dossier.jouer { try $0.accepterAbsence(le: try jour("2026-12-12")) }
    #expect(dossier.etat.absenceAccordee(le: try jour("2027-03-01")).isEmpty)
    #expect(try dossier.refus { try $0.demanderAbsence(try demande()) } == [.absenceUneFois])
  }

  @Test func `un report laisse partir plus tard`() throws {
    var dossier = try demandee()
    try dossier.jouer { try $0.reporterAbsence(au: try jour("2027-04-01"), le: try jour("2026-11-20")) }
    #expect(dossier.etat.absenceAccordee(le: try jour("2027-03-31")).bloquants.map(\.regle) == [.absenceReponse])
    #expect(dossier.etat.absenceAccordee(le: try jour("2027-04-01")).isEmpty)
    try dossier.jouer { try $0.accepterAbsence(le: try jour("2026-11-25")) }
    #expect(dossier.etat.absenceAccordee(le: Exemples.debut).isEmpty)
  }

  @Test func `une réponse suit la réception de la demande`() throws {
    #expect(try sousCpf().refus { try $0.accepterAbsence(le: Exemples.ouverture) } == [.absenceDemandee])
    let dossier = try demandee()
    #expect(try dossier.refus { try $0.refuserAbsence(le: try jour("2026-11-03")) } == [.absenceDemandee])
    #expect(try dossier.refus { try $0.refuserAbsence(le: try jour("2026-11-04")) }.isEmpty)
  }

  @Test func `le silence d’une administration ne vaut jamais accord`() throws {
    var dossier = try Exemples.finance([Exemples.payeur(.fonctionPublique)], faits: Exemples.faits(.agentPublic))
    try dossier.jouer { try $0.demanderAbsence(try demande()) }
    #expect(try dossier.refus { try $0.constaterSilenceSurAbsence(le: try jour("2027-01-20")) } == [.accordEcrit])
    #expect(dossier.etat.absenceAccordee(le: Exemples.debut).map(\.regle) == [.fonctionPublique])
    try dossier.jouer { try $0.refuserAbsence(le: try jour("2026-11-20")) }
    #expect(dossier.etat.absenceAccordee(le: Exemples.debut).bloquants.map(\.regle) == [.accordEcrit])
    try dossier.jouer { try $0.accepterAbsence(le: try jour("2026-11-25")) }
    #expect(dossier.etat.absenceAccordee(le: Exemples.debut).isEmpty)
  }
}
