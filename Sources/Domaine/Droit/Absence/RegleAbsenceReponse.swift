extension Regle {
  /// Thirty days to answer, and silence accepts.
  public static let absenceReponse = Regle(
    "absence-reponse", .article("L6323-17 et D6323-4 du code du travail"),
    "L’employeur répond dans les trente jours de la réception\u{202F}; son silence vaut accord, et il peut refuser.")
}

/// What the employer did about a request of absence.
public enum ReponseDAbsence: Hashable, Sendable {
  /// Accepted on a day.
  case acceptee(le: Jour)
  /// Refused on a day. No reason is asked.
  case refusee(le: Jour)
}

/// Where a request of absence stands on a given day.
public enum EtatDAbsence: Hashable, Sendable {
  /// The employer may still answer.
  case enAttente
  /// The thirtieth day has passed, but it fell on a day without work.
  case incertaine
  /// Accepted expressly.
  case accordee
  /// Accepted by silence.
  case accordeeParSilence
  /// Refused in time.
  case refusee
}

extension Droit {
  /// The last day of the employer's answer to a request received on `recueLe` (D6323-4 is silent on moving it).
  public static func delaiDeReponse(recueLe: Jour, feries: JoursFeries = JoursFeries()) -> Echeance {
    Echeance(enVigueur(recueLe).reponseEmployeur, depuis: recueLe, feries: feries)
  }

  /// Where a request received on `recueLe` stands on `jour`. A refusal that comes after the delay changes nothing: silence had accepted.
  public static func etatDAbsence(
    recueLe: Jour, reponse: ReponseDAbsence?, le jour: Jour, feries: JoursFeries = JoursFeries()
  ) -> EtatDAbsence {
    let echeance = delaiDeReponse(recueLe: recueLe, feries: feries)
    let silence: EtatDAbsence =
      switch echeance.position(de: jour) {
      case .dansLeDelai: .enAttente
      case .incertain: .incertaine
      case .horsDelai: .accordeeParSilence
      }
    switch reponse {
    case .acceptee(let date) where date <= jour: return .accordee
    case .refusee(let date) where date <= jour:
      switch echeance.position(de: date) {
      case .dansLeDelai: return .refusee
      case .incertain: return .incertaine
      case .horsDelai: return .accordeeParSilence
      }
    default: return silence
    }
  }

  /// Whether the beneficiary may be away on `jour` under a request received on `recueLe`.
  public static func absence(
    recueLe: Jour, reponse: ReponseDAbsence?, le jour: Jour, feries: JoursFeries = JoursFeries()
  ) -> [Constat] {
    let echeance = delaiDeReponse(recueLe: recueLe, feries: feries)
    let dates = [DateNommee("réception", recueLe), DateNommee("dernier jour pour répondre", echeance.brute)]
    switch etatDAbsence(recueLe: recueLe, reponse: reponse, le: jour, feries: feries) {
    case .accordee: return []
    case .accordeeParSilence:
      return [
        Constat(
          .absenceReponse, .information, "Le silence de l’employeur vaut accord depuis le \(echeance.brute.enFrancais)\u{202F}: gardez la preuve de réception.",
          dates: dates)
      ]
    case .enAttente:
      return [
        Constat(
          .absenceReponse, .bloquant, "Attendez la réponse de l’employeur jusqu’au \(echeance.brute.enFrancais), ou choisissez le hors temps de travail.",
          dates: dates)
      ]
    case .incertaine:
      return [
        Constat(
          .absenceReponse, .incertain,
          "Le trentième jour, \(echeance.brute.enToutesLettres), était chômé\u{202F}: faites confirmer l’accord ou le refus de l’employeur par écrit.",
          dates: dates + [DateNommee("dernier jour, prorogé", echeance.prorogee)])
      ]
    case .refusee:
      return [Constat(.absenceReponse, .bloquant, "L’employeur a refusé l’absence\u{202F}: proposez des séances hors temps de travail.", dates: dates)]
    }
  }
}
