import Documents
import Domaine
import EventCodec
import Foundation

/// A paper that was written to a file: where, and by what it is recognised.
struct PapierEcrit {
  let fichier: URL
  let sorte: SorteDeDocument
  let reference: String
  let pages: Int
  /// Whose seal it was given just now.
  let cachet: String?
  let octets: [UInt8]
  /// The hash of the paper before any seal.
  let empreinte: Empreinte

  /// The hash of the file: what `sha256sum` shows.
  private var duFichier: String { PDF(bytes: octets, pages: pages).empreinte?.description ?? "" }

  func dire(_ format: Format) {
    switch format {
    case .json: Sortie.json(json)
    case .texte:
      Sortie.ligne(Style.sapin(fichier.path))
      Sortie.ligne(
        Faits.texte([
          ("papier", "\(sorte.nom), \(reference)"), ("pages", pages > 0 ? "\(pages)" : nil), ("cachet", cachet), ("SHA-256", duFichier),
          ("sans cachet", duFichier == empreinte.description ? nil : empreinte.description),
        ]))
    }
  }

  private var json: JSON {
    .object([
      .init("fichier", .string(fichier.path)), .init("sorte", .string(sorte.rawValue)), .init("reference", .string(reference)),
      .init("pages", pages > 0 ? .int(Int64(pages)) : .null), .init("cachet", cachet.map { .string($0) } ?? .null),
      .init("sha256", .string(duFichier)), .init("sansCachet", .string("\(empreinte)")),
    ])
  }
}
