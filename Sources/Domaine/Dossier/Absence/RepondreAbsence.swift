extension Dossier {
  /// Records the employer's agreement.
  public func accepterAbsence(le jour: Jour) throws(Refus) -> [Event] {
    _ = try demandeDAbsence(recueAvant: jour)
    return absence.reponse == .acceptee(le: jour) && absence.reporteeAu == nil ? [] : [.absence(.acceptee(le: jour))]
  }

  /// Records that the employer agrees, but from a later day on.
  public func reporterAbsence(au debut: Jour, le jour: Jour) throws(Refus) -> [Event] {
    _ = try demandeDAbsence(recueAvant: jour)
    return absence.reporteeAu == debut ? [] : [.absence(.reportee(au: debut, le: jour))]
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
    guard absence.reponse == nil, Droit.etatDAbsence(recueLe: demande.recueLe, reponse: nil, le: jour) == .accordeeParSilence else {
      let fin = Droit.delaiDeReponse(recueLe: demande.recueLe)
      throw Refus(
        .absenceReponse, "Attendez la réponse de l’employeur jusqu’au \(fin.prorogee.enFrancais).",
        dates: [DateNommee("dernier jour pour répondre", fin.brute), DateNommee("dernier jour, prorogé", fin.prorogee)])
    }
    return [.absence(.silenceConstate(le: jour))]
  }

  /// Whether the beneficiary may be away on `jour`: silence accepts, except from an administration.
  public func absenceAccordee(le jour: Jour) -> [Constat] {
    guard absenceRequise else { return [] }
    guard let demande = absence.demande else {
      return [
        Constat(
          agentPublic ? .accordEcrit : .absencePreavis, .bloquant, "Demandez d’abord l’absence à l’employeur, ou choisissez le hors temps de travail.")
      ]
    }
    let report = reportDepasse(jour)
    guard agentPublic else { return report + Droit.absence(recueLe: demande.recueLe, reponse: absence.reponse, le: jour) }
    if case .refusee = absence.reponse { return [Constat(.accordEcrit, .bloquant, "L’administration a refusé l’absence\u{202F}: proposez une autre date.")] }
    return report + Droit.accordDeLAdministration(recueLe: demande.recueLe, accordeLe: accordLe, le: jour)
  }

  private func reportDepasse(_ jour: Jour) -> [Constat] {
    guard let au = absence.reporteeAu, jour < au else { return [] }
    return [
      Constat(
        .absenceReponse, .bloquant, "Attendez le \(au.enFrancais)\u{202F}: l’employeur a reporté l’absence.", dates: [DateNommee("absence reportée au", au)])
    ]
  }

  /// Whether the employer's refusal stands on `jour`: one that came in time, or an administration's whenever it came.
  func absenceRefusee(le jour: Jour) -> Bool {
    guard let demande = absence.demande, case .refusee = absence.reponse else { return false }
    return agentPublic || Droit.etatDAbsence(recueLe: demande.recueLe, reponse: absence.reponse, le: jour) == .refusee
  }

  private func demandeDAbsence(recueAvant jour: Jour) throws(Refus) -> DemandeDAbsence {
    guard let demande = absence.demande, demande.recueLe <= jour else { throw Refus(.absenceDemandee) }
    return demande
  }

  private var accordLe: Jour? {
    if case .acceptee(let le) = absence.reponse { le } else { nil }
  }
}
