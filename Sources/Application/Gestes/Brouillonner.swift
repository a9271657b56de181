public import Domaine
import EventCodec

extension Maison {
  /// Keeps what somebody is writing in a carnet, under the carnet's own key: it dies with it. A paper that isn't there takes no draft.
  /// - Parameter place: What is being written, in the clear: never content.
  public func brouillonner<A: Papier>(_ texte: String, a place: String, par auteur: PersonneID, sous id: Identifiant<A>, in organisme: OrganismeID) async throws
  {
    let brouillon = DraftRef(stream: StreamRef(id, in: organisme), author: "\(auteur)", place: place)
    try await store.save(Array(texte.utf8), as: brouillon, at: world.now())
  }

  /// What somebody was writing; `nil` where nothing waits to be submitted.
  public func brouillon<A: Papier>(_ place: String, de auteur: PersonneID, sous id: Identifiant<A>, in organisme: OrganismeID) async throws -> String? {
    let brouillon = DraftRef(stream: StreamRef(id, in: organisme), author: "\(auteur)", place: place)
    return try await store.draft(brouillon).map { String(decoding: $0, as: UTF8.self) }
  }
}
