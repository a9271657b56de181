extension Regle {
  /// An answer answers a request.
  public static let absenceDemandee = Regle("absence-demandee", .maison, "Aucune absence n’a été demandée.")
}

extension Dossier {
  /// Records the request of absence that the beneficiary sent (L6323-17). Off working time it is refused: the employer must learn nothing (F3).
  public func demanderAbsence(_ demande: DemandeDAbsence) throws(Refus) -> [Event] {
    _ = try ouvert()
    if absence.demande == demande { return [] }
    let horsTemps = financement.temps == .horsTempsDeTravail
    try Refus.siBloque(
      (horsTemps ? Droit.envoiALEmployeur(surTempsDeTravail: false, employeurFinance: false) : []) + constatsDeDemande(demande)
        + Droit.dureeTotale(demande.duree, le: demande.envoyeeLe))
    return [.absence(.demandee(demande))]
  }

  /// What the law says of a request of absence: a public agent's has its own texts.
  public func constatsDeDemande(_ demande: DemandeDAbsence) -> [Constat] {
    agentPublic
      ? Droit.demandeDeLAgent(demandeLe: demande.envoyeeLe, debutLe: demande.debutLe)
      : Droit.demandeDAbsence(demandeLe: demande.envoyeeLe, debutLe: demande.debutLe)
  }

  /// Records the employer's agreement.
  public func accepterAbsence(le jour: Jour) throws(Refus) -> [Event] {
    guard absence.demande != nil else { throw Refus(.absenceDemandee) }
    return absence.reponse == .acceptee(le: jour) ? [] : [.absence(.acceptee(le: jour))]
  }

  /// Records the employer's refusal. After thirty days it changes nothing: silence had accepted (D6323-4).
  public func refuserAbsence(le jour: Jour) throws(Refus) -> [Event] {
    guard absence.demande != nil else { throw Refus(.absenceDemandee) }
    return absence.reponse == .refusee(le: jour) ? [] : [.absence(.refusee(le: jour))]
  }

  /// Whether the beneficiary may be away on `jour`: silence accepts, except from an administration.
  public func absenceAccordee(le jour: Jour) -> [Constat] {
    guard financement.temps == .surTempsDeTravail, absenceRequise else { return [] }
    guard let demande = absence.demande else {
      return [Constat(.absencePreavis, .bloquant, "Demandez d’abord l’absence à l’employeur, ou choisissez le hors temps de travail.")]
    }
    guard agentPublic else { return Droit.absence(recueLe: demande.recueLe, reponse: absence.reponse, le: jour) }
    return Droit.accordDeLAdministration(recueLe: demande.recueLe, accordeLe: accordLe, le: jour)
  }

  /// Whether an absence must be asked for: not where the employer's own convention already settles the hours.
  public var absenceRequise: Bool {
    agentPublic || cadres.contains { Droit.demandeDAbsenceRequise(cadre: $0, surTempsDeTravail: true) }
  }

  private var agentPublic: Bool { ouverture.faits?.statut == .agentPublic }

  private var accordLe: Jour? {
    if case .acceptee(let le) = absence.reponse { le } else { nil }
  }
}
