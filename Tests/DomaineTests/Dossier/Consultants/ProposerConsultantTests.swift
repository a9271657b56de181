import Domaine
import TestSupport
import Testing

/// The office proposes, the beneficiary decides (P5, Q1).
struct ProposerConsultantTests {
  private let jour = Exemples.ouverture.plus(jours: 5)
  private let camille = Acteur(Exemples.camille, .beneficiaire)
  private let alix = Dossier.Consultant(personne: PersonneID(haut: 0xE0, bas: 7), nom: "Alix Modèle", sousTraitant: true)
  private var proposition: Dossier.PropositionDeConsultant { Dossier.PropositionDeConsultant(a: alix, motif: .depart, le: jour) }

  private func propose() throws -> Histoire<Dossier> {
    var dossier = try Exemples.accueilli()
    try dossier.jouer { try $0.proposerConsultant(proposition) }
    return dossier
  }

  @Test func `proposer ne change rien, et attend le bénéficiaire`() throws {
    let dossier = try propose()
    #expect(dossier.etat.consultants.enCharge == Exemples.consultant)
    #expect(dossier.etat.consultants.propositions == [.enCharge: proposition])
    let attendues = dossier.etat.echeances(au: jour).filter { $0.geste == "accepterConsultant" }
    #expect(attendues.map(\.qui) == [.beneficiaire] && attendues.map(\.regle) == [.transfertAccepte])
    #expect(try dossier.etat.proposerConsultant(proposition).isEmpty, "la même proposition ne se fait qu’une fois")
  }

  @Test func `une proposition acceptée est un transfert, et nomme le sous-traitant`() throws {
    var dossier = try propose()
    try dossier.jouer { try $0.transfererConsultant(a: alix, motif: .depart, avecNotes: false, par: camille, le: jour) }
    #expect(dossier.etat.consultants.enCharge == alix && dossier.etat.consultants.propositions.isEmpty)
    #expect(dossier.etat.consultants.nommes[alix.personne] == jour)
    #expect(dossier.etat.dernierActeDuBeneficiaire == jour)
  }

  @Test func `seul le bénéficiaire décline, et rien ne change`() throws {
    var dossier = try propose()
    #expect(try dossier.refus { try $0.declinerProposition(.enCharge, par: Acteur(Exemples.dominique, .consultant), le: jour) } == [.transfertAccepte])
    try dossier.jouer { try $0.declinerProposition(.enCharge, par: camille, le: jour) }
    #expect(dossier.etat.consultants.propositions.isEmpty && dossier.etat.consultants.declinees == [.enCharge: jour])
    #expect(dossier.etat.consultants.enCharge == Exemples.consultant)
    try dossier.jouer { try $0.proposerConsultant(proposition) }
    #expect(dossier.etat.consultants.declinees.isEmpty, "une autre proposition efface le refus")
  }

  @Test func `le bureau retire ce qu’il proposait`() throws {
    var dossier = try propose()
    try dossier.jouer { $0.retirerProposition(.enCharge, le: jour) }
    #expect(dossier.etat.consultants.propositions.isEmpty && dossier.etat.consultants.declinees.isEmpty)
    #expect(dossier.etat.retirerProposition(.enCharge, le: jour).isEmpty)
  }

  @Test func `on ne propose ni qui est déjà là, ni un second que le programme ne prévoit pas, ni rien avant le premier`() throws {
    let dossier = try Exemples.accueilli()
    var autre = proposition
    autre.a = Exemples.consultant
    #expect(try dossier.refus { try $0.proposerConsultant(autre) } == [.autreConsultant])
    autre = Dossier.PropositionDeConsultant(a: alix, place: .second, le: jour)
    #expect(try dossier.refus { try $0.proposerConsultant(autre) } == [.secondConsultantPrevu])
    let seul = Histoire<Dossier>([.ouverture(.ouvert(Exemples.faits()))])
    #expect(try seul.refus { try $0.proposerConsultant(proposition) } == [.consultantDesigne])
  }

  @Test func `un second consultant se propose, s’accepte et se nomme de même`() throws {
    var modalites = Exemples.modalites
    modalites.secondConsultantPossible = true
    var dossier = try Exemples.accueilli(Exemples.faits(modalites: modalites))
    try dossier.jouer { try $0.proposerConsultant(Dossier.PropositionDeConsultant(a: alix, place: .second, le: jour)) }
    try dossier.jouer { try $0.accepterSecondConsultant(alix, par: camille, le: jour) }
    #expect(dossier.etat.consultants.second == alix && dossier.etat.consultants.nommes[alix.personne] == jour)
    #expect(dossier.etat.consultants.propositions.isEmpty)
    #expect(try dossier.refus { try $0.proposerConsultant(Dossier.PropositionDeConsultant(a: alix, place: .second, le: jour)) } == [.autreConsultant])
  }
}
