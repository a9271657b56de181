extension Dossier {
  /// The séances still to be planned: those foreseen, less the hours that stand in the calendar, phase by phase.
  public var seancesAPlanifier: [SeancePrevue] {
    PhaseLegale.allCases.flatMap { phase in
      let prevues = ouverture.seancesPrevues.filter { $0.phase == phase }
      var reste = Duree.somme(prevues.map(\.duree)) - dureeAuCalendrier(phase)
      var manquantes: [SeancePrevue] = []
      for prevue in prevues.reversed() where reste > .nulle {
        manquantes.insert(SeancePrevue(phase, min(prevue.duree, reste)), at: 0)
        reste = reste - prevue.duree
      }
      return manquantes.filter { $0.duree >= Duree(minutes: 15) }
    }
  }

  /// The days of the séances that stand, held or to be held.
  private var joursTenus: [Jour] {
    calendrier.seances.values.filter { emargement.absences[$0.id] == nil }.map(jourTenu)
  }

  private func dureeAuCalendrier(_ phase: PhaseLegale) -> Duree {
    .somme(calendrier.enOrdre.filter { $0.phase == phase && emargement.absences[$0.id] == nil }.map(dureeRetenue))
  }

  /// A whole calendar for what is still to be planned, from the times when both are free (P8); empty where none fits. Nothing before the first day of absence.
  public func proposerCalendrier(_ plages: [Plage], des: Jour, ecartVise: Int? = nil) -> [SeanceProposee] {
    guard let modalites else { return [] }
    let vise = ecartVise ?? min(7, modalites.ecartMaximal ?? 7)
    let vierge = calendrier.seances.isEmpty
    return DemandeDeCalendrier(
      seances: seancesAPlanifier, plages: plages.sorted { $0.debut < $1.debut }, des: max(des, premierJourDAbsence ?? des),
      amplitude: vierge ? modalites.amplitude : Amplitude(), ecartVise: vise, ecartMinimal: effets.ecartMinimal ?? 0,
      tenues: joursTenus, feries: feries
    ).proposer()
  }

  /// Up to `nombre` new dates for a séance that falls, nearest first, each on another day, none that a rule forbids.
  ///
  /// A séance that was missed keeps its line: its replacement is planned as a new one.
  public func creneauxDeRemplacement(
    pour seance: Seance, _ plages: [Plage], nombre: Int = 3, at now: Instant
  ) -> [Instant] {
    var creneaux: [Instant] = []
    for plage in plages.sorted(by: { $0.debut < $1.debut }) where creneaux.count < nombre {
      let debut = Plage.auQuartDHeure(max(plage.debut, now))
      var essai = seance
      (essai.debut, essai.consultant) = (debut, tenant(de: seance, le: debut.jourParis))
      let libre = debut > now && essai.fin <= plage.fin && !creneaux.contains { $0.jourParis == debut.jourParis } && debut != seance.debut
      let constats = planification(de: essai, at: now)
      if libre, constats.bloquants.isEmpty, !constats.contains(where: { [.jourChome, .seanceAmenagee].contains($0.regle) }) { creneaux.append(debut) }
    }
    return creneaux
  }

  /// A date for each unsigned séance from the one that falls on, so that phases keep their order and nothing overlaps (P8); empty where none fits.
  public func reparerCalendrier(
    apres tombee: SeanceID, _ plages: [Plage], at now: Instant, ecartVise: Int = 7
  ) -> [SeanceID: Instant] {
    guard let seance = calendrier.seances[tombee] else { return [:] }
    let suite = calendrier.enOrdre.filter { $0.debut >= seance.debut && !emargement.estCommencee($0.id) && emargement.absences[$0.id] == nil }
    let fixes = calendrier.enOrdre.filter { autre in !suite.contains { $0.id == autre.id } && emargement.absences[autre.id] == nil }
    let depart = max(now.jourParis.plus(jours: 1), fixes.last?.jour.plus(jours: 1) ?? .premier)
    let demande = DemandeDeCalendrier(
      seances: suite.map { SeancePrevue($0.phase, $0.duree) }, plages: plages.sorted { $0.debut < $1.debut }, des: depart,
      ecartVise: ecartVise, ecartMinimal: effets.ecartMinimal ?? 0, tenues: fixes.map(\.jour), feries: feries)
    return Dictionary(zip(suite.map(\.id), demande.proposer().map(\.debut)), uniquingKeysWith: { premiere, _ in premiere })
  }
}
