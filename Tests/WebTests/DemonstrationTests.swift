import Domaine
import Scenarios
import Testing

@testable import Web

@Suite struct DemonstrationTests {
  /// Its bilans share a consultant, whose hours depend on the day, holidays and all: one of them refused, and the house would not open that day.
  @Test(arguments: Array(stride(from: 0, to: 364, by: 14))) func `la démonstration se joue quel que soit le jour où on l’ouvre`(jours: Int) async throws {
    let maison = try await MaisonDEssai(
      Array(zip(Parcours.tous + [.contratASigner], [45, 170, 60, 95, 120, 17])).map { ($0, jours: $1) },
      at: Instant(Theatre.premierAppel.plus(jours: 200 + jours + jours / 14 % 7), 10))
    #expect(maison.dossiers.count == 6)
  }
}
