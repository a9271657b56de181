import Application
import Domaine
import Foundation
import Storage

/// A page of fifty and a search by name, among few dossiers and among many: the ratio to the fewest says how cost grows.
struct ListSuite {
  let options: Options

  private struct Crowd {
    let population: Population
    let store: SQLiteStore
    let maison: Maison
  }

  func run(_ report: inout Report) async throws {
    var crowds: [Crowd] = []
    for size in options.sizes {
      let population = try await Population(size, options)
      let store = try population.open()
      crowds.append(Crowd(population: population, store: store, maison: BenchStore.maison(store)))
    }
    report.begin("Lists and search: ratio to the fewest")
    try await compare("list of 50", crowds, aim: 1.3, &report) { _ = try await $0.dossiers(in: Population.organisme) }
    try await compare("name that one person has", crowds, aim: 1.3, &report) { try await search(InventedPeople.unique, 1, $0) }
    try await compare("beginning of a name that sixty have, 50 given", crowds, aim: 1.3, &report) { try await search("xyl", 50, $0) }
    try await compare("name that nobody has", crowds, aim: 1.3, &report) { try await search("quiconque", 0, $0) }
    try await compare("two words: a first name that one in 400 has, and a name that nobody has", crowds, aim: nil, times: 20, &report) {
      try await search(InventedPeople.common + " zzz", 0, $0)
    }
    try await compare("twenty pages of the list, one after the other", crowds, aim: nil, times: 5, &report) { maison in
      var key: ListKey?
      for _ in 0..<20 { key = try await maison.dossiers(in: Population.organisme, after: key).suite }
    }
    for crowd in crowds { try crowd.store.close() }
    try await tellOpening(crowds.map(\.population), &report)
    try tellSizes(crowds.map(\.population), &report)
  }

  private func compare(
    _ what: String, _ crowds: [Crowd], aim: Double?, times: Int = 200, _ report: inout Report, _ body: @escaping (Maison) async throws -> Void
  ) async throws {
    let standings = try await interleave(
      rounds: options.rounds,
      crowds.map { crowd in
        Contender(name: "") { try await microseconds(options.times(times)) { _ in try await body(crowd.maison) } }
      })
    for (rank, (crowd, standing)) in zip(crowds, standings).enumerated() {
      let aim = rank == 0 ? nil : aim
      report.add(
        "\(what), among \(Figure.count(crowd.population.count))", Figure.time(standing.microseconds), ratio: rank == 0 ? "" : Figure.ratio(standing.ratio),
        aim: aim.map { "≤ \(Figure.ratio($0))" } ?? "", isMet: aim.map { standing.ratio <= $0 })
    }
  }

  private func search(_ text: String, _ expected: Int, _ maison: Maison) async throws {
    let found = try await maison.chercherDossiers(text, in: Population.organisme).count
    guard found == expected else { throw Unexpected(description: "\(found) found for \(text), instead of \(expected)") }
  }

  /// What a start costs: the keys are gone through.
  private func tellOpening(_ populations: [Population], _ report: inout Report) async throws {
    report.begin("Opening the store, and what was needed to make it")
    for population in populations {
      let time = try await median((0..<5).asyncMap { _ in try await microseconds(1) { _ in try population.open().close() } })
      report.add("start among \(Figure.count(population.count))", Figure.time(time))
      if let made = population.made {
        report.add(
          "making \(Figure.count(population.count)), \(Figure.count(Population.batch)) a commit", Figure.time(made),
          ratio: Figure.rate(made / Double(population.count)))
      }
    }
  }

  private func tellSizes(_ populations: [Population], _ report: inout Report) throws {
    report.begin("On the disk, for each dossier of the lists (a short event in place of its opening)")
    for population in populations { try DiskUse(of: population.folder).tell(population.count, &report) }
  }
}

/// What was measured is not what was meant.
struct Unexpected: Error, CustomStringConvertible {
  let description: String
}

extension Sequence {
  /// One after the other.
  func asyncMap<T>(_ transform: (Element) async throws -> T) async rethrows -> [T] {
    var result: [T] = []
    for element in self { result.append(try await transform(element)) }
    return result
  }
}
