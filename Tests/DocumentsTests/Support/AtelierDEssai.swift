import Domaine
import Foundation
import JalonApp

@testable import Documents

/// Workers of a folder of their own: their processes are known by it from those of every other test.
final class AtelierDEssai: Sendable {
  let pool: WorkerPool
  let dossier: URL
  private let provisoire: Provisoire

  /// Workers as they ship; or, with a program, workers that do something else.
  init(_ programme: String? = nil, regler: (inout WorkerSetup) -> Void = { _ in }) throws {
    provisoire = try Provisoire()
    dossier = provisoire.dossier.appendingPathComponent("Worker")
    var setup = WorkerSetup(python: try Presse.python())
    if let programme {
      try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true)
      try Data((OuvrierFactice.entete + programme).utf8).write(to: dossier.appendingPathComponent("worker.py"))
    } else {
      try FileManager.default.copyItem(at: setup.folder, to: dossier)
    }
    setup.folder = dossier
    // A busy machine is no failure: a test that wants a limit sets its own.
    (setup.limit, setup.start) = (.seconds(600), .seconds(600))
    regler(&setup)
    pool = WorkerPool(setup)
  }

  var imprimerie: Imprimerie { Imprimerie(pool) }

  /// The processes that work here now.
  var ouvriers: [Int32] { Ouvriers.de(dossier) }

  /// Whether a worker that keeps its paper has one.
  var enMain: Bool { FileManager.default.fileExists(atPath: dossier.appendingPathComponent("en main").path) }

  /// Lets it go, and all that follow.
  func lacher() throws { try Data().write(to: dossier.appendingPathComponent("aller")) }

  /// How many fake workers were ever started here.
  var departs: Int { (try? Data(contentsOf: dossier.appendingPathComponent("departs")).count) ?? 0 }
}

/// Processes, as the kernel shows them.
enum Ouvriers {
  /// Those whose command names a folder.
  static func de(_ dossier: URL) -> [Int32] {
    let processus = ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { Int32($0) }
    return processus.filter { lire($0, "cmdline").contains(dossier.path + "/worker.py") }
  }

  /// A file of a process; empty once it is gone.
  static func lire(_ pid: Int32, _ fichier: String) -> String {
    String(decoding: (try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(pid)/\(fichier)"))) ?? Data(), as: UTF8.self)
  }

  /// A number of a file of lines `Name: 12 kB`.
  static func nombre(_ pid: Int32, _ fichier: String, _ nom: String) -> Int? {
    lire(pid, fichier).split(separator: "\n").first { $0.hasPrefix(nom + ":") }.flatMap { ligne in
      Int(ligne.drop { !$0.isNumber }.prefix { $0.isNumber })
    }
  }

  /// How long it has computed, in hundredths of a second.
  static func calcul(_ pid: Int32) -> Int {
    lire(pid, "stat").split(separator: ")").last.map { $0.split(separator: " ") }.map { (Int($0[11]) ?? 0) + (Int($0[12]) ?? 0) } ?? 0
  }
}

/// Waits for something to be so; false where it isn't after so long that it never will be.
func attendre(_ limite: Duration = .seconds(300), _ vrai: () async -> Bool) async throws -> Bool {
  let fin = ContinuousClock.now + limite
  while await !vrai() {
    if ContinuousClock.now > fin { return false }
    try await Task.sleep(for: .milliseconds(5))
  }
  return true
}
