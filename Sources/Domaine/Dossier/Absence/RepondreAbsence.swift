extension Dossier {
  /// Records the employer's agreement. Said again on another day, it is the same.
  public func accepterAbsence(le jour: Jour) throws(Refus) -> [Event] {
    _ = try demandeDAbsence(recueAvant: jour)
    return estAccepte && absence.reporteeAu == nil ? [] : [.absence(.acceptee(le: jour))]
  }

  /// Records that the employer agrees, but from a later day on.
  ///
  /// An agreement once given, by silence too, is not postponed; one that was postponed may only be brought forward.
  public func reporterAbsence(au debut: Jour, le jour: Jour) throws(Refus) -> [Event] {
    let demande = try demandeDAbsence(recueAvant: jour)
    if absence.reporteeAu == debut { return [] }
    if debut <= demande.debutLe {
      throw Refus(.absenceDesSonDebut, "Notez l’accord\u{202F}: l’absence n’est pas reportée, elle commence au plus tard le \(demande.debutLe.enFrancais).")
    }
    if accordDonne(le: jour), absence.reporteeAu.map({ debut > $0 }) ?? true {
      throw Refus(.absenceUneFois, "L’employeur a déjà donné son accord\u{202F}: il ne le reporte pas seul.")
    }
    return [.absence(.reportee(au: debut, le: jour))]
  }

  /// Records the employer's refusal, whose reason is not kept. After thirty days it changes nothing: silence had accepted (D6323-4).
  ///
  /// An agreement once given is not taken back.
  public func refuserAbsence(le jour: Jour) throws(Refus) -> [Event] {
    _ = try demandeDAbsence(recueAvant: jour)
    if estAccepte { throw Refus(.absenceUneFois, "L’employeur a déjà donné son accord par écrit\u{202F}: il ne le reprend pas seul.") }
    return absence.reponse == .refusee(le: jour) ? [] : [.absence(.refusee(le: jour))]
  }

  /// Notes that thirty days have passed in silence, which accepts (D6323-4); never for a public agent, and not while the last day is in doubt.
  public func constaterSilenceSurAbsence(le jour: Jour) throws(Refus) -> [Event] {
    let demande = try demandeDAbsence(recueAvant: jour)
    if absence.silenceConstateLe != nil { return [] }
    if agentPublic { throw Refus(.accordEcrit) }
    guard absence.reponse == nil, Droit.etatDAbsence(recueLe: demande.recueLe, reponse: nil, le: jour, feries: feries) == .accordeeParSilence else {
      let fin = Droit.delaiDeReponse(recueLe: demande.recueLe, feries: feries)
      throw Refus(
        .absenceReponse, "Attendez la réponse de l’employeur jusqu’au \(fin.prorogee.enFrancais).",
        dates: [DateNommee("dernier jour pour répondre", fin.brute), DateNommee("dernier jour, prorogé", fin.prorogee)])
    }
    return [.absence(.silenceConstate(le: jour))]
  }

  /// Whether the beneficiary may be away on `jour`: silence accepts, except from an administration, and never before the first day of absence.
  public func absenceAccordee(le jour: Jour) -> [Constat] {
    guard absenceRequise else { return [] }
    guard let demande = absence.demande else {
      return [
        Constat(
          agentPublic ? .accordEcrit : .absencePreavis, .bloquant, "Demandez d’abord l’absence à l’employeur, ou choisissez le hors temps de travail.")
      ]
    }
    let accord = accordSurAbsence(demande, le: jour)
    return accord.bloquants.isEmpty ? avantLAbsence(jour) + accord : accord
  }

  private func accordSurAbsence(_ demande: DemandeDAbsence, le jour: Jour) -> [Constat] {
    guard agentPublic else { return Droit.absence(recueLe: demande.recueLe, reponse: absence.reponse, le: jour, feries: feries) }
    if case .refusee = absence.reponse { return [Constat(.accordEcrit, .bloquant, "L’administration a refusé l’absence\u{202F}: proposez une autre date.")] }
    return Droit.accordDeLAdministration(recueLe: demande.recueLe, accordeLe: accordLe, le: jour, feries: feries)
  }

  /// What is agreed on begins on its first day.
  private func avantLAbsence(_ jour: Jour) -> [Constat] {
    guard let premier = premierJourDAbsence, jour < premier else { return [] }
    if premier == absence.reporteeAu {
      let phrase = "Attendez le \(premier.enFrancais)\u{202F}: l’employeur a reporté l’absence."
      return [Constat(.absenceReponse, .bloquant, phrase, dates: [DateNommee("absence reportée au", premier)])]
    }
    let phrase = "Attendez le \(premier.enFrancais)\u{202F}: l’absence demandée à l’employeur commence ce jour-là."
    return [Constat(.absenceDesSonDebut, .bloquant, phrase, dates: [DateNommee("début de l’absence", premier)])]
  }

  /// Whether the employer has agreed by `jour`: in writing, or by thirty days of silence where silence accepts.
  private func accordDonne(le jour: Jour) -> Bool {
    guard let demande = absence.demande, !estAccepte else { return estAccepte }
    return !agentPublic && Droit.etatDAbsence(recueLe: demande.recueLe, reponse: absence.reponse, le: jour, feries: feries) == .accordeeParSilence
  }

  /// Whether the employer's refusal stands on `jour`: one that came in time, or an administration's whenever it came.
  func absenceRefusee(le jour: Jour) -> Bool {
    guard let demande = absence.demande, case .refusee = absence.reponse else { return false }
    return agentPublic || Droit.etatDAbsence(recueLe: demande.recueLe, reponse: absence.reponse, le: jour, feries: feries) == .refusee
  }

  private func demandeDAbsence(recueAvant jour: Jour) throws(Refus) -> DemandeDAbsence {
    guard let demande = absence.demande, demande.recueLe <= jour else { throw Refus(.absenceDemandee) }
    return demande
  }

  private var accordLe: Jour? {
    if case .acceptee(let le) = absence.reponse { le } else { nil }
  }
}
