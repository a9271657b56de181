import TestSupport
import Testing

@testable import Domaine

struct HeuresOuvreesTests {
  private static let feries = JoursFeries()

  /// Day and hour of departure, day and hour of arrival, forty-eight hours later.
  static let table: [(String, Int, Int, String, Int, Int)] = [
    ("2026-11-23", 9, 30, "2026-11-25", 9, 30),  // Monday to Wednesday
    ("2026-11-27", 17, 0, "2026-12-01", 17, 0),  // Friday to Tuesday
    ("2026-11-27", 0, 0, "2026-12-01", 0, 0),
    ("2026-11-27", 23, 59, "2026-12-01", 23, 59),
    ("2026-11-28", 10, 0, "2026-12-02", 0, 0),  // a Saturday runs from Monday at 0:00
    ("2026-11-29", 23, 59, "2026-12-02", 0, 0),  // and a Sunday
    ("2026-04-30", 15, 0, "2026-05-05", 15, 0),  // over 1 May, a Friday
    ("2026-05-01", 11, 0, "2026-05-06", 0, 0),  // on 1 May
    ("2026-12-24", 18, 0, "2026-12-29", 18, 0),  // over Christmas, a Friday
    ("2026-03-27", 17, 0, "2026-03-31", 17, 0),  // over the spring change of the clocks
    ("2026-10-23", 17, 0, "2026-10-27", 17, 0),  // and the autumn one
  ]

  @Test(arguments: table)
  func `quarante-huit heures se comptent du lundi au vendredi, hors jours fériés`(cas: (String, Int, Int, String, Int, Int)) {
    let (depart, heure, minute, arrivee, heureDArrivee, minuteDArrivee) = cas
    let due = Self.feries.apres(.heures(48), depuis: Instant(jour(depart), heure, minute))
    #expect(due == Instant(jour(arrivee), heureDArrivee, minuteDArrivee), "\(depart) : \(due.enFrancais)")
  }

  @Test func `un délai d’aucune durée finit où il commence, et le jour d’arrivée est toujours ouvré`() {
    let lundi = Instant(jour("2026-11-23"), 9, 30)
    #expect(Self.feries.apres(.nulle, depuis: lundi) == lundi)
    var avant = Instant(millisecondes: 0)
    for heure in 0..<(24 * 730) {
      let due = Self.feries.apres(.heures(48), depuis: Instant(jour("2026-01-01")).plus(.heures(heure)))
      #expect(Self.feries.estOuvre(due.jourParis) && due >= avant)
      avant = due
    }
  }
}
