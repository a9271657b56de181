public import Domaine
import EventCodec

extension Maison {
  /// Turns a request into a dossier: the request is handed to the consultant, the dossier opens, and the request is destroyed, since nobody has a use for it any more (C8).
  ///
  /// All in one transaction. Done again, it changes nothing.
  public func engager(_ demande: Identifiant<Demande>, avec consultant: PersonneID, ouvrant id: DossierID, _ faits: Dossier.Faits, in organisme: OrganismeID)
    async throws
  {
    try await geste(in: organisme) { geste in
      try await geste.decide(id) { dossier throws(Refus) in try dossier.ouvrir(faits) }
      guard try await geste.existe(demande) else { return }
      let le = geste.at.jourParis
      try await geste.decide(demande) { demande throws(Refus) in try demande.remettre(au: consultant, dossier: id, le: le) }
      geste.detruire(demande, selon: .demandeRemise)
    }
  }
}
