import Documents
import Domaine
import JalonApp
import Testing

@Suite struct PapiersPrevusTests {
  private func sortes(_ programme: String, _ moment: PapierPrevu.Moment? = nil) throws -> Set<SorteDeDocument> {
    let prevus = try #require(try Programmes.conformes()[programme]).papiersPrevus
    return Set(prevus.filter { moment == nil || $0.moment == moment }.map(\.sorte))
  }

  @Test func `l’institut émarge son planning, les autres chaque séance`() throws {
    #expect(try sortes("institut-syndical").contains(.planningEmarge))
    #expect(try !sortes("institut-syndical").contains(.emargement))
    for autre in ["centre-parisien", "cabinet-independant", "enonce-du-bilan", "guide-du-bilan"] {
      #expect(try sortes(autre).contains(.emargement), "\(autre)")
      #expect(try !sortes(autre).contains(.planningEmarge), "\(autre)")
    }
  }

  @Test func `le planning se remet avant l’engagement là où le programme le dit`() throws {
    for nom in ["centre-parisien", "cabinet-independant", "institut-syndical"] { #expect(try sortes(nom, .avant).contains(.planning), "\(nom)") }
    for nom in ["enonce-du-bilan", "guide-du-bilan"] { #expect(try sortes(nom, .engagement).contains(.planning), "\(nom)") }
  }

  @Test func `l’accord pour le réseau n’existe que chez qui a un réseau`() throws {
    let avec = try Programmes.conformes().filter { $0.value.prevoit(.accordReseau) }.map(\.key)
    #expect(avec == ["cabinet-independant"])
  }

  @Test func `l’enquête 360° et le guide suivent les outils du programme`() throws {
    #expect(try sortes("cabinet-independant").contains(.rapport360))
    #expect(try !sortes("enonce-du-bilan").contains(.rapport360))
    #expect(try sortes("institut-syndical").isSuperset(of: [.guideVierge, .guideRempli]))
    #expect(try !sortes("cabinet-independant").contains(.guideRempli))
  }

  @Test func `les cinq programmes ne remettent pas tous les mêmes papiers`() throws {
    let tous = try Programmes.conformes().values.map { Set($0.papiersPrevus) }
    #expect(Set(tous).count == 5)
  }

  @Test func `ce que la loi demande à tous est chez tous`() throws {
    for (nom, programme) in try Programmes.conformes() {
      for sorte in [SorteDeDocument.plaquette, .programme, .synthese, .certificatDeRealisation, .satisfaction, .accordDeConservation, .certificatDeDestruction]
      {
        #expect(programme.prevoit(sorte), "\(nom) \(sorte.rawValue)")
      }
    }
  }
}
