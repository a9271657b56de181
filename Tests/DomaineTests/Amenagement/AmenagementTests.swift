import TestSupport
import Testing

@testable import Domaine

@Suite struct AmenagementTests {
  private let camille = Gens.camille
  private let referent = Gens.referent
  private let effets = EffetsAmenagement(seanceMaximale: .heures(1), corps: .dixHuit, pauseApres: Duree(minutes: 30), ecartMinimal: 7, lieuAccessible: true)

  private func ouvert() throws -> Histoire<Amenagement> {
    var h = Histoire<Amenagement>()
    try h.jouer { try $0.consentir(beneficiaire: camille.personne, referent: referent.personne, le: j0) }
    try h.jouer { try $0.exprimer(.init(id: id(1), texte: "Je fatigue après une heure"), par: camille, le: j0) }
    try h.jouer { try $0.decider(effets, par: referent, le: j0) }
    return h
  }

  @Test func `rien ne s'écrit sans un consentement à part`() throws {
    let h = Histoire<Amenagement>()
    #expect(try h.refus { try $0.exprimer(.init(id: id(1), texte: "x"), par: camille, le: j0) } == [.donneesSensibles])
    #expect(try h.refus { try $0.decider(effets, par: referent, le: j0) } == [.donneesSensibles])
    let autre = try ouvert()
    #expect(try autre.refus { try $0.consentir(beneficiaire: id(8), referent: id(5), le: j0) } == [.amenagementUnique])
  }

  @Test func `les mots ne sont lus que de la personne et du référent, du consultant si elle le veut`() throws {
    var h = try ouvert()
    let voit = { (acteur: Acteur) in h.etat.peutVoir(par: acteur).isEmpty }
    #expect(voit(camille) && voit(referent))
    #expect(!voit(Gens.consultant))
    for autre in Gens.autres { #expect(!voit(autre)) }
    try h.jouer { try $0.ouvrir(au: Gens.consultant.personne, par: camille, le: j0) }
    #expect(voit(Gens.consultant) && !voit(Gens.nouveau))
    #expect(try h.refus { try $0.exprimer(.init(id: id(2), texte: "x"), par: Gens.consultant, le: j0) } == [.amenagementPersonne])
    try h.jouer { try $0.fermerAuConsultant(par: camille, le: j0) }
    #expect(!voit(Gens.consultant))
  }

  @Test func `seule la personne ouvre ses mots et choisit son référent`() throws {
    var h = try ouvert()
    #expect(try h.refus { try $0.ouvrir(au: id(2), par: referent, le: j0) } == [.amenagementPersonne])
    #expect(try h.refus { try $0.remplacerReferent(par: id(7), selon: referent, le: j0) } == [.amenagementPersonne])
    try h.jouer { try $0.remplacerReferent(par: id(7), selon: camille, le: j0) }
    #expect(!h.etat.peutVoir(par: referent).isEmpty && h.etat.peutVoir(par: Acteur(id(7), .referentHandicap)).isEmpty)
  }

  @Test func `retirer son consentement efface les mots et leurs effets`() throws {
    var h = try ouvert()
    #expect(try h.refus { try $0.retirerConsentement(par: referent, le: j0) } == [.amenagementPersonne])
    try h.jouer { try $0.retirerConsentement(par: camille, le: j0) }
    #expect(h.etat.besoins.tous.isEmpty && h.etat.effets == .aucun)
    #expect(!h.etat.peutVoir(par: camille).isEmpty)
    #expect(h.etat.peutDetruire(le: j0).isEmpty)
    try h.jouer { try $0.consentir(beneficiaire: camille.personne, referent: referent.personne, le: j0) }
    #expect(!h.etat.peutDetruire(le: j0).isEmpty && h.etat.besoins.tous.isEmpty)
  }

  @Test func `des effets sans durée sont refusés`() throws {
    let h = try ouvert()
    for faux in [EffetsAmenagement(seanceMaximale: .nulle), .init(pauseApres: Duree(minutes: -5)), .init(ecartMinimal: 0)] {
      #expect(try h.refus { try $0.decider(faux, par: referent, le: j0) } == [.amenagementEffets])
    }
  }

  @Test func `un besoin se retire, une réorientation se note`() throws {
    var h = try ouvert()
    try h.jouer { try $0.retirer(besoin: id(1), par: camille, le: j0) }
    try h.jouer { try $0.reorienter(par: referent, le: j0) }
    #expect(h.etat.besoins.tous.isEmpty && h.etat.mesures.reorienteLe == j0)
  }

  @Test func `au terme, plus personne ne voit et tout se détruit`() throws {
    var h = try ouvert()
    #expect(!h.etat.peutDetruire(le: j0.plus(jours: 900)).isEmpty)
    #expect(try h.refus { try $0.conclure(.deTest, le: j0) } == [.terme])
    try h.jouer { try $0.conclure(.deTest, le: TermeDuBilan.deTest.jour) }
    for acteur in [camille, referent] { #expect(h.etat.peutVoir(par: acteur).map(\.regle) == [.amenagementClos]) }
    #expect(try h.refus { try $0.decider(.aucun, par: referent, le: j0) } == [.amenagementClos])
    #expect(h.etat.peutDetruire(le: TermeDuBilan.deTest.jour).isEmpty)
    #expect(try Histoire<Amenagement>().refus { try $0.conclure(.deTest, le: j0) }.isEmpty)
  }

  @Test func `une heure au plus coupe les séances de deux heures en deux`() {
    let coupees = effets.decouper([SeancePrevue(.preliminaire, .heures(2)), SeancePrevue(.conclusions, .heures(1))])
    #expect(coupees == [SeancePrevue(.preliminaire, .heures(1)), SeancePrevue(.preliminaire, .heures(1)), SeancePrevue(.conclusions, .heures(1))])
    #expect(EffetsAmenagement.aucun.decouper(coupees) == coupees)
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func `couper garde le total, les phases et leur ordre`(graine: UInt64) {
    var hasard = Seeded(graine)
    let seances = (0..<hasard.entier(0...10)).map { _ in
      SeancePrevue(hasard.parmi(PhaseLegale.allCases) ?? .investigation, Duree(minutes: hasard.entier(0...300)))
    }
    let maximum = Duree(minutes: hasard.entier(1...180))
    let coupees = EffetsAmenagement(seanceMaximale: maximum).decouper(seances)
    #expect(Duree.somme(coupees.map(\.duree)) == Duree.somme(seances.map(\.duree)))
    #expect(coupees.allSatisfy { $0.duree <= maximum })
    for phase in PhaseLegale.allCases {
      let total = { (liste: [SeancePrevue]) in Duree.somme(liste.filter { $0.phase == phase }.map(\.duree)) }
      #expect(total(coupees) == total(seances))
    }
  }
}
