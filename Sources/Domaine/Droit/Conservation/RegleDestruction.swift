extension Regle {
  /// At the term, destroy.
  ///
  /// That documents are destroyed at the term, that silence destroys, and that an exception is written: all versions of the text say so (H).
  /// Only the length of the exceptions is of medium confidence, and is a rule of its own, `destruction3Ans`. Both lengths known, one year and
  /// three, are exceeded by whoever keeps beyond three years: that is refused under any reading, and `destruction` refuses it.
  public static let destruction = Regle(
    "destruction", .article("R6313-7 du code du travail"),
    "Au terme du bilan, ses documents sont détruits, sauf accord écrit fondé sur le suivi, ou synthèse demandée par le CEP\u{202F}; le silence détruit.")

  /// How long the exceptions last.
  public static let destruction3Ans = Regle(
    "destruction-3-ans", .article("R6313-7 du code du travail (décret 2023-1350)"), confiance: .moyenne,
    "Ce qui est gardé l’est trois ans au plus après le terme, un an si le terme est antérieur au 31 décembre 2023.")
}

/// Why a document outlives the term (R6313-7).
public enum MotifDeConservation: String, Sendable, CaseIterable {
  /// The beneficiary agreed in writing, because a follow-up needs it.
  case suiviParAccordEcrit
  /// The operator of the CEP asked for the synthèse.
  case syntheseDemandeeParCep
}

/// What keeps a document past the term.
public struct AccordDeConservation: Hashable, Sendable {
  /// Why it is kept.
  public let motif: MotifDeConservation
  /// The day on which the beneficiary signed, or the CEP asked.
  public let donneLe: Jour
  /// The last day on which it is kept.
  public let jusquAu: Jour

  /// An agreement, or the CEP's request.
  public init(_ motif: MotifDeConservation = .suiviParAccordEcrit, donneLe: Jour, jusquAu: Jour) {
    self.motif = motif
    self.donneLe = donneLe
    self.jusquAu = jusquAu
  }
}

extension Droit {
  /// The last day on which an exception may keep a document of a bilan that ended on `terme`. A ceiling: no holiday moves it.
  public static func plafondDeConservation(terme: Jour) -> Jour {
    Echeance(enVigueur(terme).conservationMaximale, depuis: terme).brute
  }

  /// The last day on which a document is kept: the term where there is no agreement, else the agreement's end, the ceiling at most.
  public static func finDeConservation(terme: Jour, accord: AccordDeConservation?) -> Jour {
    guard let accord, accord.donneLe <= terme else { return terme }
    return max(terme, min(accord.jusquAu, plafondDeConservation(terme: terme)))
  }

  /// An agreement as it holds for a bilan that ended on `terme`: to the ceiling of the law at most, however far its own end was set.
  public static func accordBorne(_ accord: AccordDeConservation, terme: Jour) -> AccordDeConservation {
    AccordDeConservation(accord.motif, donneLe: accord.donneLe, jusquAu: min(accord.jusquAu, plafondDeConservation(terme: terme)))
  }

  /// Whether an agreement to keep `piece` may be taken, for a bilan that ends, or will end, on `terme`. It is asked before the term.
  ///
  /// The CEP's request keeps the synthèse alone.
  public static func accordDeConservation(_ accord: AccordDeConservation, piece: PieceDuBilan = .synthese, terme: Jour) -> [Constat] {
    let plafond = plafondDeConservation(terme: terme)
    let dates = [DateNommee("terme", terme), DateNommee("dernier jour possible", plafond)]
    if accord.motif == .syntheseDemandeeParCep, piece != .synthese {
      return [Constat(.destruction, .bloquant, "Demandez l’accord écrit du bénéficiaire\u{202F}: à la demande du CEP, seule la synthèse est gardée.")]
    }
    if accord.donneLe > terme {
      return [
        Constat(
          .destruction, .bloquant, "L’accord devait être donné avant le terme du \(terme.enFrancais)\u{202F}: les documents sont à détruire.", dates: dates)
      ]
    }
    if accord.jusquAu > terme.plus(annees: 3) {
      return [Constat(.destruction, .bloquant, "Limitez la conservation au \(plafond.enFrancais)\u{202F}: aucun texte ne permet davantage.", dates: dates)]
    }
    if accord.jusquAu > plafond {
      return [Constat(.destruction3Ans, .avertissement, "Limitez la conservation au \(plafond.enFrancais), un an après le terme.", dates: dates)]
    }
    return []
  }

  /// Whether the documents of a bilan may be destroyed on `jour`: from the term on, or from the day after what an agreement keeps.
  public static func destructible(terme: Jour?, accord: AccordDeConservation?, le jour: Jour) -> [Constat] {
    guard let terme, terme <= jour else {
      let dates = terme.map { [DateNommee("terme", $0)] } ?? []
      return [Constat(.destruction, .bloquant, "Attendez le terme du bilan avant de détruire ses documents.", dates: dates)]
    }
    guard let accord, accord.donneLe <= terme else { return [] }
    let fin = finDeConservation(terme: terme, accord: accord)
    if jour > fin { return [] }
    return [
      Constat(
        .destruction, .bloquant, "Gardez ce que l’accord écrit désigne jusqu’au \(fin.enFrancais), et détruisez le reste.",
        dates: [DateNommee("fin de l’accord", fin)])
    ]
  }

  /// Whether the documents of a bilan may still be kept on `jour`: what only the length of the ceiling forbids is a warning.
  public static func conservable(terme: Jour?, accord: AccordDeConservation?, le jour: Jour) -> [Constat] {
    guard let terme else { return [] }
    let fin = finDeConservation(terme: terme, accord: accord)
    if jour <= fin { return [] }
    let dates = [DateNommee("terme", terme), DateNommee("fin de conservation", fin)]
    let phrase = "Détruisez les documents du bilan\u{202F}: ils devaient l’être le \(fin.enFrancais) au plus tard."
    if let accord, accord.donneLe <= terme, jour <= min(accord.jusquAu, terme.plus(annees: 3)) {
      return [Constat(.destruction3Ans, .avertissement, phrase, dates: dates)]
    }
    return [Constat(.destruction, .bloquant, phrase, dates: dates)]
  }
}
