import TestSupport
import Testing

@testable import Domaine

@Suite struct CarnetAccesTests {
  private let maintenant = Instant(j0.plus(jours: 10), 9)

  @Test func `rien ne s'ouvre sans le consentement`() throws {
    var h = Histoire<Carnet>()
    let ouvrir = { (consenti: Jour?) in
      { (c: Carnet) throws(Refus) in try c.ouvrir(entre: Gens.binome, synthese: ModaliteSynthese(), consentiLe: consenti, le: j0) }
    }
    #expect(try h.refus(ouvrir(nil)) == [.consentement])
    #expect(try h.refus(ouvrir(j0.plus(jours: 1))) == [.consentement])
    #expect(try h.jouer(ouvrir(j0)).count == 1)
  }

  @Test func `un carnet ne s'ouvre pas deux fois pour d'autres`() throws {
    let autre = Binome(beneficiaire: id(8), consultant: Gens.consultant.personne)
    let h = Histoire<Carnet>.ouvert()
    #expect(try h.refus { try $0.ouvrir(entre: autre, synthese: ModaliteSynthese(), consentiLe: j0, le: j0) } == [.carnetUnique])
  }

  @Test func `personne n'écrit avant l'ouverture`() throws {
    let h = Histoire<Carnet>()
    #expect(try h.refus { try $0.noter("x", id: id(1), par: Gens.consultant, le: j0) } == [.carnetOuvert])
    #expect(!h.etat.peutVoir(.synthese, par: Gens.camille, le: maintenant).bloquants.isEmpty)
  }

  @Test func `le bénéficiaire et son consultant voient tout, les autres rien`() throws {
    let carnet = try Histoire.complet().etat
    for element in carnet.elementsConservables + [.notes, .consultations] {
      #expect(carnet.peutVoir(element, par: Gens.camille, le: maintenant).isEmpty)
      #expect(carnet.peutVoir(element, par: Gens.consultant, le: maintenant).isEmpty)
      for autre in Gens.autres { #expect(carnet.peutVoir(element, par: autre, le: maintenant).bloquants.count == 1) }
    }
  }

  @Test(arguments: Role.allCases.filter { $0 != .beneficiaire && $0 != .consultant })
  func `les deux eux-mêmes, dans un autre rôle, ne voient rien`(role: Role) throws {
    let carnet = try Histoire.complet().etat
    for personne in [Gens.camille.personne, Gens.consultant.personne] {
      #expect(!carnet.peutVoir(.synthese, par: Acteur(personne, role), le: maintenant).bloquants.isEmpty)
    }
  }

  @Test func `un transfert sans les notes les laisse à leur auteur`() throws {
    var h = try Histoire.complet()
    #expect(try h.refus { try $0.transferer(a: id(3), avecNotes: false, par: Gens.consultant, le: j0) } == [.carnetGesteDuBeneficiaire])
    try h.jouer { try $0.transferer(a: id(3), avecNotes: false, par: Gens.camille, le: j0) }
    #expect(h.etat.peutVoir(.synthese, par: Gens.nouveau, le: maintenant).isEmpty)
    #expect(!h.etat.peutVoir(.synthese, par: Gens.consultant, le: maintenant).bloquants.isEmpty)
    #expect(h.etat.notes(lisiblesPar: Gens.nouveau).isEmpty)
    #expect(h.etat.notes(lisiblesPar: Gens.consultant).isEmpty)
    #expect(h.etat.notes(lisiblesPar: Gens.camille).count == 1)
    try h.jouer { try $0.noter("Repris", id: id(20), par: Gens.nouveau, le: j0) }
    #expect(h.etat.notes(lisiblesPar: Gens.nouveau).map(\.texte) == ["Repris"])
    #expect(try h.refus { try $0.noter("volé", id: id(13), par: Gens.nouveau, le: j0) } == [.carnetElementConnu])
  }

  @Test func `un transfert avec les notes les emporte`() throws {
    var h = try Histoire.complet()
    try h.jouer { try $0.transferer(a: id(3), avecNotes: true, par: Gens.camille, le: j0) }
    #expect(h.etat.notes(lisiblesPar: Gens.nouveau).count == 1)
  }

  @Test func `achevé, le bilan se conclut après la remise et la restitution`() throws {
    var h = Histoire<Carnet>.ouvert()
    try h.jouer { try $0.enregistrer(passation: id(11), .init(id: "x", version: "1"), .exercice, objet: .aptitudes, par: Gens.camille, le: j0) }
    try h.jouer { try $0.noterResultats([.init(libelle: "a", valeur: "b")], de: id(11), par: Gens.consultant, le: j0) }
    #expect(try h.refus { try $0.conclure(.deTest, le: TermeDuBilan.deTest.jour) } == [.carnetRemiseAvantTerme, .passationRestituee])
    let abandon = TermeDuBilan(j0.plus(jours: 20), .abandonEcrit)
    #expect(h.etat.peutConclure(abandon).map(\.gravite) == [.avertissement])
    #expect(try h.refus { try $0.conclure(abandon, le: j0) } == [.terme])
    try h.jouer { try $0.conclure(abandon, le: j0.plus(jours: 20)) }
  }

  @Test func `après le terme, le carnet ne s'ouvre à personne et ne change plus`() throws {
    let h = try Histoire.conclu()
    for acteur in Gens.autres + [Gens.camille, Gens.consultant] {
      for element in h.etat.elementsConservables + [.notes] {
        #expect(h.etat.peutVoir(element, par: acteur, le: maintenant).bloquants.map(\.regle) == [.carnetClos])
      }
      #expect(h.etat.notes(lisiblesPar: acteur).isEmpty)
      #expect(try h.refus { try $0.analyser(.init(motifs: [], attentes: "", circonstances: ""), par: acteur, le: j0) } == [.carnetClos])
    }
    let autreTerme = TermeDuBilan(j0, .silence)
    #expect(try h.refus { try $0.conclure(autreTerme, le: j0) } == [.carnetClos])
  }

  @Test func `le carnet se détruit au terme, pas avant`() throws {
    let ouvert = try Histoire.complet().etat
    #expect(ouvert.peutDetruire(le: j0.plus(jours: 3_000)).bloquants.map(\.regle) == [.destruction])
    let clos = try Histoire.conclu().etat
    #expect(!clos.peutDetruire(le: j0.plus(jours: 69)).bloquants.isEmpty)
    #expect(clos.peutDetruire(le: j0.plus(jours: 70)).isEmpty)
  }
}
