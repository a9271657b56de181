import Foundation
import Instruments
import Testing

/// A score among people, never without its uncertainty.
@Suite struct NormeTests {
  private static let norme = Questionnaire.Norme(
    source: "Test", population: "Adultes", langue: "en-US", effectif: 500, moyenne: 66.97, ecartType: 16.48, alpha: 0.84)

  private func arrondi(_ valeur: Double, _ decimales: Int) -> Double {
    let dix = pow(10, Double(decimales))
    return (valeur * dix).rounded() / dix
  }

  @Test func `80 parmi 66,97 ± 16,48 donne T 57,907 et 78,54 %`() {
    let situation = Self.norme.situer(80)
    #expect(arrondi(situation.t, 3) == 57.907)
    #expect(arrondi(situation.centile, 2) == 78.54)
  }

  @Test func `l’erreur type suit l’alpha, dans les deux unités`() {
    #expect(arrondi(Self.norme.erreurType, 3) == 6.592)
    let situation = Self.norme.situer(66.97)
    #expect(arrondi(situation.erreurType, 6) == 4)
    #expect(arrondi(situation.intervalle.bas, 6) == 46 && arrondi(situation.intervalle.haut, 6) == 54)
  }

  @Test(arguments: [(0.0, 0.5), (1.0, 0.841344746), (-1.0, 0.158655254), (1.959963985, 0.975), (-8.0, 0.0), (8.0, 1.0), (-.infinity, 0), (.infinity, 1)])
  func `la loi normale est celle des tables`(_ z: Double, _ part: Double) {
    #expect(abs(Normale.repartition(z) - part) < 1e-9)
  }

  @Test func `plus le score est haut, plus le centile l’est`() {
    let centiles = stride(from: 0.0, through: 130, by: 0.5).map { Self.norme.situer($0).centile }
    #expect(zip(centiles, centiles.dropFirst()).allSatisfy { $0 < $1 } && centiles.allSatisfy { (0...100).contains($0) })
  }
}
