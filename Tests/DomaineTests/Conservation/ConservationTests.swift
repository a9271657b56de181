import TestSupport
import Testing

@testable import Domaine

@Suite struct ConservationTests {
  private let terme = TermeDuBilan.deTest.jour

  private func accord(_ jours: Int, donneLe: Jour? = nil, _ motif: MotifDeConservation = .suiviParAccordEcrit) -> AccordDeConservation {
    AccordDeConservation(motif, donneLe: donneLe ?? j0, jusquAu: terme.plus(jours: jours))
  }

  /// The synthèse kept two hundred days, the plan four hundred.
  private func constituee() throws -> Histoire<Conservation> {
    let carnet = try Histoire.conclu().etat
    var h = Histoire<Conservation>()
    try h.jouer { try $0.constituer(de: carnet, [.synthese: accord(200), .planAction: accord(400)]) }
    return h
  }

  @Test func `ce que l'accord nomme est copié, et rien d'autre`() throws {
    let h = try constituee()
    let carnet = try Histoire.conclu().etat
    #expect(h.etat.elements.gardes.map(\.element) == [.synthese, .planAction])
    #expect(h.etat.elements.gardes.last?.contenu == .planAction(carnet.planAction.etapes))
    #expect(h.etat.elements.gardes.map(\.jusquAu) == [terme.plus(jours: 200), terme.plus(jours: 400)])
  }

  @Test func `sans accord, rien n'est gardé`() throws {
    let carnet = try Histoire.conclu().etat
    var h = Histoire<Conservation>()
    #expect(try h.jouer { try $0.constituer(de: carnet, [:]) }.isEmpty)
    #expect(h.etat.peutDetruire(le: terme).isEmpty)
  }

  @Test func `rien n'est copié avant le terme, ni selon un accord tardif ou trop long`() throws {
    let (ouvert, clos) = (try Histoire.complet().etat, try Histoire.conclu().etat)
    let h = Histoire<Conservation>()
    #expect(try h.refus { try $0.constituer(de: ouvert, [.synthese: accord(10)]) } == [.conservationTerme])
    #expect(try h.refus { try $0.constituer(de: clos, [.synthese: accord(10, donneLe: terme.plus(jours: 1))]) } == [.destruction])
    #expect(try h.refus { try $0.constituer(de: clos, [.synthese: accord(3_000)]) } == [.destruction])
  }

  @Test func `les notes, ou ce que le carnet n'a pas, ne se gardent pas`() throws {
    let clos = try Histoire.conclu().etat
    let h = Histoire<Conservation>()
    for element in [.notes, .consultations, .piece(id(99))] as [ElementCarnet] {
      #expect(try h.refus { try $0.constituer(de: clos, [.synthese: accord(10), element: accord(10)]) } == [.conservationElement])
    }
  }

  @Test func `à la demande du CEP, la synthèse seule est gardée`() throws {
    let clos = try Histoire.conclu().etat
    let h = Histoire<Conservation>()
    #expect(try h.refus { try $0.constituer(de: clos, [.planAction: accord(10, .syntheseDemandeeParCep)]) } == [.destruction])
    #expect(try h.refus { try $0.constituer(de: clos, [.synthese: accord(10, .syntheseDemandeeParCep)]) }.isEmpty)
  }

  @Test func `on n'ajoute pas à ce qui est gardé`() throws {
    let h = try constituee()
    let clos = try Histoire.conclu().etat
    #expect(try h.refus { try $0.constituer(de: clos, [.projets: accord(10)]) } == [.conservationUnique])
  }

  @Test func `rien ne se détruit avant la dernière fin`() throws {
    let h = try constituee()
    #expect(h.etat.peutDetruire(le: terme.plus(jours: 400)).map(\.regle) == [.conservationFin])
    #expect(h.etat.peutDetruire(le: terme.plus(jours: 401)).isEmpty)
  }

  @Test func `les deux du bilan voient ce qui est gardé tant qu'il l'est`() throws {
    var h = try constituee()
    let voit = { (element: ElementCarnet, acteur: Acteur, jours: Int) in
      h.etat.peutVoir(element, par: acteur, le: Instant(terme.plus(jours: jours), 12)).isEmpty
    }
    #expect(voit(.synthese, Gens.camille, 200) && voit(.synthese, Gens.consultant, 200))
    #expect(!voit(.synthese, Gens.camille, 201) && !voit(.projets, Gens.camille, 1))
    for autre in Gens.autres { #expect(!voit(.synthese, autre, 1)) }
    try h.jouer { try $0.transferer(a: id(3), par: Gens.camille, le: terme) }
    #expect(voit(.synthese, Gens.nouveau, 1) && !voit(.synthese, Gens.consultant, 1))
    #expect(!Conservation().peutVoir(.synthese, par: Gens.camille, le: Instant(terme)).isEmpty)
  }

  @Test func `chaque consultation de ce qui est gardé est notée`() throws {
    var h = try constituee()
    let midi = Instant(terme.plus(jours: 10), 12)
    #expect(try h.refus { try $0.consulter(.synthese, par: Gens.second, a: midi) } == [.secretProfessionnel])
    #expect(try h.jouer { try $0.consulter(.synthese, par: Gens.camille, a: midi) }.isEmpty)
    try h.jouer { try $0.consulter(.synthese, par: Gens.consultant, a: midi) }
    try h.jouer { try $0.consulter(.planAction, par: Gens.consultant, a: midi) }
    #expect(h.etat.consultations.toutes.map(\.element) == [.synthese, .planAction])
  }

  @Test(arguments: 0..<50 as Range<UInt64>) func `rien n'est gardé ni vu au-delà du plafond`(graine: UInt64) throws {
    var hasard = Seeded(graine)
    let clos = try Histoire.conclu().etat
    let plafond = Droit.plafondDeConservation(terme: terme)
    var aGarder: [ElementCarnet: AccordDeConservation] = [:]
    for element in clos.elementsConservables where hasard.entier(0...1) == 1 { aGarder[element] = accord(hasard.entier(0...1_096)) }
    let demandes = aGarder
    let conservation = Conservation(folding: (try? Conservation().constituer(de: clos, demandes)) ?? [])
    for garde in conservation.elements.gardes {
      #expect(garde.jusquAu <= plafond && garde.jusquAu >= terme)
      #expect(!conservation.peutVoir(garde.element, par: Gens.camille, le: Instant(plafond.plus(jours: 1))).isEmpty)
    }
    #expect(conservation.peutDetruire(le: plafond.plus(jours: 1)).isEmpty)
  }
}
