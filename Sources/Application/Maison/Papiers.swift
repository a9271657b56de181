public import Domaine
public import EventCodec

extension Dossier: Papier {
  /// Its line among the dossiers, the first day on which something is due, its lines among those of its people and of each order, the times of its séances.
  public func rows(of id: DossierID) -> [Row] {
    [LigneDossier(id, self)?.row, ligneDEcheance].compactMap { $0 } + lignesDesGens(id) + lignesDeCommande(id) + lignesDAgenda()
  }

  /// See `envoisDuDossier`.
  public func envois(apres event: Event) -> [Envoi] { envoisDuDossier(apres: event) }
}

extension Demande: Papier {
  /// Its line in the list of the person named on the form, until it has found its issue, and the times of its entretiens.
  public func rows(of id: DemandeID) -> [Row] {
    guard let recue = reception.recue, let ligne = LigneDemande(id, self) else { return [] }
    return [ligne.row(lecteur: recue.lecteur)] + lignesDAgenda()
  }
}
extension Carnet: Papier {}
extension Conservation: Papier {}

extension Amenagement: Papier {
  /// Its line among those of its référent handicap, while the consent stands.
  public func rows(of id: AmenagementID) -> [Row] { ligneDAmenagement.map { [$0] } ?? [] }
}
extension Suivi: Papier {}

extension Reclamation: Papier {
  /// Its line in the list of the centre, and in that of whoever complained.
  public func rows(of id: ReclamationID) -> [Row] { lignes() }
}
