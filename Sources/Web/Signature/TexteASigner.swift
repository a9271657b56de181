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
    try await texteASigner(demande.lien.texte, de: demande.lien.dossier, demande.dossier, in: demande.lien.organisme)
  }

  /// The same for a text of a dossier: that of its contract, or of an avenant to it.
  func texteASigner(_ texte: Empreinte, de id: DossierID, _ dossier: Dossier, in organisme: OrganismeID) async throws -> TexteASigner? {
    guard let avant = try await maison.texteDuContrat(texte, de: id, in: organisme),
      let prepare = try await etatsOuRien(id, avant.dossier, in: organisme, at: avant.a),
      let actuels = try await etatsOuRien(id, dossier, in: organisme)
    else { return nil }
    let avenant = dossier.convention.avenantPropose(texte)
    let paper = try prepare.aSigner(avenant, de: dossier)
    let pdf = try await imprime(texte, de: StreamRef(id, in: organisme))
    let empreinte = try Produit(brouillon: paper).empreinte
    guard pdf != nil || empreinte == texte else { return nil }
    return TexteASigner(paper: paper, pdf: pdf, signatures: Array(try actuels.aSigner(avenant, de: dossier).blocks.suffix(1)))
  }

  /// The printed text that was kept under the dossier's key, whose bytes have the hash that is signed.
  private func imprime(_ texte: Empreinte, de stream: StreamRef) async throws -> [UInt8]? {
    for id in try await maison.store.documents(of: stream) {
      guard let octets = try await maison.store.document(id, of: stream), let archive = Archive(octets), archive.empreinte == texte else { continue }
      if Empreinte(octets: SHA256.hash(data: archive.pdf)) == texte, archive.pdf.starts(with: Array("%PDF".utf8)) { return archive.pdf }
    }
    return nil
  }
}

extension Etats {
  /// The contract, or one of its avenants, as these states make it.
  fileprivate func aSigner(_ avenant: Dossier.AvenantPropose?, de dossier: Dossier) throws -> Paper {
    guard let avenant else { return try papier(.convention) }
    let (projet, rang) = (avenant.projet, dossier.convention.avenantsProposes.firstIndex(of: avenant) ?? 0)
    guard let fin = projet.jusquAu else { throw Refus(.texteMontre) }
    return try self.avenant(rang + 1, projet.objet, ordre: projet.ordre, jusquAu: fin, le: projet.le)
  }
}
