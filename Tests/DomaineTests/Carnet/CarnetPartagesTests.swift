import TestSupport
import Testing

@testable import Domaine

@Suite struct CarnetPartagesTests {
  private let camille = Gens.camille
  private let consultant = Gens.consultant
  private let second = Gens.second
  private let debut = Instant(j0, 9)
  private let fin = Instant(j0, 11)

  private func partager(_ element: ElementCarnet, par acteur: Acteur = Gens.camille) -> (Carnet) throws -> [Carnet.Event] {
    { try $0.partager(element, id: id(50), avec: Gens.second.personne, jusqua: Instant(j0, 11), par: acteur, a: Instant(j0, 9)) }
  }

  /// A pass of the dossier for somebody outside, valid that day.
  private func passe(_ element: ElementCarnet?, code: CodeDePiece = .synthese) throws -> LaissezPasser {
    LaissezPasser(id: id(60), code, element: element, try empreinteDeTest(), a: DestinataireNomme(id(9), .tiers), donneA: debut, jusquAu: j0)
  }

  @Test func `un second consultant ne voit que ce qui lui est ouvert, et le temps dit`() throws {
    var h = try Histoire.complet()
    try h.jouer(partager(.planAction))
    let voit = { (element: ElementCarnet, acteur: Acteur, instant: Instant) in h.etat.peutVoir(element, par: acteur, le: instant).bloquants.isEmpty }
    #expect(voit(.planAction, second, debut))
    #expect(voit(.planAction, second, Instant(millisecondes: fin.millisecondes - 1)))
    #expect(!voit(.planAction, second, fin))
    #expect(!voit(.planAction, second, Instant(millisecondes: debut.millisecondes - 1)))
    #expect(!voit(.synthese, second, debut))
    #expect(!voit(.planAction, Acteur(id(9), .secondConsultant), debut))
    #expect(!voit(.planAction, Acteur(second.personne, .bureau), debut))
  }

  @Test func `révoqué, un partage n'ouvre plus rien dans l'instant`() throws {
    var h = try Histoire.complet()
    try h.jouer(partager(.planAction))
    let milieu = Instant(j0, 10)
    try h.jouer { try $0.revoquer(partage: id(50), par: camille, a: milieu) }
    #expect(!h.etat.peutVoir(.planAction, par: second, le: milieu).bloquants.isEmpty)
    #expect(try h.refus { try $0.consulter(.planAction, par: second, a: milieu) } == [.secretProfessionnel])
    #expect(!h.etat.peutVoir(.planAction, par: second, le: debut).bloquants.isEmpty, "même si l’horloge recule")
  }

  @Test func `seul le bénéficiaire partage, et pas tout`() throws {
    let h = try Histoire.complet()
    #expect(try h.refus(partager(.planAction, par: consultant)) == [.carnetGesteDuBeneficiaire])
    #expect(try h.refus(partager(.notes)) == [.partageDeTravail])
    #expect(try h.refus(partager(.consultations)) == [.partageDeTravail])
    #expect(try h.refus(partager(.piece(id(99)))) == [.carnetElementConnu])
    let sansDuree = { (c: Carnet) throws(Refus) in
      try c.partager(.projets, id: id(51), avec: Gens.second.personne, jusqua: Instant(j0, 9), par: Gens.camille, a: Instant(j0, 9))
    }
    #expect(try h.refus(sansDuree) == [.partageBorne])
  }

  @Test func `ce que le second consultant reçoit se referme d’un coup, et se rouvre autrement`() throws {
    var h = try Histoire.complet()
    try h.jouer(partager(.planAction))
    try h.jouer { try $0.partager(.projets, id: id(51), avec: Gens.second.personne, jusqua: fin, par: camille, a: debut) }
    try h.jouer { try $0.partager(.projets, id: id(52), avec: id(8), jusqua: fin, par: camille, a: debut) }
    #expect(try h.refus { try $0.fermer(au: Gens.second.personne, par: consultant, a: debut) } == [.carnetGesteDuBeneficiaire])
    try h.jouer { try $0.fermer(au: Gens.second.personne, par: camille, a: debut) }
    for element in [ElementCarnet.planAction, .projets] { #expect(!h.etat.peutVoir(element, par: second, le: debut).bloquants.isEmpty) }
    #expect(h.etat.peutVoir(.projets, par: Acteur(id(8), .secondConsultant), le: debut).isEmpty)
  }

  @Test func `une synthèse en cours se montre au second consultant, dans la maison`() throws {
    var h = Histoire<Carnet>.ouvert()
    try h.jouer { try $0.deposerVersion([Enonce(.projet, "x")], par: consultant, le: j0) }
    #expect(try h.refus(partager(.synthese)).isEmpty)
  }

  @Test func `un laissez-passer donne l’élément qu’il nomme, dans son temps, et rien de ce qui ne se partage pas`() throws {
    let h = try Histoire.complet()
    let regles = { (passe: LaissezPasser, instant: Instant) in try h.refus { try $0.consulter(par: passe, a: instant) } }
    #expect(try regles(passe(.synthese), debut).isEmpty)
    #expect(try regles(passe(.synthese), Instant(millisecondes: debut.millisecondes - 1)) == [.partageVivant])
    #expect(try regles(passe(.synthese), Instant(j0.plus(jours: 1))) == [.partageVivant])
    #expect(try regles(passe(.notes), debut) == [.partageDeTravail])
    #expect(try regles(passe(.piece(id(99))), debut) == [.carnetElementConnu])
    #expect(try Histoire<Carnet>().refus { try $0.consulter(par: try passe(.synthese), a: debut) } == [.carnetOuvert])
  }

  @Test func `une ouverture écrite autrefois vers le dehors n’ouvre plus rien par elle-même, et nomme encore l’élément de son laissez-passer`() throws {
    var h = try Histoire.complet()
    let ancien = try passe(nil)
    #expect(try h.refus { try $0.consulter(par: ancien, a: debut) } == [.partageVivant])
    let ouverture = Carnet.Partage(id: id(60), element: .passation(id(11)), destinataire: .tiers, du: debut, au: fin)
    h = Histoire<Carnet>(h.faits + [.partages(.ouvert(ouverture)), .partages(.demandeParCep(le: j0))])
    for role in Role.allCases {
      #expect(!h.etat.peutVoir(.passation(id(11)), par: Acteur(id(9), role), le: debut).bloquants.isEmpty)
    }
    try h.jouer { try $0.consulter(par: ancien, a: debut) }
    #expect(h.etat.consultations.toutes.map(\.element) == [.passation(id(11))])
  }

  @Test func `chaque consultation est notée, celles du bénéficiaire n'y ajoutent rien`() throws {
    var h = try Histoire.complet()
    #expect(try h.jouer { try $0.consulter(.synthese, par: consultant, a: debut) }.count == 1)
    #expect(try h.jouer { try $0.consulter(.synthese, par: camille, a: debut) }.isEmpty)
    #expect(try h.jouer { try $0.consulter(.synthese, par: consultant, a: debut.plus(Duree(minutes: 14))) }.isEmpty)
    #expect(try h.jouer { try $0.consulter(.synthese, par: consultant, a: debut.plus(Duree(minutes: 15))) }.count == 1)
    #expect(try h.jouer { try $0.consulter(.planAction, par: consultant, a: debut) }.count == 1)
    #expect(try h.refus { try $0.consulter(.synthese, par: second, a: debut) } == [.secretProfessionnel])
    let passe = try passe(.synthese)
    try h.jouer { try $0.consulter(par: passe, a: debut) }
    #expect(h.etat.consultations.toutes.map(\.element) == [.synthese, .synthese, .planAction, .synthese])
    #expect(h.etat.consultations.toutes.last?.par == .partage(id(60)))
  }

  @Test func `aucun partage ne survit au terme, ni aucun laissez-passer dans le carnet`() throws {
    var h = try Histoire.complet()
    let loin = Instant(j0.plus(jours: 400))
    try h.jouer { try $0.partager(.synthese, id: id(52), avec: Gens.second.personne, jusqua: loin, par: camille, a: debut) }
    try h.jouer { try $0.conclure(.deTest, le: TermeDuBilan.deTest.jour) }
    #expect(try h.refus { try $0.consulter(.synthese, par: second, a: debut) } == [.carnetClos])
    #expect(try h.refus { try $0.consulter(par: try passe(.synthese), a: debut) } == [.carnetClos])
  }
}
