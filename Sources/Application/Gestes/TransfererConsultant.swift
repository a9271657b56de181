public import Domaine
import EventCodec

extension Maison {
  /// Hands a bilan to another consultant, at the beneficiary's word, with the working notes or without (P5, Q1): in the dossier, and in every paper of the bilan
  /// that still lives, so that the former consultant keeps a part in none of them.
  ///
  /// What the person said of their needs is closed to the former consultant, and not opened to the new one: that is another word, to be asked for apart (9 RGPD).
  /// All in one transaction. Done again, it changes nothing.
  public func transfererConsultant(
    _ id: DossierID, a consultant: Dossier.Consultant, motif: Dossier.MotifDeTransfert, avecNotes: Bool, par acteur: Acteur, in organisme: OrganismeID
  ) async throws {
    try await geste(in: organisme) { geste in
      let (le, nouveau) = (geste.at.jourParis, consultant.personne)
      let avant = try await geste.lire(id)
      let ancien = avant.consultants.enCharge?.personne
      try await geste.decide(id) { dossier throws(Refus) in
        try dossier.transfererConsultant(a: consultant, motif: motif, avecNotes: avecNotes, par: acteur, le: le)
      }
      try await exigerLibre(consultant, pour: avant.seancesAConfier(a: nouveau, apres: le), de: id, in: organisme)
      try await transferer(id.comme(Carnet.self), &geste) { carnet throws(Refus) in
        carnet.acces.terme == nil ? try carnet.transferer(a: nouveau, avecNotes: avecNotes, par: acteur, le: le) : []
      }
      for code in CodeDePiece.allCases {
        try await transferer(Identifiant<Conservation>(id, code), &geste) { garde throws(Refus) in try garde.transferer(a: nouveau, par: acteur, le: le) }
      }
      try await transferer(id.comme(Suivi.self), &geste) { suivi throws(Refus) in
        suivi.rendezvous.closLe == nil ? try suivi.transferer(a: nouveau, par: acteur, le: le) : []
      }
      try await transferer(try await geste.amenagement(de: id), &geste) { amenagement throws(Refus) in
        guard let lecteur = amenagement.ouverture.consultant, amenagement.ouverture.terme == nil, lecteur == ancien, lecteur != nouveau else { return [] }
        return try amenagement.fermerAuConsultant(par: acteur, le: le)
      }
    }
  }

  /// Proposes somebody to the beneficiary, as another consultant in charge or as a second one. Whoever is to take the bilan over is free at its séances to come.
  public func proposerConsultant(_ proposition: Dossier.PropositionDeConsultant, pour id: DossierID, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let dossier = try await geste.decide(id) { dossier throws(Refus) in try dossier.proposerConsultant(proposition) }
      if proposition.place == .second { return }
      let seances = dossier.seancesAConfier(a: proposition.a.personne, apres: geste.at.jourParis)
      try await exigerLibre(proposition.a, pour: seances, de: id, in: organisme)
    }
  }

  /// Decides on a paper of the bilan where there is one.
  private func transferer<A: Papier>(_ id: Identifiant<A>, _ geste: inout Geste, _ decision: (A) throws(Refus) -> [A.Event]) async throws {
    if try await geste.existe(id) { try await geste.decide(id, decision) }
  }
}
