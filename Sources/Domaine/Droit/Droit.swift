/// What is in force on a given day: every rule asks it for its numbers, so that a change of the law is a line of a table.
///
/// The rules themselves are static functions of `Droit`, one a file in the folders beside this one. They take plain values, give `Constat`s,
/// and never look at an aggregate: aggregates call them.
public struct Droit: Sendable, Hashable {
  /// The day whose law this is.
  public let jour: Jour

  /// The law in force on `jour`.
  public static func enVigueur(_ jour: Jour) -> Droit {
    Droit(jour: jour)
  }

  /// What a number of the tables is worth on that day.
  public func valeur<Valeur>(_ parametre: Parametre<Valeur>) -> Valeur {
    parametre.le(jour).valeur
  }
}

extension Droit {
  /// Hours of a bilan in all, at most (L6313-4).
  public var dureeMaximale: Duree { valeur(Parametres.dureeMaximale) }
  /// Hours of accompaniment over the three phases, at least; `nulle` where the law of the day asks none (R6313-4).
  public var accompagnementMinimal: Duree { valeur(Parametres.accompagnementMinimal) }
  /// From the transmission of the convention to its acceptance (R6313-8).
  public var delaiConvention: Delai { valeur(Parametres.delaiConvention) }
  /// From the request of absence to the start (D6323-4).
  public var preavisAbsence: Delai { valeur(Parametres.preavisAbsence) }
  /// From the receipt of the request to the employer's answer (D6323-4).
  public var reponseEmployeur: Delai { valeur(Parametres.reponseEmployeur) }
  /// From the contract to the end of the right to withdraw (L6353-5).
  public var retractation: Delai { valeur(Parametres.retractation) }
  /// The same for a contract made at a distance (L221-18 conso).
  public var retractationDistance: Delai { valeur(Parametres.retractationDistance) }
  /// What may be asked once the right to withdraw has ended, in percent of the price (L6353-6).
  public var acomptePourcent: Int { valeur(Parametres.acomptePourcent) }
  /// The most that the CPF pays of a bilan; `nil` where the law of the day sets no cap (décret 2026-127).
  public var cpfPlafond: Montant? { valeur(Parametres.cpfPlafond) }
  /// What the holder of the CPF pays in person; `nul` before 2 May 2024.
  public var cpfParticipation: Montant { valeur(Parametres.cpfParticipation) }
  /// The time without a funded bilan before the CPF may be asked; `nil` before the rule (décret 2026-126).
  public var cpfIntervalle: Delai? { valeur(Parametres.cpfIntervalle) }
  /// From the proposal to the first day of the bilan.
  public var cpfDemarrage: Delai { valeur(Parametres.cpfDemarrage) }
  /// From the entry to its declaration.
  public var cpfEntree: Delai { valeur(Parametres.cpfEntree) }
  /// What a written agreement may keep past the term, at most: asked with the day of the term (R6313-7).
  public var conservationMaximale: Delai { valeur(Parametres.conservationMaximale) }
  /// From the term to the follow-up, in practice.
  public var suivi: Delai { valeur(Parametres.suivi) }
}
