import Application
import Documents
import Domaine
import EventCodec
import Foundation
import JalonApp
import Scenarios
import Testing

/// Papers asked for on a real data folder, as the command line asks for them.
@Suite struct EtatsDuDossierTests {
  /// A bilan played into a folder, whose registry was filled; then the folder opened again on its own.
  private func avec(_ parcours: Int = 3, jusqua: Etape, _ corps: (Installation, DossierID) async throws -> Void) async throws {
    let provisoire = try Provisoire()
    let dossier = provisoire.dossier.appendingPathComponent("donnees")
    let theatre = try Theatre(programmes: try Programmes.conformes()) { world in try Installation(dossier, creer: true, world: world).maison }
    try await theatre.meubler()
    let chronologie = try await theatre.jouer(Parcours.tous[parcours], jusqua: jusqua)
    try await theatre.inscrireDestinataires(de: chronologie.dossier)
    try await corps(try Installation(dossier), chronologie.dossier)
    withExtendedLifetime(provisoire) {}
  }

  private let organisme = Theatre.organisme

  @Test(arguments: 0..<5) func `chaque bilan joué donne ses papiers, depuis le seul dossier de données`(parcours: Int) async throws {
    try await avec(parcours, jusqua: .facture) { installation, id in
      let etats = try await installation.etats(du: id, in: organisme)
      let sortes = Set(try etats.imprimes.map { try etats.papier($0).kind })
      #expect(sortes.isSuperset(of: [.plaquette, .programme, .ficheEngagement, .planning, .emargement, .certificatDeRealisation, .facture]))
      #expect(etats.programme.reference == etats.dossier.modalites?.programme && etats.programme.reference.id == Parcours.tous[parcours].id)
      #expect(etats.centre.raisonSociale == etats.programme.prestataire.valeur)
    }
  }

  @Test func `sans le demander, aucun papier de contenu ne se fait, et rien n’est lu du carnet`() async throws {
    try await avec(jusqua: .conclusions) { installation, id in
      let etats = try await installation.etats(du: id, in: organisme)
      #expect(etats.carnet == nil && etats.suivi == nil)
      #expect(try etats.imprimes.allSatisfy { try etats.papier($0).kind.coffre != .carnet })
      for imprime in [Imprime.synthese, .portefeuille, .guideRempli] { #expect(throws: Refus.self) { try etats.papier(imprime) } }
    }
  }

  @Test func `ce qui est lu du carnet y est noté, comme par le consultant, avant d’être donné`() async throws {
    try await avec(jusqua: .conclusions) { installation, id in
      let etats = try await installation.etats(du: id, in: organisme, contenu: true)
      let avant = try #require(etats.carnet).consultations.toutes.count
      for imprime in etats.imprimes where try etats.papier(imprime).kind.coffre != .carnet {
        try await installation.maison.noterOuverture(de: imprime, etats, par: etats.teneur, in: organisme)
      }
      #expect(try await installation.maison.lire(id.comme(Carnet.self), in: organisme).consultations.toutes.count == avant)
      try await installation.maison.noterOuverture(de: Imprime.synthese, etats, par: etats.teneur, in: organisme)
      try await installation.maison.noterOuverture(de: Imprime.synthese, etats, par: etats.teneur, in: organisme)
      let notees = try await installation.maison.lire(id.comme(Carnet.self), in: organisme).consultations.toutes.dropFirst(avant)
      let consultant = try #require(etats.dossier.consultants.enCharge).personne
      #expect(Set(notees.map(\.element)) == [.synthese, .planAction] && notees.count == 2)
      #expect(notees.allSatisfy { $0.par == .acteur(Acteur(consultant, .consultant)) })
    }
  }

  @Test func `le bilan fini, le carnet ne se rouvre plus ; ses papiers non plus`() async throws {
    try await avec(jusqua: .destruction) { installation, id in
      let etats = try await installation.etats(du: id, in: organisme, contenu: true)
      #expect(etats.carnet == nil)
      #expect(throws: Refus.self) { try etats.papier(.synthese) }
      #expect(try etats.papier(.certificatDeDestruction).kind == .certificatDeDestruction)
      #expect(try etats.papier(.suivi).kind == .suivi)
      for _ in 0..<2 { try await installation.maison.noterOuverture(de: Imprime.suivi, etats, par: etats.teneur, in: organisme) }
      let lectures = try await installation.maison.lire(id.comme(Suivi.self), in: organisme).lectures.toutes
      #expect(lectures.map(\.par) == [etats.teneur] && etats.teneur.role == .consultant, "le suivi lu par la ligne de commande s’inscrit")
    }
  }

  @Test func `un dossier détruit ou qui n’a jamais été, un organisme qui ne s’est pas décrit : chacun le dit`() async throws {
    try await avec(jusqua: .archive) { installation, id in
      await #expect(throws: StoreError.self) { try await installation.etats(du: id, in: organisme) }
      await #expect(throws: Refus(.dossierOuvert)) { try await installation.etats(du: DossierID(haut: 1, bas: 1), in: organisme) }
    }
    let provisoire = try Provisoire()
    let dossier = provisoire.dossier.appendingPathComponent("donnees")
    let theatre = try Theatre(programmes: try Programmes.conformes()) { world in try Installation(dossier, creer: true, world: world).maison }
    let chronologie = try await theatre.jouer(Parcours.tous[0], jusqua: .engagement)
    await #expect(throws: Refus(.organismeDecrit)) { try await Installation(dossier).etats(du: chronologie.dossier, in: organisme) }
  }

  @Test func `la version qu’un dossier épingle est la seule qui serve`() throws {
    let connue = try #require(try Programmes.conformes()["institut-syndical"]).reference
    #expect(try Programmes.conforme(connue).reference == connue)
    #expect(throws: Programmes.Erreur.self) { try Programmes.conforme(ProgrammeRef(id: connue.id, version: "1999-1")) }
  }

  @Test func `meubler deux fois garde le même cachet`() async throws {
    let provisoire = try Provisoire()
    let dossier = provisoire.dossier.appendingPathComponent("donnees")
    let theatre = try Theatre(programmes: try Programmes.conformes()) { world in try Installation(dossier, creer: true, world: world).maison }
    let cachet = try await theatre.meubler()
    #expect(try await theatre.meubler() == cachet)
    #expect(try await Installation(dossier).certificatsConnus() == cachet.certificats)
  }
}
