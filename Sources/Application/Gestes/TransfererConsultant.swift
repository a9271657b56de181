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
      let ancien = try await geste.lire(id).binome?.consultant
      try await confier(id, a: consultant, le: le, &geste) { dossier throws(Refus) in
        try dossier.transfererConsultant(a: consultant, motif: motif, avecNotes: avecNotes, par: acteur, le: le)
      }
      try await transfererLeContenu(de: id, a: nouveau, avecNotes: avecNotes, par: acteur, le: le, &geste)
      try await fermerLAmenagement(de: id, a: ancien, pour: nouveau, par: acteur, le: le, &geste)
    }
  }

  /// Gives the dossier to somebody who is free at its séances to come.
  private func confier(
    _ id: DossierID, a consultant: Dossier.Consultant, le: Jour, _ geste: inout Geste, _ decision: (Dossier) throws(Refus) -> [Dossier.Event]
  ) async throws {
    let seances = try await geste.lire(id).seancesAConfier(a: consultant.personne, apres: le)
    try await geste.decide(id, decision)
    try await exigerLibre(consultant, pour: seances, de: id, in: geste.organisme)
  }

  /// The papers that the two hold between them.
  private func transfererLeContenu(
    de id: DossierID, a nouveau: PersonneID, avecNotes: Bool, par acteur: Acteur, le: Jour, _ geste: inout Geste
  ) async throws {
    try await transferer(id.comme(Carnet.self), &geste) { carnet throws(Refus) in
      carnet.acces.terme == nil ? try carnet.transferer(a: nouveau, avecNotes: avecNotes, par: acteur, le: le) : []
    }
    for code in CodeDePiece.allCases {
      try await transferer(Identifiant<Conservation>(id, code), &geste) { garde throws(Refus) in try garde.transferer(a: nouveau, par: acteur, le: le) }
    }
    try await transferer(id.comme(Suivi.self), &geste) { suivi throws(Refus) in
      suivi.rendezvous.closLe == nil ? try suivi.transferer(a: nouveau, par: acteur, le: le) : []
    }
  }

  /// What the person said of their needs, closed to whoever could read it and leaves.
  private func fermerLAmenagement(
    de id: DossierID, a ancien: PersonneID?, pour nouveau: PersonneID, par acteur: Acteur, le: Jour, _ geste: inout Geste
  ) async throws {
    let amenagement = try await geste.amenagement(de: id)
    try await transferer(amenagement, &geste) { amenagement throws(Refus) in
      guard let lecteur = amenagement.ouverture.consultant, amenagement.ouverture.terme == nil, lecteur == ancien, lecteur != nouveau else { return [] }
      return try amenagement.fermerAuConsultant(par: acteur, le: le)
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
