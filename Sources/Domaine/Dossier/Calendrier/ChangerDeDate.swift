extension Regle {
  /// The séance is one of the calendar.
  static let seanceConnue = Regle("seance-connue", .maison, "La séance est au calendrier du dossier.")
  /// A séance that was signed, or has begun, keeps its date.
  static let seanceNonCommencee = Regle("seance-non-commencee", .maison, "Une séance commencée ou émargée ne change plus de date.")
  /// A séance that was missed keeps its line and its date.
  static let seanceManquee = Regle(
    "seance-manquee", .maison, "Planifiez-en une autre\u{202F}: une séance notée comme non tenue garde sa date et ne compte plus.")
  /// The notice of a change.
  public static let delaiDeChangement = Regle(
    "delai-de-changement", .engagement("convention, changement de date"),
    "Un changement de date se demande dans le délai convenu, sauf circonstance exceptionnelle.")
}

extension Dossier {
  /// Asks for another date. Those whose agreement is needed are asked; where nobody is, the séance moves at once.
  ///
  /// `exceptionnel` lifts the notice where the programme allows it. Why it is exceptional is not asked: it has no place in a dossier.
  public func demanderChangement(
    _ id: SeanceID, par partie: PartieAuChangement, nouveauDebut: Instant, exceptionnel: Bool = false, at now: Instant
  ) throws(Refus) -> [Event] {
    if !partiesAuChangement.contains(partie) { throw Refus(.placeAuDossier) }
    let seance = try seanceMobile(id, at: now)
    if seance.debut == nouveauDebut { return [] }
    if let demande = calendrier.demandes[id], demande.nouveauDebut == nouveauDebut {
      return demande.par == partie ? [] : try accepterChangement(id, par: partie, at: now)
    }
    try Refus.siBloque(preavis(seance, exceptionnel: exceptionnel, le: now.jourParis) + deplacement(de: seance, a: nouveauDebut, at: now))
    let attendus = partiesAuChangement.subtracting([partie])
    let demande = DemandeDeChangement(
      seance: id, par: partie, demandeA: now, nouveauDebut: nouveauDebut, exceptionnel: exceptionnel, attendus: attendus)
    let suite = attendus.isEmpty ? deplacee(seance, a: nouveauDebut, at: now) : []
    return [.calendrier(.changementDemande(demande))] + suite
  }

  /// Agrees to the date asked for. The last agreement moves the séance.
  public func accepterChangement(
    _ id: SeanceID, par partie: PartieAuChangement, at now: Instant
  ) throws(Refus) -> [Event] {
    guard let demande = calendrier.demandes[id], demande.attendus.contains(partie) else { return try sansDemande(id) }
    let seance = try seanceMobile(id, at: now)
    try Refus.siBloque(deplacement(de: seance, a: demande.nouveauDebut, at: now))
    let accord = Event.calendrier(.changementAccepte(id, par: partie, a: now))
    if demande.attendus != [partie] { return [accord] }
    return [accord] + deplacee(seance, a: demande.nouveauDebut, at: now)
  }

  /// Refuses the date asked for: the séance keeps its own.
  public func refuserChangement(_ id: SeanceID, par partie: PartieAuChangement, at now: Instant) throws(Refus) -> [Event] {
    guard let demande = calendrier.demandes[id], demande.attendus.contains(partie) else { return try sansDemande(id) }
    return [.calendrier(.changementRefuse(id, par: partie, a: now))]
  }

  /// Cancels a séance that nobody has signed: its hours are to be planned again. One that was missed keeps its line: it is what shows that it was.
  public func annulerSeance(_ id: SeanceID, at now: Instant) throws(Refus) -> [Event] {
    if calendrier.annulees[id] != nil { return [] }
    guard calendrier.seances[id] != nil else { throw Refus(.seanceConnue) }
    if emargement.absences[id] != nil { throw Refus(.seanceManquee) }
    if emargement.estCommencee(id) { throw Refus(.seanceNonCommencee) }
    return [.calendrier(.seanceAnnulee(id, a: now))]
  }

  /// Whose agreement a change of date needs: the two who meet, and the employer where the programme says so and it pays under the plan.
  public var partiesAuChangement: Set<PartieAuChangement> {
    let employeur = modalites?.changement.accordEmployeur == true && employeurPaieAuPlan
    return employeur ? [.beneficiaire, .consultant, .employeur] : [.beneficiaire, .consultant]
  }

  /// Nothing waits for that party: a repeated answer, which changes nothing.
  private func sansDemande(_ id: SeanceID) throws(Refus) -> [Event] {
    if calendrier.seances[id] == nil { throw Refus(.seanceConnue) }
    return []
  }

  func seanceMobile(_ id: SeanceID, at now: Instant) throws(Refus) -> Seance {
    guard let seance = calendrier.seances[id] else { throw Refus(.seanceConnue) }
    if emargement.absences[id] != nil { throw Refus(.seanceManquee) }
    if emargement.estCommencee(id) || now >= seance.debut { throw Refus(.seanceNonCommencee) }
    return seance
  }

  private func preavis(_ seance: Seance, exceptionnel: Bool, le jour: Jour) -> [Constat] {
    guard let changement = modalites?.changement, !(exceptionnel && changement.exceptions) else { return [] }
    let limite = Echeance(.jours(changement.preavisJours), avant: seance.jour).brute
    if jour <= limite { return [] }
    let phrase = "Gardez la date, ou signalez une circonstance exceptionnelle\u{202F}: le changement devait être demandé le \(limite.enFrancais) au plus tard."
    return [Constat(.delaiDeChangement, .bloquant, phrase, dates: [DateNommee("dernier jour pour demander", limite)])]
  }

  /// The séance on its new day, and with it the consultant where the one of before holds the bilan no more by then.
  func deplacee(_ seance: Seance, a debut: Instant, at now: Instant) -> [Event] {
    let tenant = tenant(de: seance, le: debut.jourParis)
    let confiee: [Event] = tenant == seance.consultant ? [] : [.calendrier(.seanceConfiee(seance.id, a: tenant, le: now.jourParis))]
    return [.calendrier(.seanceDeplacee(seance.id, debut: debut, a: now))] + confiee
  }

  func deplacement(de seance: Seance, a debut: Instant, at now: Instant) -> [Constat] {
    var deplacee = seance
    (deplacee.debut, deplacee.consultant) = (debut, tenant(de: seance, le: debut.jourParis))
    if debut <= now { return [Constat(.seanceAVenir, .bloquant, "Choisissez une date à venir.")] }
    return planification(de: deplacee, at: now)
  }
}
