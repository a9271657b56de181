import TestSupport
import Testing

@testable import Domaine

@Suite struct CarnetPartagesTests {
  private let camille = Gens.camille
  private let consultant = Gens.consultant
  private let second = Gens.second
  private let debut = Instant(j0, 9)
  private let fin = Instant(j0, 11)

  private func partager(
    _ element: ElementCarnet, avec destinataire: Carnet.Partage.Destinataire, par acteur: Acteur = Gens.camille
  ) -> (Carnet) throws -> [Carnet.Event] {
    { try $0.partager(element, id: id(50), avec: destinataire, jusqua: Instant(j0, 11), par: acteur, a: Instant(j0, 9)) }
  }

  @Test func `un second consultant ne voit que ce qui lui est ouvert, et le temps dit`() throws {
    var h = try Histoire.complet()
    try h.jouer(partager(.planAction, avec: .secondConsultant(second.personne)))
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
    try h.jouer(partager(.planAction, avec: .secondConsultant(second.personne)))
    let milieu = Instant(j0, 10)
    try h.jouer { try $0.revoquer(partage: id(50), par: camille, a: milieu) }
    #expect(!h.etat.peutVoir(.planAction, par: second, le: milieu).bloquants.isEmpty)
    #expect(try h.refus { try $0.consulter(partage: id(50), a: milieu) } == [.partageVivant])
  }

  @Test func `seul le bénéficiaire partage, et pas tout`() throws {
    let h = try Histoire.complet()
    #expect(try h.refus(partager(.planAction, avec: .tiers, par: consultant)) == [.carnetGesteDuBeneficiaire])
    #expect(try h.refus(partager(.notes, avec: .secondConsultant(second.personne))) == [.partageDeTravail])
    #expect(try h.refus(partager(.consultations, avec: .tiers)) == [.partageDeTravail])
    #expect(try h.refus(partager(.piece(id(99)), avec: .tiers)) == [.carnetElementConnu])
    let passe = { (c: Carnet) throws(Refus) in
      try c.partager(.projets, id: id(51), avec: .tiers, jusqua: Instant(j0, 9), par: Gens.camille, a: Instant(j0, 9))
    }
    #expect(try h.refus(passe) == [.partageBorne])
  }

  @Test func `une synthèse qui n'est pas remise ne sort pas de la maison`() throws {
    var h = Histoire<Carnet>.ouvert()
    try h.jouer { try $0.deposerVersion([Enonce(.projet, "x")], par: consultant, le: j0) }
    #expect(try h.refus(partager(.synthese, avec: .employeur)) == [.partageSyntheseRemise])
    #expect(try h.refus(partager(.synthese, avec: .secondConsultant(second.personne))).isEmpty)
  }

  @Test func `rien ne se transmet sans accord, au CEP la synthèse à sa seule demande`() throws {
    var h = try Histoire.complet()
    let bloque = { (element: ElementCarnet, a: Carnet.Partage.Destinataire) in !h.etat.peutTransmettre(element, a: a, le: debut).bloquants.isEmpty }
    for destinataire in [.operateurCep, .employeur, .financeur, .tiers] as [Carnet.Partage.Destinataire] {
      #expect(bloque(.synthese, destinataire))
      #expect(bloque(.passation(id(11)), destinataire))
    }
    try h.jouer { try $0.noterDemandeDuCep(par: consultant, le: j0) }
    #expect(!bloque(.synthese, .operateurCep))
    #expect(bloque(.planAction, .operateurCep))
    #expect(bloque(.synthese, .employeur))
    try h.jouer(partager(.synthese, avec: .employeur))
    #expect(!bloque(.synthese, .employeur))
    #expect(!h.etat.peutVoir(.synthese, par: Acteur(id(9), .employeur), le: debut).bloquants.isEmpty)
  }

  @Test func `chaque consultation est notée, celles du bénéficiaire n'y ajoutent rien`() throws {
    var h = try Histoire.complet()
    #expect(try h.jouer { try $0.consulter(.synthese, par: consultant, a: debut) }.count == 1)
    #expect(try h.jouer { try $0.consulter(.synthese, par: camille, a: debut) }.isEmpty)
    #expect(try h.jouer { try $0.consulter(.synthese, par: consultant, a: debut.plus(Duree(minutes: 14))) }.isEmpty)
    #expect(try h.jouer { try $0.consulter(.synthese, par: consultant, a: debut.plus(Duree(minutes: 15))) }.count == 1)
    #expect(try h.jouer { try $0.consulter(.planAction, par: consultant, a: debut) }.count == 1)
    #expect(try h.refus { try $0.consulter(.synthese, par: second, a: debut) } == [.secretProfessionnel])
    try h.jouer(partager(.synthese, avec: .tiers))
    try h.jouer { try $0.consulter(partage: id(50), a: debut) }
    #expect(h.etat.consultations.toutes.map(\.element) == [.synthese, .synthese, .planAction, .synthese])
    #expect(h.etat.consultations.toutes.last?.par == .partage(id(50)))
  }

  @Test func `aucun partage ne survit au terme`() throws {
    var h = try Histoire.complet()
    let loin = Instant(j0.plus(jours: 400))
    try h.jouer { try $0.partager(.synthese, id: id(52), avec: .tiers, jusqua: loin, par: camille, a: debut) }
    try h.jouer { try $0.conclure(.deTest, le: TermeDuBilan.deTest.jour) }
    #expect(try h.refus { try $0.consulter(partage: id(52), a: debut) } == [.carnetClos])
    #expect(h.etat.peutTransmettre(.synthese, a: .tiers, le: debut).bloquants.map(\.regle) == [.carnetClos])
  }
}
