import Application
import Domaine
import EventCodec
import Scenarios
import Testing

/// The day's list is found through an index of days: it must say what going through every dossier would say.
struct EcheancesTests {
  private static func peuplee(_ etapes: [Etape] = Etape.allCases) async throws -> Scene {
    let scene = try Scene()
    for etape in etapes {
      for parcours in Parcours.tous { _ = try await scene.theatre.jouer(parcours, jusqua: etape) }
    }
    return scene
  }

  private static func toutLire(_ scene: Scene, au jour: Jour, horizon: Int) async throws -> [DossierID: [EcheanceDuDossier]] {
    var dus: [DossierID: [EcheanceDuDossier]] = [:]
    for stream in try await scene.vivants(.dossier) {
      let dossier: Dossier = try await scene.maison.lire(stream.id.comme(), in: scene.organisme)
      let echeances = dossier.echeances(au: jour).filter { $0.jour.map { $0 <= jour.plus(jours: horizon) } ?? true }
      if !echeances.isEmpty { dus[stream.id.comme()] = echeances }
    }
    return dus
  }

  /// From the day of the last gesture on: of a day that is past, a dossier that has moved since has nothing to say.
  @Test(arguments: Etape.allCases.dropLast()) func `la liste du jour dit ce que dirait la lecture de tous les dossiers`(etape: Etape) async throws {
    let scene = try await Self.peuplee([etape])
    let debut = try #require(try await scene.maison.store.lastInstant(in: scene.organisme)).jourParis
    for decalage in stride(from: 0, through: 4_200, by: 211) {
      let jour = debut.plus(jours: decalage)
      let liste = try await scene.maison.echeances(au: jour, horizon: 14, in: scene.organisme)
      let attendu = try await Self.toutLire(scene, au: jour, horizon: 14)
      #expect(Set(liste.map(\.id)) == Set(attendu.keys) && liste.count == attendu.count, "\(jour)")
      #expect(liste.allSatisfy { attendu[$0.id] == $0.echeances })
    }
  }

  @Test func `les dossiers se trouvent par leur nom, accents ou non, et se suivent par pages`() async throws {
    let scene = try await Self.peuplee()
    for texte in ["Supposé", "suppose", "gwe sup", "GWENN"] {
      let trouves = try await scene.maison.chercherDossiers(texte, in: scene.organisme)
      #expect(!trouves.isEmpty && trouves.allSatisfy { $0.nom == "Gwenn Supposé" }, "\(texte)")
    }
    #expect(try await scene.maison.chercherDossiers("su", in: scene.organisme).isEmpty)
    var (vus, suite): ([DossierID], ListKey?) = ([], nil)
    repeat {
      let page = try await scene.maison.dossiers(in: scene.organisme, after: suite, limit: 7)
      vus += page.lignes.map(\.id)
      suite = page.suite
    } while suite != nil
    #expect(Set(vus).count == vus.count)
    #expect(try await vus.count == scene.vivants(.dossier).count)
  }
}
