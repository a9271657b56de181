public import Domaine
import EventCodec

extension Maison {
  /// Invites the beneficiary to the follow-up: the mail goes from the outbox, the follow-up and the dossier say the same day (A1). Done again, it changes nothing.
  public func inviterAuSuivi(de id: DossierID, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      try await geste.decide(id) { dossier throws(Refus) in try dossier.constaterInvitation(le: now.jourParis, at: now) }
      let suivi = id.comme(Suivi.self)
      guard try await geste.existe(suivi), try await geste.lire(suivi).rendezvous.closLe == nil else { return }
      try await geste.decide(suivi) { suivi throws(Refus) in try suivi.inviter(le: now.jourParis) }
    }
  }
}
