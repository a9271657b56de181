/// Something that a dossier waits for: what, by whom, until when, under which rule, one gesture away (Q2).
public struct EcheanceDuDossier: Hashable, Sendable {
  /// The rule that asks for it, with its article.
  public let regle: Regle
  /// What is to be done, in one French sentence without content.
  public let phrase: String
  /// The last day on which it is in time; `nil` where nothing sets one.
  public let jour: Jour?
  /// Who must act.
  public let qui: Role
  /// The name of the gesture that settles it.
  public let geste: String
  /// Where it stands.
  public let etat: Etat
  /// What forbids the gesture for now.
  public let obstacles: [Constat]

  /// Where it stands on the day asked about.
  public enum Etat: String, Sendable, CaseIterable {
    /// To be done, in time.
    case aFaire
    /// Its day has passed.
    case enRetard
    /// Something else must come first.
    case bloquee
  }

  init(
    _ regle: Regle, _ phrase: String, jour: Jour? = nil, _ qui: Role, _ geste: String, obstacles: [Constat] = [], au aujourdhui: Jour
  ) {
    self.regle = regle
    self.phrase = phrase
    self.jour = jour
    self.qui = qui
    self.geste = geste
    self.obstacles = obstacles.bloquants
    etat = !obstacles.bloquants.isEmpty ? .bloquee : jour.map { $0 < aujourdhui } ?? false ? .enRetard : .aFaire
  }

  /// An order that is always the same: by day, then by rule.
  var rang: (Jour, String, String, String) { (jour ?? .dernier, regle.id, phrase, qui.rawValue) }
}

extension Dossier {
  /// All that is due, late or blocked in this dossier on that day: what has a day first, by day, then what has none.
  public func echeances(au jour: Jour) -> [EcheanceDuDossier] {
    guard modalites != nil else { return [] }
    let ouvert = terme().map { jour <= $0.jour } ?? true
    let avant = ouvert ? echeancesDuBilan(au: jour) : echeancesDuCpf(au: jour)
    let apres = echeancesDePresence(au: jour) + echeancesDeNumerisation(au: jour) + echeancesDeCloture(au: jour) + echeancesDeDestruction(au: jour)
    return (avant + apres).sorted { $0.rang < $1.rang }
  }

  /// What a bilan that has not ended asks; of one to which the beneficiary doesn't consent, only that it be filed, nothing of anybody (L6313-4).
  private func echeancesDuBilan(au jour: Jour) -> [EcheanceDuDossier] {
    if let refus = consentement.refus {
      return Droit.refusDuBeneficiaire().map { EcheanceDuDossier($0.regle, $0.phrase, jour: refus, .bureau, "abandonner", au: jour) }
    }
    let engagement = echeancesDEngagement(au: jour) + echeancesDeConvention(au: jour) + echeancesDuCpf(au: jour)
    return engagement + echeancesDesConsultants(au: jour) + echeancesDuCalendrier(au: jour) + echeancesDAvenant(au: jour) + echeancesDuTravail(au: jour)
      + echeancesDeFin(au: jour)
  }
}
