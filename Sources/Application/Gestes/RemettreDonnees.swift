public import Domaine
public import EventCodec

/// All that is held about somebody in the papers of a bilan: each as it stands, and what was recorded in it, in order.
public struct DonneesRemises: Sendable {
  /// The carnet; `nil` once the bilan has ended.
  public let carnet: Carnet?
  /// What agreements keep.
  public let gardes: [Conservation]
  /// The follow-up.
  public let suivi: Suivi?
  /// The handicap needs.
  public let amenagement: Amenagement?
  /// Their complaints, newest first.
  public let reclamations: [Reclamation]
  /// What was recorded, paper by paper, the dossier first.
  public let journaux: [JournalRemis]
}

/// What was recorded in a paper.
public struct JournalRemis: Sendable {
  /// What kind of paper.
  public let nature: Nature
  /// What happened, and when it was recorded.
  public let evenements: [(a: Instant, evenement: StoredEvent)]
}

extension Maison {
  /// Gives the beneficiary all that is held about them, and notes in the dossier, before a word of it is given, that it was (15 and 20 RGPD, A5).
  ///
  /// Everything that is still stored is given, what was taken back and results not yet explained included: the right has no exception for what must be explained,
  /// and whoever shows them says that they were not. What is another's is left out (15, 4). A carnet whose bilan has ended opens to nobody any more (R6313-7): it
  /// is left out as what was destroyed is. The request that began it all was destroyed as the dossier opened.
  public func remettreDonnees(de id: DossierID, par acteur: Acteur, in organisme: OrganismeID) async throws -> DonneesRemises {
    try await geste(in: organisme) { geste in
      let now = geste.at
      try await geste.decide(id) { dossier throws(Refus) in try dossier.remettreDonnees(par: acteur, a: now) }
    }
    let dossier = try await remettre(id, in: organisme) { $0.sansAutrui }
    let carnet = try await remettre(id.comme(Carnet.self), in: organisme).flatMap { $0.etat.acces.terme == nil ? $0 : nil }
    var gardes: [PapierRemis<Conservation>] = []
    for code in CodeDePiece.allCases {
      if let garde = try await remettre(ConservationID(id, code), in: organisme) { gardes.append(garde) }
    }
    let suivi = try await remettre(id.comme(Suivi.self), in: organisme)
    let amenagement = try await remettre(try await geste(in: organisme) { try await $0.amenagement(de: id) }, in: organisme)
    var reclamations: [PapierRemis<Reclamation>] = []
    for ligne in try await self.reclamations(de: acteur.personne, in: organisme) {
      if let reclamation = try await remettre(ligne.id, in: organisme) { reclamations.append(reclamation) }
    }
    let journaux = [dossier?.journal, carnet?.journal].compactMap { $0 } + gardes.map(\.journal) + [suivi?.journal, amenagement?.journal].compactMap { $0 }
    return DonneesRemises(
      carnet: carnet?.etat, gardes: gardes.map(\.etat), suivi: suivi?.etat, amenagement: amenagement?.etat, reclamations: reclamations.map(\.etat),
      journaux: journaux + reclamations.map(\.journal))
  }

  private struct PapierRemis<A: Papier> {
    var etat = A()
    let journal: JournalRemis
  }

  /// A paper whole; `nil` where it never was, or is destroyed.
  private func remettre<A: Papier>(
    _ id: Identifiant<A>, in organisme: OrganismeID, sansAutrui: (A.Event) -> A.Event = { $0 }
  ) async throws -> PapierRemis<A>? {
    let flux = StreamRef(id, in: organisme)
    do {
      let faits = try await store.events(of: flux, after: 0).map { (a: $0.at, fait: try A.event($0, of: flux)) }
      if faits.isEmpty { return nil }
      let journal = JournalRemis(nature: flux.nature, evenements: faits.map { ($0.a, A.encode(sansAutrui($0.fait))) })
      return faits.reduce(into: PapierRemis(journal: journal)) { $0.etat.evolve($1.fait) }
    } catch StoreError.destroyed {
      return nil
    }
  }
}
