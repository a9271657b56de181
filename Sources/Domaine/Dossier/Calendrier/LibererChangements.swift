extension Dossier {
  /// An event that may take from someone their say in a change of date, and with it the séances that move because nobody else is waited for.
  ///
  /// A change that can't be made any more is dropped: the séance keeps its date, and another may be asked for. Of the day it is known only that it is `jour`:
  /// a séance of that day counts as begun.
  func avecChangementsLiberes(_ fait: Event, le jour: Jour) -> [Event] {
    var (apres, faits) = (self, [fait])
    apres.evolve(fait)
    let liberees = calendrier.demandes.values.filter { !$0.attendus.isEmpty && $0.attendus.isDisjoint(with: apres.partiesAuChangement) }
    for demande in liberees.sorted(by: { $0.seance < $1.seance }) {
      let deplacee = apres.deplacementLibere(demande, le: jour)
      for fait in deplacee { apres.evolve(fait) }
      faits += deplacee
    }
    return faits
  }

  private func deplacementLibere(_ demande: DemandeDeChangement, le jour: Jour) -> [Event] {
    let soir = Instant(millisecondes: Instant.fin(de: jour).millisecondes - 1)
    do throws(Refus) {
      let seance = try seanceMobile(demande.seance, at: soir)
      try Refus.siBloque(deplacement(de: seance, a: demande.nouveauDebut, at: soir))
      return deplacee(seance, a: demande.nouveauDebut, at: Instant(jour))
    } catch {
      return []
    }
  }
}
