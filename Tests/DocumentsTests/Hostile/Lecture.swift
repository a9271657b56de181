import Documents
import Domaine
import Foundation
import Testing

/// Papers printed into a folder, then read again with another's tool.
struct Lecture {
  /// A paper about to be printed.
  struct Epreuve: Sendable {
    let nom: String
    let etats: Etats
    let imprime: Imprime
  }

  let lieu = try? Provisoire()
  /// What was refused, and how.
  private(set) var refus: [String: WorkerFailure] = [:]
  /// What each paper says, as poppler reads it.
  private(set) var textes: [String: String] = [:]

  /// Prints them all, and reads them.
  init(_ epreuves: [Epreuve]) async throws {
    let dossier = try #require(lieu).dossier
    let issues = try await aPlusieurs(epreuves) { epreuve -> WorkerFailure? in
      do {
        let pdf = try await Presses.partagee().composer(
          try epreuve.etats.papier(epreuve.imprime), at: epreuve.etats.at, facturX: try epreuve.etats.facturX(epreuve.imprime))
        try Data(pdf.bytes).write(to: dossier.appendingPathComponent("\(epreuve.nom).pdf"))
        return nil
      } catch let echec as WorkerFailure {
        return echec
      }
    }
    for (epreuve, issue) in zip(epreuves, issues) { refus[epreuve.nom] = issue }
    let commande = "cd '\(dossier.path)' && ls | grep '\\.pdf$' | xargs -r -P 2 -n 1 pdftotext -raw -enc UTF-8"
    let execution = try await Execution.de(URL(fileURLWithPath: "/bin/sh"), ["-c", commande])
    #expect(execution.code == 0, "\(execution.erreur.suffix(400))")
    for epreuve in epreuves where refus[epreuve.nom] == nil {
      textes[epreuve.nom] = String(decoding: try Data(contentsOf: dossier.appendingPathComponent("\(epreuve.nom).txt")), as: UTF8.self)
    }
  }
}

extension String {
  /// Its plain signs alone, in small letters: what spaces, hyphens, boxes and line breaks do not change. A letter that bears marks is no plain sign.
  var squelette: String {
    let signes = precomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.properties.generalCategory != .format }
    var simples: [UInt8] = []
    for signe in signes {
      if signe.properties.isGraphemeExtend {
        if let dernier = simples.indices.last { simples[dernier] = 0 }
      } else {
        simples.append(signe.isASCII ? UInt8(signe.value) : 0)
      }
    }
    return String(decoding: simples.filter { (0x21..<0x7F).contains($0) && $0 != 0x2D }, as: UTF8.self).lowercased()
  }
}
