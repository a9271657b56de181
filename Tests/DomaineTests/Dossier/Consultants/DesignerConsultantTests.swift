import Domaine
import TestSupport
import Testing

/// Who holds the bilan, and on whose word it changes hands (P5, Q1).
struct DesignerConsultantTests {
  private let jour = Exemples.ouverture.plus(jours: 5)
  private let camille = Acteur(Exemples.camille, .beneficiaire)
  private let alix = Dossier.Consultant(personne: PersonneID(haut: 0xE0, bas: 7), nom: "Alix Modèle", sousTraitant: true)

  private func deuxVoix() throws -> Histoire<Dossier> {
    var modalites = Exemples.modalites
    modalites.secondConsultantPossible = true
    return try Exemples.accueilli(Exemples.faits(modalites: modalites))
  }

  @Test func `un seul consultant est désigné, un autre demande un transfert`() throws {
    let dossier = try Exemples.accueilli()
    #expect(dossier.etat.consultants.enCharge == Exemples.consultant)
    #expect(try dossier.refus { try $0.designerConsultant(alix, le: jour) } == [.consultantUnique])
  }

  @Test func `le même consultant se désigne encore pour dire ses titres`() throws {
    var (dossier, titre) = (try Exemples.accueilli(), Exemples.consultant)
    titre.qualifications = ["psychologue du travail"]
    try dossier.jouer { try $0.designerConsultant(titre, le: jour) }
    #expect(dossier.etat.consultants.enCharge == titre)
  }

  @Test func `le bilan change de mains sur la parole du bénéficiaire, et d’elle seule`() throws {
    var dossier = try Exemples.accueilli()
    for acteur in [Acteur(Exemples.dominique, .consultant), Acteur(Exemples.inconnu, .beneficiaire), Acteur(Exemples.camille, .bureau)] {
      #expect(
        try dossier.refus { try $0.transfererConsultant(a: alix, motif: .depart, avecNotes: true, par: acteur, le: jour) } == [.transfertAccepte])
    }
    try dossier.jouer { try $0.transfererConsultant(a: alix, motif: .depart, avecNotes: false, par: camille, le: jour) }
    #expect(dossier.etat.consultants.enCharge == alix)
    #expect(dossier.etat.consultants.transferts.map(\.avecNotes) == [false])
  }

  @Test func `l’ancien consultant tient encore les séances d’avant son départ, pas celles d’après`() throws {
    var dossier = try Exemples.accueilli()
    try dossier.jouer { try $0.transfererConsultant(a: alix, motif: .absence, avecNotes: true, par: camille, le: jour) }
    #expect(dossier.etat.consultants.quiTiennent(le: jour) == [alix.personne, Exemples.dominique])
    #expect(dossier.etat.consultants.quiTiennent(le: jour.plus(jours: 1)) == [alix.personne])
    #expect(dossier.etat.consultantsDuDossier.contains(Exemples.dominique))
  }

  @Test func `un consultant qui revient n’est plus un ancien`() throws {
    var dossier = try Exemples.accueilli()
    try dossier.jouer { try $0.transfererConsultant(a: alix, motif: .absence, avecNotes: true, par: camille, le: jour) }
    try dossier.jouer { try $0.transfererConsultant(a: Exemples.consultant, motif: .demandeDuBeneficiaire, avecNotes: true, par: camille, le: jour) }
    #expect(dossier.etat.consultants.anciens == [alix.personne: jour])
  }

  @Test func `un second consultant suppose un programme qui le prévoit et l’accord du bénéficiaire`() throws {
    #expect(try Exemples.accueilli().refus { try $0.accepterSecondConsultant(alix, par: camille, le: jour) } == [.secondConsultantPrevu])
    var dossier = try deuxVoix()
    let autre = Acteur(Exemples.dominique, .consultant)
    #expect(try dossier.refus { try $0.accepterSecondConsultant(alix, par: autre, le: jour) } == [.transfertAccepte])
    #expect(try dossier.refus { try $0.accepterSecondConsultant(Exemples.consultant, par: camille, le: jour) } == [.consultantDesigne])
    try dossier.jouer { try $0.accepterSecondConsultant(alix, par: camille, le: jour) }
    try dossier.jouer { try $0.ecarterSecondConsultant(par: camille, le: jour) }
    #expect(dossier.etat.consultants.second == nil)
    #expect(dossier.etat.consultants.anciens == [alix.personne: jour])
  }

  @Test func `un sous-traitant est nommé au bénéficiaire avant la première séance`() throws {
    var dossier = try Exemples.sousPlan()
    try dossier.jouer { try $0.transfererConsultant(a: alix, motif: .depart, avecNotes: true, par: camille, le: jour) }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut) == [Constat(.sousTraitantNomme, .avertissement)])
    try dossier.jouer { try $0.nommerAuBeneficiaire(alix.personne, le: jour) }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).isEmpty)
    #expect(dossier.etat.peutCommencer(le: jour.plus(jours: -1)).map(\.regle).contains(.sousTraitantNomme))
    #expect(try dossier.refus { try $0.nommerAuBeneficiaire(Exemples.inconnu, le: jour) } == [.consultantDesigne])
  }

  @Test func `sans consultant, rien ne se transfère ni ne commence`() throws {
    let seul = Histoire<Dossier>([.ouverture(.ouvert(Exemples.faits()))])
    #expect(
      try seul.refus { try $0.transfererConsultant(a: alix, motif: .depart, avecNotes: true, par: camille, le: jour) } == [.consultantDesigne])
    #expect(seul.etat.peutCommencer(le: jour).map(\.regle).contains(.consultantDesigne))
  }
}
