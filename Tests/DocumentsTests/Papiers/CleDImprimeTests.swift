import Documents
import Domaine
import Scenarios
import Testing

@Suite struct CleDImprimeTests {
  @Test(arguments: Parcours.tous.map(\.id))
  func `deux papiers d’un bilan n’ont jamais la même clé, même courte`(id: String) async throws {
    let parcours = try #require(Parcours.tous.first { $0.id == id })
    for epreuve in try await Epreuves.de(parcours) {
      let imprimes = epreuve.etats.imprimes
      #expect(Set(imprimes.map(\.cle)).count == imprimes.count && Set(imprimes.map(\.cleCourte)).count == imprimes.count)
    }
  }

  @Test(arguments: Parcours.tous.map(\.id))
  func `une clé se tape sans accent ni espace, et la courte commence la longue`(id: String) async throws {
    let parcours = try #require(Parcours.tous.first { $0.id == id })
    for imprime in try #require(try await Epreuves.de(parcours).last).etats.imprimes {
      #expect(imprime.cle.wholeMatch(of: /[a-z]+(-[a-zA-Z0-9._]+)*/) != nil && imprime.cle.hasPrefix(imprime.cleCourte), "\(imprime.cle)")
    }
  }

  @Test func `chaque papier du carnet dit ce qu’il ouvre, et nul autre n’ouvre rien`() async throws {
    for parcours in Parcours.tous {
      for epreuve in try await Epreuves.de(parcours) {
        let carnet = try epreuve.etats.papier(epreuve.imprime).kind.coffre == .carnet
        #expect(epreuve.imprime.elements.isEmpty != carnet, "\(epreuve.imprime)")
      }
    }
  }

  @Test func `le genre d’un papier dit comment commence sa clé`() async throws {
    for parcours in Parcours.tous + [.aSesFrais] {
      for epreuve in try await Epreuves.de(parcours) {
        let sorte = try epreuve.etats.papier(epreuve.imprime).kind
        #expect(epreuve.imprime.cle.hasPrefix(sorte.debutDeCle), "\(epreuve.imprime.cle), \(sorte.debutDeCle)")
      }
    }
  }

  @Test func `celles qui ne portent pas d’identifiant sont au nombre de dix-neuf, toutes différentes`() {
    #expect(Set(Imprime.uniques.map(\.cle)).count == 19 && Imprime.uniques.allSatisfy { $0.cle == $0.cleCourte })
  }
}
