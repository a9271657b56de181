public import Domaine
import EventCodec

/// A dossier as a list shows it to the office: never a word of content.
public struct LigneDossier: Sendable, Equatable {
  /// Which dossier.
  public let id: DossierID
  /// The beneficiary's name.
  public let nom: String
  /// The programme's name.
  public let programme: String
  /// The day of the opening.
  public let ouvertLe: Jour
  /// The hours done so far.
  public let faites: Duree
  /// The hours foreseen in all.
  public let prevues: Duree

  init?(_ id: DossierID, _ dossier: Dossier) {
    guard let faits = dossier.ouverture.faits else { return nil }
    self.id = id
    nom = faits.identite.nomComplet
    programme = faits.modalites.programme.id
    ouvertLe = faits.le
    faites = dossier.heures.faites
    prevues = faits.modalites.dureeTotale
  }

  init(_ row: ListedRow) throws(CodecError) {
    let fields = try Fields(stored: JSON(row.row.content))
    id = row.stream.id.comme()
    nom = try fields("nom")
    programme = try fields("programme")
    ouvertLe = try fields("ouvertLe")
    faites = try fields("faites")
    prevues = try fields("prevues")
  }

  /// Newest first; found under each word of the name.
  var row: Row {
    let fields = Fields(["nom": nom, "programme": programme, "ouvertLe": ouvertLe, "faites": faites, "prevues": prevues])
    return Row(list: LigneDossier.liste, sort: -Int64(ouvertLe.numero), content: fields.stored.bytes, words: Mots.de(nom))
  }

  static let liste = "dossiers"
  static let listeDeChacun = "dossiers-de-chacun"
}

extension Maison {
  /// The next dossiers of an organisme, newest first. Reads one index, whatever the number of dossiers.
  public func dossiers(
    in organisme: OrganismeID, after key: ListKey? = nil, limit: Int = 50
  ) async throws -> (lignes: [LigneDossier], suite: ListKey?) {
    let rows = try await store.page(of: LigneDossier.liste, partition: "", in: organisme, after: key, through: nil, limit: limit)
    return (try rows.map { row in try LigneDossier(row) }, rows.count == limit ? rows.last?.key : nil)
  }

  /// The dossiers whose beneficiary's name holds all these words, or words that begin so (three letters at least).
  public func chercherDossiers(_ texte: String, in organisme: OrganismeID, limit: Int = 50) async throws -> [LigneDossier] {
    let mots = Mots.de(texte)
    guard mots.contains(where: { $0.count >= 3 }) else { return [] }
    return try await store.search(mots, in: LigneDossier.liste, of: organisme, limit: limit).map { row in try LigneDossier(row) }
  }
}
