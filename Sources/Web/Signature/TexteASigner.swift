import Application
import Crypto
import Documents
import Domaine
import EventCodec

/// The text to be signed, made again from the dossier as it stood when it was prepared, and compared with the hash that is signed.
struct TexteASigner {
  /// What it says.
  let paper: Paper
  /// The paper that was printed, where it was kept.
  let pdf: [UInt8]?
  /// The boxes of the signatures as they stand now.
  let signatures: [Block]

  /// The text with the signatures that it bears now.
  var affiche: Paper {
    var paper = self.paper
    if case .keep = paper.blocks.last { paper.blocks.removeLast() }
    paper.blocks += signatures
    return paper
  }
}

extension Visite {
  /// The text that a link is bound to; `nil` where what can be shown is not, to the letter, what would be signed.
  func texteASigner(_ demande: DemandeDeSignature) async throws -> TexteASigner? {
    let lien = demande.lien
    guard let texte = try await maison.texteDuContrat(lien.dossier, in: lien.organisme) else { return nil }
    guard let prepare = try await etatsOuRien(lien.dossier, texte.dossier, in: lien.organisme, at: texte.a),
      let actuels = try await etatsOuRien(lien.dossier, demande.dossier, in: lien.organisme)
    else { return nil }
    let paper = try prepare.papier(.convention)
    let pdf = try await imprime(lien)
    let empreinte = try Produit(brouillon: paper).empreinte
    guard pdf != nil || empreinte == lien.texte else { return nil }
    return TexteASigner(paper: paper, pdf: pdf, signatures: Array(try actuels.papier(.convention).blocks.suffix(1)))
  }

  /// The printed text that was kept under the dossier's key, whose bytes have the hash that is signed.
  private func imprime(_ lien: Lien) async throws -> [UInt8]? {
    let stream = StreamRef(lien.dossier, in: lien.organisme)
    for id in try await maison.store.documents(of: stream) {
      guard let octets = try await maison.store.document(id, of: stream), let archive = Archive(octets), archive.empreinte == lien.texte else { continue }
      if Empreinte(octets: SHA256.hash(data: archive.pdf)) == lien.texte, archive.pdf.starts(with: Array("%PDF".utf8)) { return archive.pdf }
    }
    return nil
  }
}
