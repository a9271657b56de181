import Documents
import Domaine
import Foundation
import Testing

/// Papers printed into a folder, then read again with another's tool.
struct Lecture {
  /// A paper about to be printed.
  struct Epreuve: Sendable {
    /// What is tried, as a failure names it.
    let nom: String
    let etats: Etats
    let imprime: Imprime
  }

  let lieu = try? Provisoire()
  /// What was refused, and how.
  private(set) var refus: [String: WorkerFailure] = [:]
  /// What each paper says, as poppler reads it.
  private(set) var textes: [String: String] = [:]

  /// What each was printed from.
  private var papiers: [String: Paper] = [:]

  /// The plain signs of a paper from its first page to its last, as if it had but one: without the foot and the head between two.
  func suite(_ nom: String) -> String {
    guard let lu = textes[nom], let paper = papiers[nom] else { return "" }
    let tete = Typo.compose(paper.issuer.name + paper.title).squelette
    let pages = lu.split(separator: "\u{0C}").map { String($0).squelette }
    return pages.enumerated().map { rang, page in
      let pied = Typo.compose((paper.footer + [paper.reference, "page \(rang + 1) sur \(pages.count)"]).joined()).squelette
      var corps = page
      if rang > 0, corps.hasPrefix(tete) { corps.removeFirst(tete.count) }
      if rang + 1 < pages.count, corps.hasSuffix(pied) { corps.removeLast(pied.count) }
      return corps
    }.joined()
  }

  /// Prints them all, and reads them.
  init(_ epreuves: [Epreuve]) async throws {
    let dossier = try #require(lieu).dossier
    let issues = try await aPlusieurs(Array(epreuves.enumerated())) { rang, epreuve -> WorkerFailure? in
      do {
        let pdf = try await Presses.partagee().composer(
          try epreuve.etats.papier(epreuve.imprime), at: epreuve.etats.at, facturX: try epreuve.etats.facturX(epreuve.imprime))
        try Data(pdf.bytes).write(to: dossier.appendingPathComponent("\(rang).pdf"))
        return nil
      } catch let echec as WorkerFailure {
        return echec
      }
    }
    for (epreuve, issue) in zip(epreuves, issues) { refus[epreuve.nom] = issue }
    let commande = "cd '\(dossier.path)' && ls | grep '\\.pdf$' | xargs -r -P 2 -n 1 pdftotext -raw -enc UTF-8"
    let execution = try await Execution.de(URL(fileURLWithPath: "/bin/sh"), ["-c", commande])
    #expect(execution.code == 0, "\(execution.erreur.suffix(400))")
    for (rang, epreuve) in epreuves.enumerated() where refus[epreuve.nom] == nil {
      papiers[epreuve.nom] = try epreuve.etats.papier(epreuve.imprime)
      textes[epreuve.nom] = String(decoding: try Data(contentsOf: dossier.appendingPathComponent("\(rang).txt")), as: UTF8.self)
    }
  }
}

extension String {
  /// Its plain signs alone, in small letters: what spaces, hyphens, boxes and line breaks do not change. A letter that bears marks is no plain sign.
  var squelette: String {
    var simples: [UInt8] = []
    for signe in precomposedStringWithCanonicalMapping.unicodeScalars where !signe.neFaitQueRegler {
      if signe.properties.isGraphemeExtend {
        if let dernier = simples.indices.last { simples[dernier] = 0 }
      } else {
        simples.append(signe.isASCII ? UInt8(signe.value) : 0)
      }
    }
    return String(decoding: simples.filter { (0x21..<0x7F).contains($0) && $0 != 0x2D }, as: UTF8.self).lowercased()
  }
}

extension Unicode.Scalar {
  /// Whether it only steers what is around it, and leaves nothing on paper; the places where a word may break are signs like others.
  fileprivate var neFaitQueRegler: Bool {
    (0xFE00...0xFE0F).contains(value) || properties.generalCategory == .format && value != 0xAD && value != 0x200B
  }
}
