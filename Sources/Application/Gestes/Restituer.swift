public import Domaine
import EventCodec

extension Maison {
  /// Explains a result to the beneficiary: the carnet keeps the day, the dossier the day and the hash of what was handed over, never a word of it (L6313-4).
  ///
  /// Done again, it changes nothing.
  public func restituer(_ passation: Identifiant<Carnet.Passation>, de id: DossierID, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      let carnet = try await geste.decide(id.comme(Carnet.self)) { carnet throws(Refus) in try carnet.restituer(passation, par: acteur, le: now.jourParis) }
      guard let remis = carnet.contenu(de: .passation(passation))?.empreinte else { throw StoreError.corrupt("passation de carnet") }
      try await geste.decide(id) { dossier throws(Refus) in try dossier.constaterRemiseResultat(remis, le: now.jourParis, at: now) }
    }
  }
}
