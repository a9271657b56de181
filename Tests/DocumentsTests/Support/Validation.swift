import Foundation
import JalonApp
import Testing

/// The validators of others, run over whole folders: veraPDF, qpdf, poppler, pyHanko, the rules of Factur-X.
enum Validation {
  static let dossier = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Validation")

  /// What each says of one file: nothing where it passes.
  struct Fiche: Decodable, Sendable {
    let pdfa3a: [String]
    let pdfua1: [String]
    let qpdf: String?
    let signatures: [String]
    let facturx: [String]

    /// Every complaint, under the name of whose it is.
    var plaintes: [String] {
      pdfa3a.map { "PDF/A-3a : \($0)" } + pdfua1.map { "PDF/UA-1 : \($0)" } + (qpdf.map { ["qpdf : \($0)"] } ?? []) + signatures
        + facturx.map { "Factur-X : \($0)" }
    }
  }

  /// Runs a program of the folder of validators, with the Python of the papers.
  static func python(_ programme: String, _ arguments: String...) async throws -> Execution {
    try await Execution.de(try Presse.python(), [dossier.appendingPathComponent(programme).path] + arguments)
  }

  /// What is said of every PDF of a folder, by its path there.
  static func fiches(_ lieu: URL) async throws -> [String: Fiche] {
    let execution = try await python("validate.py", lieu.path)
    guard let fiches = try? JSONDecoder().decode([String: Fiche].self, from: Data(execution.sortie.utf8)) else {
      Issue.record("validate.py n’a rien dit : \(execution.erreur.suffix(400))")
      return [:]
    }
    return fiches
  }

  /// Every PDF of the folder passes everything; those that don't are named with what is said of them.
  static func exiger(_ lieu: URL, combien: Int, lieu source: SourceLocation = #_sourceLocation) async throws {
    let fiches = try await fiches(lieu)
    #expect(fiches.count == combien, "fichiers validés", sourceLocation: source)
    let fautes = fiches.filter { !$0.value.plaintes.isEmpty }.sorted { $0.key < $1.key }
    let liste = fautes.prefix(20).map { "\($0.key) : \($0.value.plaintes.joined(separator: " · ").prefix(400))" }
    #expect(fautes.isEmpty, "\(fautes.count) papiers refusés\n\(liste.joined(separator: "\n"))", sourceLocation: source)
  }
}
