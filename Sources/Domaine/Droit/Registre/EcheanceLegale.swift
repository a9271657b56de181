/// A delay that a rule of law sets: what starts it, which way it counts, and what silence means at its end.
public struct EcheanceLegale: Sendable {
  /// Which way the delay counts from its trigger.
  public enum Sens: String, Sendable, CaseIterable {
    /// Forward: the trigger's own day is excluded.
    case apres
    /// Backward: the last day that leaves the whole delay before the trigger.
    case avant
  }

  /// What happens when the last day falls on a Saturday, a Sunday or a holiday.
  public enum Prorogation: String, Sendable, CaseIterable {
    /// A text moves it: only `prorogee` holds (L221-19 conso).
    case explicite
    /// The text is silent: between `brute` and `prorogee` nobody can be sure.
    case incertaine
    /// Nothing moves it: a ceiling, an anniversary, working days, or days counted backward.
    case sansObjet
  }

  /// The rule that sets it.
  public let regle: Regle
  /// What the computed day is, in French: `dernier jour pour signer la convention`.
  public let nom: String
  /// What starts it, in French: `transmission du projet de convention`.
  public let declencheur: String
  /// Which way it counts.
  public let sens: Sens
  /// Which of the two days holds.
  public let prorogation: Prorogation
  /// What silence means at its end, in a French sentence; `nil` where the delay is not one to answer.
  public let silence: String?
  private let delai: @Sendable (Droit) -> Delai?
  private let finDAnnee: Bool

  init(
    _ regle: Regle, _ nom: String, depuis declencheur: String, sens: Sens = .apres, _ prorogation: Prorogation, silence: String? = nil,
    finDAnnee: Bool = false, _ delai: @escaping @Sendable (Droit) -> Delai?
  ) {
    self.regle = regle
    self.nom = nom
    self.declencheur = declencheur
    self.sens = sens
    self.prorogation = prorogation
    self.silence = silence
    self.finDAnnee = finDAnnee
    self.delai = delai
  }

  /// The day reached from a trigger on `jour`, under the law in force on it; `nil` where that law knew no such delay.
  public func echeance(du jour: Jour, feries: JoursFeries = JoursFeries()) -> Echeance? {
    guard let delai = delai(.enVigueur(jour)) else { return nil }
    if sens == .avant { return Echeance(delai, avant: jour, feries: feries) }
    let depart = finDAnnee ? Jour(jour.annee, 12, 31) ?? .dernier : jour
    let echeance = Echeance(delai, depuis: depart, feries: feries)
    switch prorogation {
    case .explicite: return Echeance(fixe: echeance.prorogee)
    case .incertaine: return echeance
    case .sansObjet: return Echeance(fixe: echeance.brute)
    }
  }

  /// Every delay that the rule of this name sets; empty where it sets none.
  public static func de(regle id: String) -> [EcheanceLegale] {
    toutes.filter { $0.regle.id == id }
  }
}
