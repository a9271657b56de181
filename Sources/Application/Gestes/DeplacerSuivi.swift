public import Domaine
import EventCodec

extension Maison {
  /// Asks for the follow-up on another day, sooner or later: the beneficiary may, and so may the consultant (A1). The follow-up and the dossier's own list say the
  /// same day.
  ///
  /// Before the bilan has ended there is no follow-up yet: the dossier keeps the day, and the follow-up begins with it. Done again, it changes nothing.
  public func deplacerSuivi(de id: DossierID, pour date: Jour, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      if try await geste.existe(id.comme(Suivi.self)) {
        try await geste.decide(id.comme(Suivi.self)) { suivi throws(Refus) in try suivi.deplacer(pour: date, par: acteur, le: now.jourParis) }
      } else {
        let dossier: Dossier = try await geste.lire(id)
        guard dossier.binome?.partie(acteur) != nil else { throw Refus(.personneDuBilan) }
      }
      try await geste.decide(id) { dossier throws(Refus) in try dossier.proposerSuivi(le: now.jourParis, pour: date, at: now) }
    }
  }
}
