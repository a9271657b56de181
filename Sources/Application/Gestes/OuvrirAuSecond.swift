public import Domaine
import EventCodec

extension Maison {
  /// Opens, as the beneficiary, one item of the carnet to the second consultant of the dossier, until a moment (R6). Done again, it changes nothing.
  public func ouvrirAuSecond(
    _ element: ElementCarnet, id partage: Identifiant<Carnet.Partage>, jusqua fin: Instant, de id: DossierID, par acteur: Acteur, in organisme: OrganismeID
  ) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      guard let second = try await geste.lire(id).consultants.second else { throw Refus(.secondConsultantPrevu, "Désignez d’abord un second consultant.") }
      try await geste.decide(id.comme(Carnet.self)) { carnet throws(Refus) in
        try carnet.partager(element, id: partage, avec: second.personne, jusqua: fin, par: acteur, a: now)
      }
    }
  }

  /// Ends, as the beneficiary, the part of the second consultant: what was opened to them closes at once. Done again, it changes nothing.
  ///
  /// A séance of theirs that the one in charge could not hold is cancelled, and is to be planned again: nobody's agenda keeps a carnet open.
  public func ecarterSecondConsultant(de id: DossierID, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      let dossier = try await geste.lire(id)
      guard let second = dossier.consultants.second, let enCharge = dossier.consultants.enCharge else { return }
      let heurtees = try await heurtees(dossier.seancesDuSecond(apres: now.jourParis), par: enCharge.personne, de: id, in: organisme)
      for seance in heurtees { try await geste.decide(id) { dossier throws(Refus) in try dossier.annulerSeance(seance.id, at: now) } }
      try await geste.decide(id) { dossier throws(Refus) in try dossier.ecarterSecondConsultant(par: acteur, le: now.jourParis) }
      guard try await carnetOuvert(id, &geste) else { return }
      try await geste.decide(id.comme(Carnet.self)) { carnet throws(Refus) in try carnet.fermer(au: second.personne, par: acteur, a: now) }
    }
  }
}
