import Foundation

/// A line given to a shell, in a home of its own, where `jalon` is the real binary.
struct Coquille {
  let code: Int32
  let erreur: String

  init(_ ligne: String, chezSoi: URL, depuis: URL) throws {
    let (processus, erreurs) = (Process(), Pipe())
    let binaires = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent().path
    processus.executableURL = URL(fileURLWithPath: "/bin/sh")
    processus.arguments = ["-c", ligne]
    processus.currentDirectoryURL = depuis
    processus.environment = ProcessInfo.processInfo.environment.merging(Atelier.environnement) { $1 }.merging([
      "HOME": chezSoi.path, "PATH": "\(binaires):/usr/bin:/bin",
    ]) { $1 }
    (processus.standardError, processus.standardOutput) = (erreurs, FileHandle.nullDevice)
    try processus.run()
    erreur = String(decoding: erreurs.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    processus.waitUntilExit()
    code = processus.terminationStatus
  }
}
