import Application
import Documents
import Domaine
import Foundation
import JalonApp
import Scenarios
import Storage
import Synchronization

/// Papers typeset and sealed: how many a second, on one worker and on two; a month's end; the workers' memory over many different papers.
struct PapersSuite {
  let options: Options

  func run(_ report: inout Report) async throws {
    let proofs = try await Proofs.play(in: options.emptyFolder("papers"))
    let cachet = try Theatre.cachet()
    report.begin("Papers: typeset and sealed, hash and all")
    try await perSecond(proofs, cachet, &report)
    try await asked(proofs, cachet, &report)
    report.begin("A month's end: invoices with their file, and certificates")
    try await monthEnd(proofs, cachet, &report)
    report.begin("Memory of a worker over different papers")
    try await memory(proofs, &report)
  }

  /// A convention of four pages, and an invoice, on one worker and on two.
  private func perSecond(_ proofs: Proofs, _ cachet: Cachet, _ report: inout Report) async throws {
    let contenders = try [1, 2].flatMap { workers -> [Contender] in
      let press = try Presse.imprimerie(ouvriers: workers)
      return [("convention, sealed", proofs.convention, 40), ("invoice, sealed", proofs.invoice, 80)].map { name, proof, count in
        Contender(name: "\(name), \(workers == 1 ? "one worker" : "two workers")") {
          try await side(by: workers * 2, options.times(count)) { _ in _ = try await press.produire(proof.imprime, de: proof.etats, cachet: cachet) }
        }
      }
    }
    let standings = try await interleave(rounds: options.isQuick ? 1 : 5, contenders)
    for standing in standings {
      let aim = standing.name.contains("two") ? "" : standing.name.hasPrefix("convention") ? "≥ 15/s a worker" : "≥ 35/s a worker"
      let least = standing.name.hasPrefix("convention") ? 15.0 : 35.0
      report.add(
        standing.name, Figure.rate(standing.microseconds), ratio: "\(Figure.ratio(standing.ratio)) of the first", aim: aim,
        isMet: aim.isEmpty ? nil : 1_000_000 / standing.microseconds >= least)
    }
  }

  /// How long someone waits who asks for one paper, the workers being idle.
  private func asked(_ proofs: Proofs, _ cachet: Cachet, _ report: inout Report) async throws {
    let press = try Presse.imprimerie(ouvriers: 1)
    _ = try await press.produire(proofs.convention.imprime, de: proofs.convention.etats, cachet: cachet)
    let alone = try await microseconds(options.times(40)) { _ in
      _ = try await press.produire(proofs.convention.imprime, de: proofs.convention.etats, cachet: cachet)
    }
    report.add("a paper asked on a page", Figure.time(alone), aim: "≤ 150 ms", isMet: alone <= 150_000)
  }

  private func monthEnd(_ proofs: Proofs, _ cachet: Cachet, _ report: inout Report) async throws {
    let (press, count) = (try Presse.imprimerie(ouvriers: 2), options.isQuick ? 20 : 1_000)
    try await press.warm()
    for (name, proof) in [("invoices", proofs.invoice), ("certificates", proofs.certificate)] {
      let each = try await side(by: 4, count) { rank in
        _ = try await press.produire(proof.imprime, de: proof.etats.named("Personne \(rank)"), cachet: cachet)
      }
      report.add("\(count) \(name), two workers", Figure.time(each * Double(count)), ratio: "\(Figure.time(each)) each")
    }
  }

  private func memory(_ proofs: Proofs, _ report: inout Report) async throws {
    let (press, count) = (try Presse.imprimerie(ouvriers: 1), options.isQuick ? 30 : 1_500)
    var sizes: [Double] = []
    for rank in 0..<count {
      let proof = proofs.all[rank % proofs.all.count]
      _ = try await press.produire(proof.imprime, de: proof.etats.named("Personne \(rank)"), cachet: nil)
      if rank == count / 10 || rank == count - 1 { sizes.append(Workers.residentBytes) }
    }
    guard let early = sizes.first, let late = sizes.last else { return }
    report.add("after \(count / 10) papers", Figure.bytes(early))
    report.add("after \(count)", Figure.bytes(late), ratio: Figure.ratio(late / early), aim: "flat (≤ × 1.1)", isMet: late <= early * 1.1)
  }
}

/// Runs `count` times with so many at once; gives the microseconds of one.
private func side(by width: Int, _ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async throws -> Double {
  let start = ContinuousClock.now
  try await withThrowingTaskGroup(of: Void.self) { group in
    for rank in 0..<count {
      if rank >= width { try await group.next() }
      group.addTask { try await body(rank) }
    }
    try await group.waitForAll()
  }
  return (ContinuousClock.now - start) / .microseconds(1) / Double(count)
}

/// The states from which a bilan's papers are made, as its scenario brings them.
struct Proofs {
  typealias Proof = (imprime: Imprime, etats: Etats)
  let all: [Proof]
  let convention: Proof
  let invoice: Proof
  let certificate: Proof

  static func play(in folder: URL) async throws -> Proofs {
    let keeper = Keeper()
    let stage = try Stage(in: folder)
    for parcours in Parcours.tous { _ = try await stage.theatre.jouer(parcours, imprimeur: keeper) }
    try stage.store.close()
    let all = keeper.proofs
    guard let convention = all.last(where: { $0.imprime == .convention }),
      let invoice = all.last(where: { if case .facture = $0.imprime { true } else { false } }),
      let certificate = all.last(where: { $0.imprime == .certificatDeRealisation })
    else { throw Unexpected(description: "no paper to measure") }
    return Proofs(all: all, convention: convention, invoice: invoice, certificate: certificate)
  }
}

/// Keeps the states and prints nothing.
private final class Keeper: Imprimeur {
  private let kept = Mutex<[Proofs.Proof]>([])
  var proofs: [Proofs.Proof] { kept.withLock { $0 } }

  func imprimer(_ imprime: Imprime, de etats: Etats, scenario: String) async throws -> Produit {
    kept.withLock { $0.append((imprime, etats)) }
    return try Produit(brouillon: try etats.papier(imprime))
  }

  func signer(_ signataire: Signataire, nom: String, at instant: Instant, scenario: String) async throws {}
}

extension Etats {
  /// The same states for somebody else: no two papers alike.
  fileprivate func named(_ nom: String) -> Etats {
    guard var identite = dossier.ouverture.faits?.identite else { return self }
    var etats = self
    identite.nom = nom
    etats.dossier.evolve(.ouverture(.identiteCorrigee(identite, le: at.jourParis)))
    return etats
  }
}

/// The workers as the system sees them.
private enum Workers {
  /// The memory of those that this process has started.
  static var residentBytes: Double {
    let mine = "\(ProcessInfo.processInfo.processIdentifier)"
    let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc").filter { Int($0) != nil }) ?? []
    return numbers.reduce(0) { sum, number in
      let lines = (try? String(contentsOfFile: "/proc/\(number)/status", encoding: .utf8))?.split(separator: "\n") ?? []
      func value(_ key: String) -> Substring? { lines.first { $0.hasPrefix(key) }?.split(whereSeparator: \.isWhitespace).dropFirst().first }
      guard value("PPid:").map(String.init) == mine, let kilobytes = value("VmRSS:").flatMap({ Double($0) }) else { return sum }
      return sum + kilobytes * 1_024
    }
  }
}
