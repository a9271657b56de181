import Application
import Domaine
import EventCodec
import JalonApp
import Scenarios
import Testing

struct ParcoursTests {
  @Test(arguments: Parcours.tous.map(\.id)) func `un bilan entier va du premier appel à la fin du dossier`(id: String) async throws {
    let scene = try Scene()
    let parcours = try #require(Parcours.tous.first { $0.id == id })
    let lignes = try await scene.theatre.jouer(parcours).lignes
    #expect(lignes.first?.etape == .demande && lignes.last?.etape == .archive)
    #expect(lignes.count { $0.sorte == .refus } >= 3)
    #expect(lignes.filter { $0.sorte == .refus }.allSatisfy { !$0.constats.bloquants.isEmpty && $0.article != nil })
    #expect(lignes.map(\.instant) == lignes.map(\.instant).sorted())
    let heures = lignes.compactMap(\.heures)
    #expect(heures == heures.sorted() && heures.allSatisfy { $0 <= .heures(24) })
  }

  @Test(arguments: Parcours.tous.map(\.id)) func `à la fin, rien ne reste ouvert, ni à faire, ni à détruire, et tout est sain`(id: String) async throws {
    let scene = try Scene()
    let parcours = try #require(Parcours.tous.first { $0.id == id })
    let fin = try #require(try await scene.theatre.jouer(parcours).lignes.last?.instant.jourParis)
    for nature in [Nature.dossier, .carnet, .demande, .conservation, .amenagement, .suivi] {
      #expect(try await scene.vivants(nature).isEmpty, "\(nature)")
    }
    #expect(try await scene.maison.echeances(au: fin, in: scene.organisme).isEmpty)
    #expect(try await scene.maison.aDetruire(le: fin, in: scene.organisme).isEmpty)
    #expect(try await scene.envois().isEmpty)
    #expect(try await scene.installation.verifier().saine)
  }

  @Test func `la même graine joue le même bilan, à l’identifiant près`() async throws {
    let scenes = [try Scene(graine: 5), try Scene(graine: 5), try Scene(graine: 6)]
    var chronologies: [Chronologie] = []
    for scene in scenes { chronologies.append(try await scene.theatre.jouer(Parcours.tous[3])) }
    #expect(chronologies[0] == chronologies[1])
    #expect(chronologies[0].dossier != chronologies[2].dossier)
  }

  @Test(arguments: Etape.allCases) func `on s’arrête au moment demandé`(etape: Etape) async throws {
    let scene = try Scene()
    let lignes = try await scene.theatre.jouer(Parcours.tous[3], jusqua: etape).lignes
    #expect(lignes.last?.etape == etape)
  }

  @Test func `ce qui arrive de travers arrive`() async throws {
    let scene = try Scene()
    func phrases(_ id: String) async throws -> String {
      try await scene.theatre.jouer(try #require(Parcours.tous.first { $0.id == id })).lignes.map(\.phrase).joined(separator: "\n")
    }
    #expect(try await phrases("cabinet-independant").contains("son silence vaut accord"))
    #expect(try await phrases("institut-syndical").contains("Le dixième jour, Gwenn refuse"))
    #expect(try await phrases("institut-syndical").contains("Le motif n’est écrit nulle part"))
    #expect(try await phrases("enonce-du-bilan").contains("Le silence a mis fin au bilan"))
    #expect(try await phrases("centre-parisien").contains("refuse de signer la synthèse"))
    #expect(try await phrases("guide-du-bilan").contains("le silence n’accorde rien"))
  }
}
