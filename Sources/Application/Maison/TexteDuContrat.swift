public import Domaine
import EventCodec

/// The dossier as it stood when the text of its contract, or of an avenant to it, was prepared, and when: from it that text can be made again, to the letter.
public struct TexteDuContrat: Sendable {
  /// The dossier just before the text was prepared.
  public let dossier: Dossier
  /// When it was prepared.
  public let a: Instant
}

extension Maison {
  /// The dossier as it stood when a text was prepared, the last time that it was; `nil` where none was, or where it was signed elsewhere.
  ///
  /// Folds the dossier from its first event: some hundred events at most.
  public func texteDuContrat(_ empreinte: Empreinte, de id: DossierID, in organisme: OrganismeID) async throws -> TexteDuContrat? {
    let stream = StreamRef(id, in: organisme)
    var (dossier, texte): (Dossier, TexteDuContrat?) = (Dossier(), nil)
    for recorded in try await store.events(of: stream, after: 0) {
      let event = try Dossier.event(recorded, of: stream)
      switch event {
      case .convention(.preparee(let projet, _)) where projet.texte == empreinte: texte = TexteDuContrat(dossier: dossier, a: recorded.at)
      case .convention(.avenantPropose(let projet)) where projet.texte == empreinte: texte = TexteDuContrat(dossier: dossier, a: recorded.at)
      case .convention(.importee): texte = nil
      default: break
      }
      dossier.evolve(event)
    }
    return texte
  }
}
