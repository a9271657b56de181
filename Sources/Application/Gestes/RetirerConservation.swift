public import Domaine
import EventCodec

extension Maison {
  /// Takes back, at the beneficiary's word and at any time, the agreement to keep one document: what was copied of it is destroyed in the same gesture (R6313-7).
  ///
  /// A plan d'action was copied into the follow-up: that paper goes with it, the dossier still says when the follow-up is due, and the person brings their copy.
  /// Done again, it changes nothing.
  public func retirerConservation(_ code: CodeDePiece, de id: DossierID, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      try exigerBeneficiaire(try await geste.lire(id), acteur)
      try await geste.decide(id) { dossier throws(Refus) in try dossier.retirerConservation(code, le: now.jourParis, at: now) }
      let copie = Identifiant<Conservation>(id, code)
      if try await geste.existe(copie) { geste.detruire(copie, selon: .destruction) }
      let suivi = id.comme(Suivi.self)
      guard code == .planDAction, try await geste.existe(suivi) else { return }
      if try await geste.lire(suivi).plan.origine == .accord { geste.detruire(suivi, selon: .destruction) }
    }
  }
}
