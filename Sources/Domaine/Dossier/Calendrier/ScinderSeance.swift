extension Regle {
  /// What is cut is all there still.
  static let partsDeSeance = Regle(
    "parts-de-seance", .maison, "Une séance se scinde en plusieurs, de la même phase, dont les durées font ensemble la sienne.")
}

extension Dossier {
  /// What needs ask of the séances planned before they were known, and still to be held on `jour` or after: those that are too long, those that come too soon (C7).
  ///
  /// New ones are refused or warned of by `planification`: these two say the same of what stands already.
  public func seancesAAmenager(le jour: Jour) -> [(seance: Seance, constat: Constat)] {
    seancesTropLongues(le: jour) + seancesTropProches(le: jour)
  }

  func seancesTropLongues(le jour: Jour) -> [(seance: Seance, constat: Constat)] {
    guard let maximum = effets.seanceMaximale else { return [] }
    return seancesATenir(le: jour).filter { $0.duree > maximum }.map { seance in
      let phrase = "Scindez la séance du \(seance.jour.enFrancais)\u{202F}: \(maximum.enFrancais) au plus pour ce bénéficiaire."
      return (seance, Constat(.seanceAmenagee, .avertissement, phrase, dates: [DateNommee("séance", seance.jour)]))
    }
  }

  func seancesTropProches(le jour: Jour) -> [(seance: Seance, constat: Constat)] {
    guard let minimum = effets.ecartMinimal else { return [] }
    let aTenir = Set(seancesATenir(le: jour).map(\.id))
    let seances = calendrier.enOrdre.filter { emargement.absences[$0.id] == nil }
    return zip(seances, seances.dropFirst()).compactMap { avant, apres in
      guard aTenir.contains(apres.id), apres.jour.joursDepuis(avant.jour) < minimum else { return nil }
      return (apres, Constat.ecartAmenage(avant, apres, minimum))
    }
  }

  private func seancesATenir(le jour: Jour) -> [Seance] {
    calendrier.enOrdre.filter { $0.jour >= jour && !emargement.estCommencee($0.id) && emargement.absences[$0.id] == nil }
  }

  /// Cuts a séance into several in one gesture: it is cancelled, and each of its parts planned under the rules of any other (C7).
  public func scinder(_ id: SeanceID, en parts: [Seance], at now: Instant) throws(Refus) -> [Event] {
    if calendrier.annulees[id] != nil, parts.allSatisfy({ calendrier.seances[$0.id] == $0 }) { return [] }
    guard let seance = calendrier.seances[id] else { throw Refus(.seanceConnue) }
    guard parts.count > 1, parts.allSatisfy({ $0.phase == seance.phase }), Duree.somme(parts.map(\.duree)) == seance.duree else { throw Refus(.partsDeSeance) }
    var (apres, faits) = (self, try annulerSeance(id, at: now))
    for fait in faits { apres.evolve(fait) }
    for part in parts {
      let planifiee = try apres.planifier(part, at: now)
      for fait in planifiee { apres.evolve(fait) }
      faits += planifiee
    }
    return faits
  }
}

extension Constat {
  /// Two séances that follow too closely for this person.
  static func ecartAmenage(_ avant: Seance, _ apres: Seance, _ minimum: Int) -> Constat {
    let dates = "des \(avant.jour.enFrancais) et \(apres.jour.enFrancais)"
    return Constat(.seanceAmenagee, .avertissement, "Espacez les séances \(dates)\u{202F}: ce bénéficiaire a besoin de \(minimum) jours entre deux.")
  }
}
