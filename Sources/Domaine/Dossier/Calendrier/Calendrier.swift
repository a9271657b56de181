extension Dossier {
  /// The séances, their dates and their changes of date (P1 to P4).
  public struct Calendrier: Evolving {
    /// The séances that stand, held or not; those that were cancelled are gone from here.
    public private(set) var seances: [SeanceID: Seance] = [:]
    /// The séances that were cancelled, and when.
    public private(set) var annulees: [SeanceID: Instant] = [:]
    /// Those that were cancelled, as they stood: calendars that showed them must take them away.
    public private(set) var retirees: [SeanceID: Seance] = [:]
    /// How many times each séance moved: calendars that showed it must follow.
    public private(set) var deplacements: [SeanceID: Int] = [:]
    /// The changes of date that wait for agreements.
    public private(set) var demandes: [SeanceID: DemandeDeChangement] = [:]

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      /// A séance was planned.
      case seancePlanifiee(Seance)
      /// Another date was asked for.
      case changementDemande(DemandeDeChangement)
      /// One of those who must agree did.
      case changementAccepte(SeanceID, par: PartieAuChangement, a: Instant)
      /// One of those who must agree refused: the séance keeps its date.
      case changementRefuse(SeanceID, par: PartieAuChangement, a: Instant)
      /// The séance has a new date, all having agreed.
      case seanceDeplacee(SeanceID, debut: Instant, a: Instant)
      /// Another consultant is to hold the séance.
      case seanceConfiee(SeanceID, a: PersonneID, le: Jour)
      /// The séance will not be held; another is to be planned in its place.
      case seanceAnnulee(SeanceID, a: Instant)
    }

    /// Without any séance.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .seancePlanifiee(let seance):
        seances[seance.id] = seance
      case .changementDemande(let demande):
        demandes[demande.seance] = demande
      case .changementAccepte(let id, let partie, _): demandes[id]?.attendus.remove(partie)
      case .changementRefuse(let id, _, _): demandes[id] = nil
      case .seanceDeplacee(let id, let debut, _):
        demandes[id] = nil
        seances[id]?.debut = debut
        deplacements[id, default: 0] += 1
      case .seanceConfiee(let id, let consultant, _): seances[id]?.consultant = consultant
      case .seanceAnnulee(let id, let a):
        demandes[id] = nil
        if let seance = seances.removeValue(forKey: id) { (annulees[id], retirees[id]) = (a, seance) }
      }
    }

    /// Those who have no say any more are waited for no more; a change that nobody else was to agree to waits for nothing.
    mutating func nAttendre(que parties: Set<PartieAuChangement>) {
      demandes = demandes.compactMapValues { demande in
        var restante = demande
        restante.attendus.formIntersection(parties)
        return restante.attendus.isEmpty ? nil : restante
      }
    }

    /// The séances that stand, earliest first.
    public var enOrdre: [Seance] {
      seances.values.sorted { ($0.debut, $0.id) < ($1.debut, $1.id) }
    }
  }
}
