public import Domaine
import EventCodec

extension Maison {
  /// Hands the synthèse over to the beneficiary: the carnet keeps which version, the dossier a date and a hash, never a sentence of content (L6313-4).
  ///
  /// Done again, it changes nothing.
  public func remettreSynthese(de id: DossierID, empreinte: Empreinte, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      try await geste.decide(id.comme(Carnet.self)) { carnet throws(Refus) in try carnet.remettreSynthese(par: acteur, le: now.jourParis) }
      try await geste.decide(id) { dossier throws(Refus) in try dossier.constaterRemise(empreinte, le: now.jourParis, at: now) }
    }
  }
}
