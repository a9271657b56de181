import EventCodec
import Foundation

/// The events stored so far, as they were stored: a line once written here is never changed nor removed.
enum Fixtures {
  /// The folder of the repository in which a path of this target begins.
  private static let racine = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The lines of the files of an aggregate, file by file.
  static func lignes(_ agregat: String) throws -> [[UInt8]] {
    let dossier = racine.appending(path: "Tests/EventCodecTests/Fixtures")
    let noms = try FileManager.default.contentsOfDirectory(atPath: dossier.path()).filter { $0.hasPrefix("\(agregat)-") && $0.hasSuffix(".jsonl") }
    return try noms.sorted().flatMap { nom in
      try String(contentsOf: dossier.appending(path: nom), encoding: .utf8).split(separator: "\n").map { Array($0.utf8) }
    }
  }

  /// The names of events that the code of an aggregate writes or reads.
  static func nomsDuCode(_ dossier: String) throws -> Set<String> {
    let codec = racine.appending(path: "Sources/EventCodec/\(dossier)")
    let fichiers = try FileManager.default.contentsOfDirectory(atPath: codec.path()).filter { $0.hasSuffix("Events.swift") }
    let textes = try fichiers.map { try String(contentsOf: codec.appending(path: $0), encoding: .utf8) }
    return Set(textes.flatMap { $0.split(separator: "\"") }.filter { $0.contains(/^[a-z]\w*\.\w+\.v\d+$/) }.map(String.init))
  }

  /// The lines of one file.
  static func fichier(_ nom: String) throws -> [String] {
    try String(contentsOf: racine.appending(path: "Tests/EventCodecTests/Fixtures/\(nom).jsonl"), encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The names that one file of the codec writes: its `switch` is exhaustive, so that no event is without one.
  static func nomsDuCode(fichier: String) throws -> Set<String> {
    let source = try String(contentsOf: racine.appending(path: "Sources/EventCodec/\(fichier).swift"), encoding: .utf8)
    return Set(source.matches(of: /StoredEvent\("(\w+\.\w+\.v\d+)"/).map { String($0.1) })
  }
}
