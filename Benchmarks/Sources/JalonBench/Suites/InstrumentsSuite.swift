import Domaine
import Foundation
import Instruments

/// What it costs to score many answers, and to make what a 360° shows. On one core, without a disk.
struct InstrumentsSuite {
  let options: Options
  private static let personnes = 10_000
  private static let aim = 200_000.0

  func run(_ report: inout Report) async throws {
    report.begin("Instruments: \(Figure.count(Self.personnes)) people, 120 items of five steps; one core")
    let plain = try await score("five scales of 24 items", try SampleInstrument(facets: false, conditions: false), &report)
    report.add("answers a second", Figure.rate(plain), aim: "≥ \(Figure.count(Int(Self.aim)))/s", isMet: 1_000_000 / plain >= Self.aim)
    _ = try await score("thirty-five scales (thirty of 4, five of 24)", try SampleInstrument(facets: true, conditions: false), &report)
    _ = try await score("five scales of 24 items, a third of which may be hidden", try SampleInstrument(facets: false, conditions: true), &report)
    try await enquete(&report)
  }

  /// The microseconds of one person.
  private func score(_ what: String, _ instrument: SampleInstrument, _ report: inout Report) async throws -> Double {
    let answers = instrument.answers(options.isQuick ? 200 : Self.personnes)
    let questionnaire = instrument.questionnaire
    var found = 0
    let standings = try await interleave(
      rounds: options.rounds,
      [
        Contender(name: what) {
          try await microseconds(answers.count) { found += try questionnaire.coter(answers[$0]).count { $0.brut != nil } }
        }
      ])
    guard found > 0 else { throw Unexpected(description: "no score at all") }
    report.add(what, Figure.time(standings[0].microseconds), ratio: Figure.rate(standings[0].microseconds))
    return standings[0].microseconds
  }

  private func enquete(_ report: inout Report) async throws {
    var chance = Chance(360)
    let groupes = ["pairs", "equipe", "hierarchie", "clients", "proches"].map { GroupeDAvis(id: $0, nom: $0) }
    let avis = (0..<30).map { rank in
      Avis360(
        groupe: groupes[rank % groupes.count].id,
        scores: (0..<16).map { _ in .random(in: 0..<10, using: &chance) == 0 ? nil : .random(in: 1...5, using: &chance) })
    }
    var shown = 0
    let standings = try await interleave(
      rounds: options.rounds,
      [
        Contender(name: "360°") {
          await microseconds(options.times(1_000)) { _ in
            shown += Retour360(LotDAvis(avis, groupes: groupes, dimensions: 16), soi: avis[0].scores).dimensions.count
          }
        }
      ])
    guard shown > 0 else { throw Unexpected(description: "nothing shown of a 360°") }
    report.add("a 360° of 30 raters, 16 dimensions, frozen and shown", Figure.time(standings[0].microseconds))
  }
}
