public import Domaine
import EventCodec

extension Maison {
  /// Signs the contract. The employer of a convention of three transmits it to the beneficiary by the same gesture, where it has not yet: the ten days begin the
  /// next day (R6313-8).
  ///
  /// Done again, it changes nothing.
  public func signer(_ signature: Dossier.Signature, de id: DossierID, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let dossier = try await geste.decide(id) { dossier throws(Refus) in try dossier.signerConvention(signature) }
      guard signature.par == .employeur, dossier.convention.projet?.forme == .conventionTripartite else { return }
      try await geste.decide(id) { dossier throws(Refus) in try dossier.transmettreConvention(a: signature.a) }
    }
  }
}
