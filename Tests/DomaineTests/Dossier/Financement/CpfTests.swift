import Domaine
import TestSupport
import Testing

/// A bilan under the CPF: its steps, its five years, its shares, its eleven working days.
struct CpfTests {
  private let jour = Exemples.ouverture

  private func partage() throws -> Histoire<Dossier> {
    try Exemples.finance([Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)], .horsTempsDeTravail)
  }

  private func demande(precedentLe: Jour? = nil, parEmployeur: Bool = false) -> DemandeCpf {
    DemandeCpf(numero: "CPF-IMAGINAIRE-1", le: jour, precedentLe: precedentLe, precedentPayeParEmployeur: parEmployeur)
  }

  @Test func `les étapes viennent dans l’ordre, et dans l’ordre des jours`() throws {
    var dossier = try partage()
    #expect(try dossier.refus { try $0.proposerCpf(le: jour) } == [.etapesCpf])
    try dossier.jouer { try $0.demander(cpf: demande()) }
    #expect(try dossier.refus { try $0.proposerCpf(le: jour.plus(jours: -1)) } == [.etapesCpf])
    try dossier.jouer { try $0.proposerCpf(le: jour.plus(jours: 1)) }
    #expect(try dossier.refus { try $0.declarerEntreeCpf(le: jour.plus(jours: 9)) } == [.etapesCpf])
    try dossier.jouer { try $0.accepterCpf(le: jour.plus(jours: 2)) }
    #expect(try dossier.refus { try $0.declarerSortieCpf(le: jour.plus(jours: 9)) } == [.etapesCpf])
    try dossier.jouer { try $0.declarerEntreeCpf(le: Exemples.debut) }
    try dossier.jouer { try $0.declarerSortieCpf(le: Exemples.debut.plus(mois: 3)) }
  }

  @Test func `sans CPF parmi les payeurs, il n’y a rien à demander`() throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    #expect(try dossier.refus { try $0.demander(cpf: demande()) } == [.payeurConnu])
  }

  @Test func `cinq ans séparent deux bilans, le jour anniversaire est incertain et passe`() throws {
    let dossier = try partage()
    let anniversaire = jour.plus(annees: -5)
    #expect(try dossier.refus { try $0.demander(cpf: demande(precedentLe: anniversaire.plus(jours: 1))) } == [.cpfCinqAns])
    #expect(try dossier.refus { try $0.demander(cpf: demande(precedentLe: anniversaire)) }.isEmpty)
    #expect(try dossier.refus { try $0.demander(cpf: demande(precedentLe: anniversaire.plus(jours: 1), parEmployeur: true)) }.isEmpty)
  }

  @Test func `la plateforme accepte le contrat, et c’est elle qui le date`() throws {
    let dossier = try Exemples.sousCpf()
    #expect(dossier.etat.contratSigneLe == jour.plus(jours: 3))
    #expect(dossier.etat.contratADistance)
  }

  @Test func `sans signature de notre texte, l’acceptation sur la plateforme suffit`() throws {
    var dossier = try partage()
    try dossier.jouer { try $0.demander(cpf: demande()) }
    try dossier.jouer { try $0.proposerCpf(le: jour) }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).bloquants.map(\.regle) == [.etapesCpf])
    try dossier.jouer { try $0.accepterCpf(le: jour.plus(jours: 1)) }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).isEmpty)
    #expect(dossier.etat.peutCommencer(le: jour).bloquants.map(\.regle) == [.etapesCpf])
  }

  @Test func `accepté sur la plateforme, un partage ne change plus sans avenant, même sans signature de notre texte`() throws {
    var dossier = try partage()
    let autre = [Exemples.payeur(.cpf, 1_400), Exemples.payeur(.agefiph, 200)]
    try dossier.jouer { try $0.demander(cpf: demande()) }
    try dossier.jouer { try $0.proposerCpf(le: jour) }
    #expect(try dossier.refus { try $0.arreterFinancement(autre, temps: .horsTempsDeTravail, le: jour) }.isEmpty)
    try dossier.jouer { try $0.accepterCpf(le: jour) }
    #expect(try dossier.refus { try $0.arreterFinancement(autre, temps: .horsTempsDeTravail, le: jour) } == [.financementAccepte])
    try dossier.convenir(.financement, signataires: [.beneficiaire, .prestataire])
    try dossier.jouer { try $0.arreterFinancement(autre, temps: .horsTempsDeTravail, le: Exemples.debut) }
  }

  @Test func `des parts qui changent avant l’acceptation font refaire la proposition, et recompter les onze jours`() throws {
    var dossier = try partage()
    try dossier.jouer { try $0.demander(cpf: demande()) }
    try dossier.jouer { try $0.proposerCpf(le: jour) }
    // Neither a name nor working time is part of what was proposed.
    let renomme = [Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150, nom: "Camille Exemple")]
    try dossier.jouer { try $0.arreterFinancement(renomme, temps: .horsTempsDeTravail, le: jour) }
    #expect(dossier.etat.financement.cpf.proposeLe == jour)
    let autre = [Exemples.payeur(.cpf, 1_400), Exemples.payeur(.personnel, 200)]
    try dossier.jouer { try $0.arreterFinancement(autre, temps: .horsTempsDeTravail, le: jour.plus(jours: 1)) }
    #expect(dossier.etat.financement.cpf.proposeLe == nil && dossier.etat.financement.cpf.demandeLe == jour)
    #expect(try dossier.refus { try $0.accepterCpf(le: jour.plus(jours: 2)) } == [.etapesCpf])
    #expect(dossier.etat.echeances(au: jour.plus(jours: 1)).contains { $0.geste == "proposerCpf" })
    try dossier.jouer { try $0.proposerCpf(le: jour.plus(jours: 2)) }
    try dossier.jouer { try $0.accepterCpf(le: jour.plus(jours: 3)) }
    let premier = Droit.premierJourCpf(proposeLe: jour.plus(jours: 2))
    #expect(dossier.etat.peutCommencer(le: premier.plus(jours: -1)).map(\.regle).contains(.cpfDemarrage))
  }

  @Test func `onze jours ouvrés séparent la proposition du début, le onze novembre ne compte pas`() throws {
    let dossier = try Exemples.sousCpf()
    let premier = Droit.premierJourCpf(proposeLe: jour.plus(jours: 1))
    #expect(premier == Jour(2026, 11, 19))
    #expect(dossier.etat.peutCommencer(le: premier).filter { $0.regle == .cpfDemarrage }.isEmpty)
    #expect(dossier.etat.peutCommencer(le: premier.plus(jours: -1)).map(\.regle).contains(.cpfDemarrage))
  }

  @Test func `quatorze jours pour se rétracter, sans un mot, et plus rien ne commence`() throws {
    var dossier = try Exemples.sousCpf()
    let dernier = jour.plus(jours: 3 + 14)
    #expect(dossier.etat.peutCommencer(le: dernier).map(\.regle).contains(.contratParticulier))
    #expect(!dossier.etat.peutCommencer(le: dernier.plus(jours: 1)).map(\.regle).contains(.contratParticulier))
    #expect(try dossier.refus { try $0.seRetracter(le: dernier.plus(jours: 1)) } == [.retractationEnTemps])
    try dossier.jouer { try $0.seRetracter(le: dernier) }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).map(\.regle).contains(.conventionVivante))
    #expect(dossier.etat.contratSigneLe == nil)
  }

  @Test func `un partage qui oublie la participation est signalé, sans être refusé`() throws {
    let dossier = try Exemples.accueilli()
    let prix = Prix(horsTaxe: .euros(1_600), tva: 0)
    func regles(_ payeurs: [Payeur]) -> [Regle] { dossier.etat.constats(payeurs, prix: prix, Exemples.modalites, le: jour).map(\.regle) }
    #expect(regles([Exemples.payeur(.cpf, 1_600)]) == [.cpfParticipation, .cpfAccompagnement])
    #expect(regles([Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)]) == [.cpfAccompagnement])
    #expect(regles([Exemples.payeur(.cpf, 1_400), Exemples.payeur(.abondementEmployeur, 200)]) == [.cpfAccompagnement])
    #expect(try dossier.refus { try $0.arreterFinancement([Exemples.payeur(.cpf, 1_600)], temps: .horsTempsDeTravail, le: jour) }.isEmpty)
  }
}
