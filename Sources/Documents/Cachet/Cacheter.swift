public import Domaine
import EventCodec
import Foundation

/// What a seal says when it is put on a paper.
public struct Apposition: Sendable, Equatable {
  /// The name of its field, as a reader lists it: `Cachet du centre`, `Signature de l’employeur`.
  public var champ: String
  /// Why.
  public var motif: String
  /// When.
  public var a: Instant

  /// A seal about to be put.
  public init(_ champ: String, motif: String, a: Instant) {
    self.champ = champ
    self.motif = motif
    self.a = a
  }
}

extension Imprimerie {
  /// Puts a seal on a paper, beside those that it bears already: each keeps what it sealed (PAdES B-B, B-T where moments are certified).
  /// - Throws: `Refus` where the seal is not valid at that moment, `WorkerFailure`.
  public func cacheter(_ pdf: [UInt8], _ cachet: Cachet, _ apposition: Apposition) async throws -> [UInt8] {
    try Refus.siBloque(cachet.peutCacheter(at: apposition.a))
    let horodatage = horodatage
    let request = Frame(
      fields: [
        .init("id", .int(1)), .init("op", .string("seal")), .init("key", .string(cachet.cle)),
        .init("certificates", .array(cachet.certificats.map { .string($0) })),
        .init("field", .text(apposition.champ)), .init("name", .text(cachet.titulaire)), .init("reason", .text(apposition.motif)),
        .init("location", .string("France")),
        .init("instant", .int(apposition.a.secondes)), .init("timestamped", .bool(horodatage != nil)),
      ], payload: pdf)
    let sealed = WorkerPool.Request(frame: request) { answer in
      // A seal is added after what it seals, which stays as it was.
      answer.payload.count > pdf.count && answer.payload.starts(with: pdf)
    } aside: { ask in
      guard ask.text("ask") == "timestamp", let horodatage else { throw WorkerFailure.garbled }
      do {
        return Frame(fields: [.init("id", .int(1))], payload: try horodatage.certifier(ask.payload))
      } catch {
        return Frame(fields: [.init("id", .int(1)), .init("error", .string("timestamp"))])
      }
    }
    return try await pool.perform(sealed).payload
  }

  /// A paper as it leaves the house: typeset, with what goes inside it, and the centre's seal where the paper bears one.
  public func produire(_ imprime: Imprime, de etats: Etats, cachet: Cachet?) async throws -> Produit {
    var etats = etats
    etats.cachete = cachet != nil
    let paper = try etats.papier(imprime)
    let pdf = try await composer(paper, at: etats.at, attachments: try etats.pieces(imprime), facturX: try etats.facturX(imprime))
    guard let empreinte = pdf.empreinte else { throw WorkerFailure.garbled }
    var produit = Produit(paper: paper, pdf: pdf, empreinte: empreinte, bytes: pdf.bytes)
    if let cachet, paper.kind.estCachete {
      let apposition = Apposition("Cachet du centre", motif: "\(paper.title), \(paper.reference)", a: etats.at)
      produit.bytes = try await cacheter(pdf.bytes, cachet, apposition)
    }
    return produit
  }
}

/// A paper made: what it says, what was typeset, what leaves the house.
public struct Produit: Sendable {
  /// What it says.
  public let paper: Paper
  /// As it was typeset, before any seal.
  public let pdf: PDF
  /// The hash of that: what those who sign were shown.
  public let empreinte: Empreinte
  /// As it leaves the house: sealed, where it bears a seal.
  public internal(set) var bytes: [UInt8]

  init(paper: Paper, pdf: PDF, empreinte: Empreinte, bytes: [UInt8]) {
    (self.paper, self.pdf, self.empreinte, self.bytes) = (paper, pdf, empreinte, bytes)
  }

  /// A paper that nobody typeset: its text stands for it.
  public init(brouillon paper: Paper) throws {
    let texte = Array(paper.text.utf8)
    let pdf = PDF(bytes: texte, pages: 0)
    guard let empreinte = pdf.empreinte else { throw WorkerFailure.garbled }
    self.init(paper: paper, pdf: pdf, empreinte: empreinte, bytes: texte)
  }
}
