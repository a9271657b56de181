extension Regle {
  /// A name is given once.
  static let seanceUnique = Regle("seance-unique", .maison, "Chaque séance est planifiée une fois\u{202F}; ensuite elle se déplace ou s’annule.")
  /// A séance is planned ahead.
  static let seanceAVenir = Regle("seance-a-venir", .maison, "Une séance se planifie au plus tard le jour où elle a lieu.")
  /// A séance lasts.
  static let seanceDure = Regle("seance-dure", .maison, "Une séance dure au moins un quart d’heure.")
  /// Nobody is in two places.
  static let pasDeChevauchement = Regle("pas-de-chevauchement", .maison, "Deux séances du même bilan n’ont pas lieu en même temps.")
  /// The programme's modes.
  static let modePrevu = Regle("mode-prevu", .engagement("programme, modes"), "Les séances se tiennent sur place ou à distance comme le programme le prévoit.")
  /// Phases follow one another.
  static let phasesDansLOrdre = Regle(
    "phases-dans-l-ordre", .article("R6313-4 du code du travail"), "Les séances suivent l’ordre des phases\u{202F}: préliminaire, investigation, conclusions.")
  /// What handicap needs make of a séance.
  static let seanceAmenagee = Regle(
    "seance-amenagee", .engagement("aménagement"), "Une séance ne dépasse pas la durée que l’aménagement du bénéficiaire permet.")
}

extension Dossier {
  /// Plans a séance. Repeating it gives nothing.
  public func planifier(_ seance: Seance, at now: Instant) throws(Refus) -> [Event] {
    if calendrier.seances[seance.id] == seance { return [] }
    if calendrier.seances[seance.id] != nil || calendrier.annulees[seance.id] != nil { throw Refus(.seanceUnique) }
    if seance.jour < now.jourParis { throw Refus(.seanceAVenir) }
    try Refus.siBloque(planification(de: seance, at: now))
    return [.calendrier(.seancePlanifiee(seance))]
  }

  /// What the law, the programme and good sense say of a séance at this date, whether new or moved: what blocks, and what only warns.
  public func planification(de seance: Seance, at now: Instant) -> [Constat] {
    guard let modalites else { return [Constat(.dossierOuvert, .bloquant)] }
    let autres = calendrier.enOrdre.filter { $0.id != seance.id && emargement.absences[$0.id] == nil }
    let toutes = (autres + [seance]).sorted { $0.debut < $1.debut }
    let ajout = interruption.abandonLe == nil ? now.jourParis : max(now.jourParis, seance.jour)
    return faits(de: seance, parmi: autres, modalites) + ajoutApresTerme(le: ajout) + dansLaPeriode(seance.jour)
      + ordre(toutes) + amplitude(toutes, modalites.amplitude) + ecarts(toutes, autour: seance, modalites)
      + durees(toutes, modalites) + chomage(seance.jour)
  }

  private func faits(de seance: Seance, parmi autres: [Seance], _ modalites: Modalites) -> [Constat] {
    var constats: [Constat] = []
    if seance.duree < Duree(minutes: 15) { constats.append(Constat(.seanceDure, .bloquant)) }
    if !modalites.modes.contains(seance.mode) { constats.append(Constat(.modePrevu, .bloquant)) }
    if let autre = autres.first(where: seance.chevauche) {
      constats.append(
        Constat(.pasDeChevauchement, .bloquant, "Choisissez un autre moment\u{202F}: une séance commence déjà \(autre.debut.enFrancais)."))
    }
    if let maximum = effets.seanceMaximale, seance.duree > maximum {
      constats.append(Constat(.seanceAmenagee, .bloquant, "Scindez cette séance\u{202F}: \(maximum.enFrancais) au plus pour ce bénéficiaire."))
    }
    return constats + consultantDuDossier(seance)
  }

  private func ordre(_ seances: [Seance]) -> [Constat] {
    let enDesordre = zip(seances, seances.dropFirst()).first { $0.phase > $1.phase }
    guard let (avant, apres) = enDesordre else { return [] }
    let phrase =
      "Choisissez une autre date\u{202F}: la séance du \(apres.jour.enFrancais), en \(apres.phase.nom), suivrait celle du \(avant.jour.enFrancais), en \(avant.phase.nom)."
    return [Constat(.phasesDansLOrdre, .bloquant, phrase)]
  }
}
