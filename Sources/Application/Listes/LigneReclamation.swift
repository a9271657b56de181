public import Domaine
import EventCodec

/// A complaint as a list shows it: no word of it.
public struct LigneReclamation: Sendable, Equatable {
  /// Which.
  public let id: ReclamationID
  /// The day it came.
  public let recueLe: Jour
  /// What it is about.
  public let objet: Reclamation.Objet
  /// The day on which it was answered; `nil` while it waits.
  public let repondueLe: Jour?

  static let duCentre = "reclamations"
  static let deLAuteur = "reclamations de chacun"

  init(_ row: ListedRow) throws(CodecError) {
    let fields = try Fields(stored: JSON(row.row.content))
    id = row.stream.id.comme()
    recueLe = Jour(numero: -Int(row.row.sort))
    objet = try fields("objet")
    repondueLe = try fields("repondueLe")
  }
}

extension Reclamation {
  /// The newest first, for the centre and for whoever complained.
  func lignes() -> [Row] {
    guard let recue else { return [] }
    let content = Fields(["objet": recue.objet, "repondueLe": reponse?.le]).stored.bytes
    let places = [(LigneReclamation.duCentre, "")] + (recue.auteur.map { [(LigneReclamation.deLAuteur, "\($0)")] } ?? [])
    return places.map { Row(list: $0.0, partition: $0.1, sort: -Int64(recue.le.numero), content: content) }
  }
}

extension Maison {
  /// The complaints of a centre, newest first; of one person where they are named. Reads one index.
  public func reclamations(de auteur: PersonneID? = nil, in organisme: OrganismeID, limit: Int = 200) async throws -> [LigneReclamation] {
    let liste = auteur == nil ? LigneReclamation.duCentre : LigneReclamation.deLAuteur
    let page = try await store.page(of: liste, partition: auteur.map { "\($0)" } ?? "", in: organisme, after: nil, through: nil, limit: limit)
    return try page.map { row in try LigneReclamation(row) }
  }
}
