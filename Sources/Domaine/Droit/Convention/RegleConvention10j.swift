extension Regle {
  /// Ten days to accept, and silence refuses.
  public static let convention10j = Regle(
    "convention-10j", .article("R6313-8 du code du travail"),
    "Le salarié a dix jours, après la transmission du projet de convention, pour l’accepter en le signant\u{202F}; son silence vaut refus.")
}

/// Where a convention that was transmitted stands on a given day.
public enum EtatDeConvention: Hashable, Sendable {
  /// The beneficiary may still sign.
  case aSigner
  /// The tenth day has passed, but it fell on a day without work: texts don't say whether one may still sign.
  case incertaine
  /// Nobody signed: refused by silence.
  case refuseeParSilence
}

extension Droit {
  /// The last day on which the convention transmitted on `transmisLe` may be accepted: brute, and prorogée (R6313-8 is silent on it).
  public static func delaiDeConvention(transmisLe: Jour, feries: JoursFeries = JoursFeries()) -> Echeance {
    Echeance(enVigueur(transmisLe).delaiConvention, depuis: transmisLe, feries: feries)
  }

  /// Whether a convention transmitted on `transmisLe` may be accepted on `signeLe`.
  public static func acceptation(transmisLe: Jour, signeLe: Jour, feries: JoursFeries = JoursFeries()) -> [Constat] {
    let echeance = delaiDeConvention(transmisLe: transmisLe, feries: feries)
    let dates = [DateNommee("transmission", transmisLe), DateNommee("dernier jour pour signer", echeance.brute)]
    if signeLe < transmisLe {
      return [
        Constat(.convention10j, .avertissement, "Vérifiez les dates\u{202F}: la signature précède la transmission du \(transmisLe.enFrancais).", dates: dates)
      ]
    }
    switch echeance.position(de: signeLe) {
    case .dansLeDelai:
      return []
    case .incertain:
      return [
        Constat(
          .convention10j, .incertain,
          "Le dixième jour, \(echeance.brute.enToutesLettres), était chômé\u{202F}: convenez par écrit que la signature vaut, ou transmettez à nouveau le projet.",
          dates: dates + [DateNommee("dernier jour, prorogé", echeance.prorogee)])
      ]
    case .horsDelai:
      return [
        Constat(
          .convention10j, .bloquant,
          "Transmettez à nouveau le projet de convention\u{202F}: le délai a pris fin le \(echeance.brute.enFrancais) et le silence vaut refus.", dates: dates)
      ]
    }
  }

  /// Where a convention that the beneficiary has not signed stands on `jour`.
  public static func silenceSurConvention(transmisLe: Jour, le jour: Jour, feries: JoursFeries = JoursFeries()) -> EtatDeConvention {
    switch delaiDeConvention(transmisLe: transmisLe, feries: feries).position(de: jour) {
    case .dansLeDelai: .aSigner
    case .incertain: .incertaine
    case .horsDelai: .refuseeParSilence
    }
  }
}
