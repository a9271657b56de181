extension Dossier {
  /// The séances after `jour` of a consultant who holds the bilan no more, given to `nouveau`: presence is then signed by whoever really holds them.
  ///
  /// Those that were held, begun or missed keep the name that they had, and so do those of a second consultant who stays.
  func confierSeances(a nouveau: PersonneID, avec second: PersonneID?, apres jour: Jour) -> [Event] {
    seancesAConfier(a: nouveau, avec: second, apres: jour).map { .calendrier(.seanceConfiee($0.id, a: nouveau, le: jour)) }
  }

  /// The séances that would go to `nouveau` if they took the bilan over on `jour`: whoever proposes them sees to it that they are free.
  public func seancesAConfier(a nouveau: PersonneID, apres jour: Jour) -> [Seance] {
    seancesAConfier(a: nouveau, avec: consultants.second?.personne, apres: jour)
  }

  /// The séances that would go to the one in charge if the second consultant left on `jour`.
  public func seancesDuSecond(apres jour: Jour) -> [Seance] {
    consultants.enCharge.map { seancesAConfier(a: $0.personne, avec: nil, apres: jour) } ?? []
  }

  private func seancesAConfier(a nouveau: PersonneID, avec second: PersonneID?, apres jour: Jour) -> [Seance] {
    let aVenir = calendrier.enOrdre.filter { $0.jour > jour && emargement.feuilles[$0.id] == nil && emargement.absences[$0.id] == nil }
    return aVenir.filter { $0.consultant != nouveau && $0.consultant != second }
  }

  /// Who would hold a séance on another day: the same consultant while they hold the bilan, else the one in charge.
  func tenant(de seance: Seance, le jour: Jour) -> PersonneID {
    guard let enCharge = consultants.enCharge?.personne, !consultants.quiTiennent(le: jour).contains(seance.consultant) else { return seance.consultant }
    return enCharge
  }

  /// Blocks a séance that would be held by someone who has no part in the bilan on its day.
  func consultantDuDossier(_ seance: Seance) -> [Constat] {
    if tenant(de: seance, le: seance.jour) == seance.consultant { return [] }
    return [Constat(.seanceDuConsultant, .bloquant, "Confiez cette séance à un consultant du dossier\u{202F}: celui-ci ne tient pas le bilan ce jour-là.")]
  }
}
