public import Domaine
import EventCodec

extension Maison {
  /// Holds what a person says of their needs, to be told to a référent handicap, with their explicit consent, given apart (9 RGPD). Done again, it changes nothing.
  ///
  /// Consent that was taken back may be given again, after its words are gone too.
  /// - Throws: `Refus` where whoever acts is not the beneficiary of the bilan.
  public func consentirAmenagement(_ id: DossierID, referent: PersonneID, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let (le, dossier) = (geste.at.jourParis, try await geste.lire(id))
      guard let beneficiaire = dossier.beneficiaire, acteur == Acteur(beneficiaire, .beneficiaire) else { throw Refus(.amenagementPersonne) }
      if let terme = dossier.terme()?.jour, terme <= le { throw Refus(.amenagementClos) }
      try await geste.decide(try await geste.amenagement(de: id)) { amenagement throws(Refus) in
        try amenagement.consentir(beneficiaire: beneficiaire, referent: referent, le: le)
      }
    }
  }

  /// A gesture on what a person says of their needs.
  public func surLAmenagement(_ id: DossierID, in organisme: OrganismeID, _ decision: (Amenagement, Jour) throws(Refus) -> [Amenagement.Event]) async throws {
    try await geste(in: organisme) { geste in
      let le = geste.at.jourParis
      try await geste.decide(try await geste.amenagement(de: id)) { amenagement throws(Refus) in try decision(amenagement, le) }
    }
  }

  /// Decides what handicap needs change in the conduct of a bilan, and applies it to the dossier at once: calendar and documents follow, nobody is told why (C7).
  ///
  /// The needs stay in the aménagement; the dossier is given the effects alone. Both in one transaction. Done again, it changes nothing.
  public func amenager(_ id: DossierID, _ effets: EffetsAmenagement, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let le = geste.at.jourParis
      try await geste.decide(try await geste.amenagement(de: id)) { amenagement throws(Refus) in try amenagement.decider(effets, par: acteur, le: le) }
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
      try await geste.decide(try await geste.amenagement(de: id)) { amenagement throws(Refus) in try amenagement.retirerConsentement(par: acteur, le: le) }
      try await geste.decide(id) { dossier throws(Refus) in try dossier.appliquerEffets(.aucun, le: le) }
    }
  }

  /// What a person said of their needs, as it stands; as before the first word where nothing is held.
  public func amenagement(de id: DossierID, in organisme: OrganismeID) async throws -> Amenagement {
    try await geste(in: organisme) { geste in try await geste.lire(try await geste.amenagement(de: id)) }
  }
}

extension Geste {
  /// The aménagement of a bilan: the first that was not destroyed. One whose consent was taken back is destroyed before the bilan ends, and may be begun anew.
  mutating func amenagement(de id: DossierID) async throws -> AmenagementID {
    var amenagement: AmenagementID = id.comme()
    var rang: UInt64 = 0
    while try await estDetruit(amenagement) {
      rang += 1
      amenagement = AmenagementID(haut: id.haut, bas: id.bas ^ rang)
    }
    return amenagement
  }
}
