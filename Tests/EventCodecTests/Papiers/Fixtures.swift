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
}
