import Foundation
import Testing

/// A program run to its end: how it ended, and what it said.
struct Execution: Sendable {
  let code: Int32
  let sortie: String
  let erreur: String

  /// Runs a program on a thread of its own: tests run on few, and none may wait for it there.
  static func de(_ programme: URL, _ arguments: [String]) async throws -> Execution {
    try await withCheckedThrowingContinuation { suite in
      DispatchQueue.global().async { suite.resume(with: Result { try Execution(programme, arguments) }) }
    }
  }

  private init(_ programme: URL, _ arguments: [String]) throws {
    let lieu = try Provisoire()
    let (sortie, erreur) = (lieu.dossier.appendingPathComponent("sortie"), lieu.dossier.appendingPathComponent("erreur"))
    for fichier in [sortie, erreur] { try Data().write(to: fichier) }
    let processus = Process()
    processus.executableURL = programme
    processus.arguments = arguments
    // Files rather than pipes: a program that says much never waits for a reader.
    processus.standardOutput = try FileHandle(forWritingTo: sortie)
    processus.standardError = try FileHandle(forWritingTo: erreur)
    processus.standardInput = FileHandle.nullDevice
    try processus.run()
    processus.waitUntilExit()
    code = processus.terminationStatus
    self.sortie = String(decoding: try Data(contentsOf: sortie), as: UTF8.self)
    self.erreur = String(decoding: try Data(contentsOf: erreur), as: UTF8.self)
  }
}

/// Does the same for each of several things, a few at a time; what comes is in their order.
func aPlusieurs<Chose: Sendable, Resultat: Sendable>(
  _ choses: [Chose], deFront: Int = 6, _ faire: @escaping @Sendable (Chose) async throws -> Resultat
) async throws -> [Resultat] {
  try await withThrowingTaskGroup(of: (Int, Resultat).self) { groupe in
    var faits = [Resultat?](repeating: nil, count: choses.count)
    for (rang, chose) in choses.enumerated() {
      if rang >= deFront, let (place, resultat) = try await groupe.next() { faits[place] = resultat }
      groupe.addTask { (rang, try await faire(chose)) }
    }
    for try await (place, resultat) in groupe { faits[place] = resultat }
    return faits.compactMap { $0 }
  }
}
