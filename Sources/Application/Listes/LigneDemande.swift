public import Domaine
import EventCodec

/// A request as the list of those who answer shows it: a coded motive, dates, no free text (C2).
public struct LigneDemande: Sendable, Equatable {
  /// Which request.
  public let id: DemandeID
  /// How the person is called; empty with a CPF notice, until one has called.
  public let nom: String
  /// Why, from the coded list.
  public let motif: MotifDeBilan?
  /// The day on which it came.
  public let recueLe: Jour
  /// The last day promised for the entretien préalable; `nil` where none is.
  public let promisLe: Jour?
  /// The next entretien that stands; `nil` where none was proposed.
  public let entretien: Instant?
  /// The day on which one was held.
  public let tenuLe: Jour?

  init?(_ id: DemandeID, _ demande: Demande) {
    guard let recue = demande.reception.recue, demande.issue.remise == nil, demande.issue.sansSuiteLe == nil else { return nil }
    self.id = id
    nom = recue.contact?.nom ?? ""
    motif = recue.motif
    recueLe = recue.le
    promisLe = recue.accesJours.map { Echeance(.jours($0), depuis: recue.le).brute }
    entretien = demande.entretiens.tous.filter { $0.annuleLe == nil && $0.tenuLe == nil }.map(\.debut).min()
    tenuLe = demande.entretiens.premierTenuLe
  }

  init(_ row: ListedRow) throws(CodecError) {
    let fields = try Fields(stored: JSON(row.row.content))
    let motif: String? = try fields("motif")
    id = row.stream.id.comme()
    nom = try fields("nom")
    self.motif = motif.flatMap(MotifDeBilan.init(rawValue:))
    recueLe = try fields("recueLe")
    promisLe = try fields("promisLe")
    entretien = try fields("entretien")
    tenuLe = try fields("tenuLe")
  }

  /// The oldest first, in the list of the person named on the form and of nobody else (C8).
  func row(lecteur: PersonneID) -> Row {
    let fields = Fields([
      "nom": nom, "motif": motif?.rawValue, "recueLe": recueLe, "promisLe": promisLe, "entretien": entretien, "tenuLe": tenuLe,
    ])
    return Row(list: LigneDemande.liste, partition: "\(lecteur)", sort: Int64(recueLe.numero), content: fields.stored.bytes)
  }

  static let liste = "demandes"
}

extension Maison {
  /// The requests that wait for their reader, oldest first. Reads one index, whatever the number of requests.
  public func demandes(lecteur: PersonneID, in organisme: OrganismeID, after key: ListKey? = nil, limit: Int = 50) async throws -> [LigneDemande] {
    try await store.page(of: LigneDemande.liste, partition: "\(lecteur)", in: organisme, after: key, through: nil, limit: limit).map { row in
      try LigneDemande(row)
    }
  }
}
