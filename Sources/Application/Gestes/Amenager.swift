public import Domaine
import EventCodec

extension Maison {
  /// Decides what handicap needs change in the conduct of a bilan, and applies it to the dossier at once: calendar and documents follow, nobody is told why (C7).
  ///
  /// The needs stay in the aménagement; the dossier is given the effects alone. Both in one transaction. Done again, it changes nothing.
  public func amenager(_ id: DossierID, _ effets: EffetsAmenagement, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let le = geste.at.jourParis
      try await geste.decide(id.comme(Amenagement.self)) { amenagement throws(Refus) in try amenagement.decider(effets, par: acteur, le: le) }
      try await geste.decide(id) { dossier throws(Refus) in try dossier.appliquerEffets(effets, le: le) }
    }
  }

  /// Takes back, at the person's word, the consent under which needs are held: their words go, and the dossier comes back to the programme's own séances and
  /// documents in the same transaction (9 RGPD).
  ///
  /// Séances that were planned already keep their dates. Done again, it changes nothing.
  public func retirerAmenagement(_ id: DossierID, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let le = geste.at.jourParis
      try await geste.decide(id.comme(Amenagement.self)) { amenagement throws(Refus) in try amenagement.retirerConsentement(par: acteur, le: le) }
      try await geste.decide(id) { dossier throws(Refus) in try dossier.appliquerEffets(.aucun, le: le) }
    }
  }
}
