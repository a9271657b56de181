extension Regle {
  /// When a bilan ends.
  ///
  /// The law does not define it: this is the house's definition, and the centre's convention should say the same.
  public static let terme = Regle(
    "terme", .maison,
    "Le bilan prend fin à la remise de la synthèse ou à la dernière séance si elle est plus tardive, à l’abandon écrit, ou au silence après deux avertissements datés."
  )
}

/// The day on which a bilan ended, and how.
public struct TermeDuBilan: Hashable, Sendable {
  /// How a bilan ends.
  public enum Motif: String, Sendable, CaseIterable {
    /// The synthèse was handed over and the last séance held.
    case acheve
    /// The beneficiary gave it up in writing.
    case abandonEcrit
    /// Two dated warnings were left without an answer.
    case silence
  }

  /// The day.
  public let jour: Jour
  /// How.
  public let motif: Motif

  /// An end.
  public init(_ jour: Jour, _ motif: Motif) {
    self.jour = jour
    self.motif = motif
  }
}

extension Droit {
  /// The term of a bilan whose synthèse was handed over on `remiseLe` and whose last séance was on `derniereSeanceLe`: the later of the two.
  public static func terme(remiseLe: Jour, derniereSeanceLe: Jour) -> TermeDuBilan {
    TermeDuBilan(max(remiseLe, derniereSeanceLe), .acheve)
  }

  /// The term by silence, after the warnings sent since the beneficiary's last sign; `nil` while there are fewer than two on different days.
  ///
  /// Silence must last to the end of the delay that follows the second warning: on the day returned, the bilan has ended.
  public static func termeParSilence(avertissements: [Jour], dernierSigne: Jour?, feries: JoursFeries = JoursFeries()) -> TermeDuBilan? {
    let sansReponse = Set(avertissements.filter { avertissement in dernierSigne.map { avertissement > $0 } ?? true }).sorted()
    guard sansReponse.count >= 2 else { return nil }
    let delai = enVigueur(sansReponse[1]).valeur(Parametres.silence)
    return TermeDuBilan(Echeance(delai, depuis: sansReponse[1], feries: feries).prorogee.plus(jours: 1), .silence)
  }
}
