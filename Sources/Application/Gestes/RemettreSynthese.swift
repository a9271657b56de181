public import Domaine
import EventCodec

extension Maison {
  /// Hands the synthèse over to the beneficiary: the carnet keeps which version, the dossier a date, a hash and who signed or would not, never a sentence of
  /// content (L6313-4).
  ///
  /// Done again, it changes nothing.
  /// - Parameter empreinte: The hash of the paper, made from the very carnet that is handed over: somebody may have written another version meanwhile.
  public func remettreSynthese(
    de id: DossierID, par acteur: Acteur, in organisme: OrganismeID, empreinte: (Carnet) async throws -> Empreinte
  ) async throws {
    try await geste(in: organisme) { geste in
      let (now, numero) = (geste.at, id.comme(Carnet.self))
      if try await geste.lire(numero).synthese.remise != nil { return }
      let carnet = try await geste.decide(numero) { carnet throws(Refus) in try carnet.remettreSynthese(par: acteur, le: now.jourParis) }
      let remise = try await empreinte(carnet)
      try await geste.decide(id) { dossier throws(Refus) in try dossier.constaterRemise(remise, le: now.jourParis, at: now) }
      for partie in Partie.allCases {
        guard let signature = carnet.synthese.signatures[partie] else { continue }
        try await geste.decide(id) { dossier throws(Refus) in
          signature.refusee
            ? try dossier.refuserDeSignerSynthese(par: partie, le: now.jourParis, at: now)
            : try dossier.signerSynthese(par: partie, le: now.jourParis, at: now)
        }
      }
    }
  }
}
