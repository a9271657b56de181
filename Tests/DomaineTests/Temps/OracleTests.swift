import Domaine
import Foundation
import TestSupport
import Testing

/// Days and hours against another's work: Foundation's calendar, with its own tables of time zones. The domain itself never imports it.
struct OracleTests {
  private static let paris = TimeZone(identifier: "Europe/Paris")

  private func calendrier(_ zone: TimeZone?) -> Calendar {
    var calendrier = Calendar(identifier: .gregorian)
    if let zone { calendrier.timeZone = zone }
    return calendrier
  }

  @Test(.enabled(if: paris != nil)) func `un instant montre à Paris le jour et l'heure de Foundation`() {
    var hasard = Seeded(20)
    let calendrier = calendrier(OracleTests.paris)
    for _ in 0..<5_000 {
      // From 1 January 1997 to the end of 2036: today's rule of the summer hour holds, and the tables of zones know it.
      let secondes = hasard.entier(852_076_800...2_114_380_799)
      let date = calendrier.dateComponents([.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: Double(secondes)))
      let instant = Instant(millisecondes: Int64(secondes) * 1_000)
      #expect(instant.jourParis.composants.annee == date.year)
      #expect(instant.jourParis.composants.mois == date.month)
      #expect(instant.jourParis.composants.quantieme == date.day)
      #expect(instant.heureParis.heure == date.hour)
      #expect(instant.heureParis.minute == date.minute)
    }
  }

  @Test func `un jour porte le quantième et le jour de semaine de Foundation`() {
    var hasard = Seeded(21)
    let calendrier = calendrier(TimeZone(secondsFromGMT: 0))
    for _ in 0..<5_000 {
      let jour = hasard.jour()
      let date = calendrier.dateComponents([.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(jour.numero) * 86_400))
      let (annee, mois, quantieme) = jour.composants
      #expect([annee, mois, quantieme] == [date.year, date.month, date.day])
      // Foundation counts from Sunday, 1; we count from Monday, 0.
      #expect((jour.jourDeSemaine.rawValue + 1) % 7 + 1 == date.weekday)
    }
  }

  @Test func `des mois plus tard, le jour est celui de Foundation`() throws {
    var hasard = Seeded(22)
    let calendrier = calendrier(TimeZone(secondsFromGMT: 0))
    for _ in 0..<3_000 {
      let (jour, mois) = (hasard.jour(), hasard.entier(-240...240))
      let depart = Date(timeIntervalSince1970: Double(jour.numero) * 86_400)
      let arrivee = try #require(calendrier.date(byAdding: .month, value: mois, to: depart))
      #expect(jour.plus(mois: mois).numero == Int((arrivee.timeIntervalSince1970 / 86_400).rounded()))
    }
  }

  @Test(.enabled(if: paris != nil)) func `minuit à Paris est celui de Foundation, chaque jour de 1997 à 2036`() throws {
    let calendrier = calendrier(OracleTests.paris)
    var courant = jour("1997-01-01")
    while courant.annee < 2037 {
      let (annee, mois, quantieme) = courant.composants
      let date = try #require(calendrier.date(from: DateComponents(year: annee, month: mois, day: quantieme)))
      #expect(Instant(courant).millisecondes == Int64(date.timeIntervalSince1970) * 1_000)
      courant = courant.plus(jours: 1)
    }
  }
}
