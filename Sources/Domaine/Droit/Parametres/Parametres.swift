/// Every number of the law, with its source and the days on which it changed. A change of the law is a line here.
public enum Parametres {
  /// L6313-4: the total of a bilan.
  public static let dureeMaximale = Parametre<Duree>(
    "durée totale d’un bilan, au plus", .init(.heures(24), "L6313-4 du code du travail"))

  /// R6313-4 as changed in 2026: we know the year, not the very first day, hence the uncertain weeks.
  public static let accompagnementMinimal = Parametre<Duree>(
    "accompagnement sur les trois phases, au moins",
    .init(.nulle, "aucun minimum avant 2026"),
    .init(
      .heures(13), depuis: Jour(table: 2026, 2, 26), "R6313-4 du code du travail", confiance: .moyenne,
      incertainDepuis: Jour(table: 2026, 1, 1)))

  /// R6313-8.
  public static let delaiConvention = Parametre<Delai>(
    "délai pour accepter la convention", .init(.jours(10), "R6313-8 du code du travail"))

  /// L6323-17, D6323-4.
  public static let preavisAbsence = Parametre<Delai>(
    "demande d’absence avant le début, au moins", .init(.jours(60), "D6323-4 du code du travail"))

  /// D6323-4.
  public static let reponseEmployeur = Parametre<Delai>(
    "réponse de l’employeur, au plus", .init(.jours(30), "D6323-4 du code du travail"))

  /// L6353-5.
  public static let retractation = Parametre<Delai>(
    "rétractation d’un particulier", .init(.jours(10), "L6353-5 du code du travail", confiance: .moyenne))

  /// L221-18 of the consumer code.
  public static let retractationDistance = Parametre<Delai>(
    "rétractation d’un particulier, contrat à distance", .init(.jours(14), "L221-18 du code de la consommation", confiance: .moyenne))

  /// L6353-6.
  public static let acomptePourcent = Parametre<Int>(
    "acompte après la rétractation, en part du prix, au plus", .init(30, "L6353-6 du code du travail", confiance: .moyenne))

  /// R6313-7: the ceiling of what a written agreement keeps, by the day of the term.
  public static let conservationMaximale = Parametre<Delai>(
    "conservation par accord écrit après le terme, au plus",
    .init(.annees(1), "R6313-7 du code du travail"),
    .init(.annees(3), depuis: Jour(table: 2023, 12, 31), "R6313-7 du code du travail (décret 2023-1350)", confiance: .moyenne))

  /// R6313-4 3° asks that a follow-up be offered; six months is practice.
  public static let suivi = Parametre<Delai>(
    "entretien de suivi après le terme", .init(.mois(6), "usage de la profession (R6313-4 3° ne fixe pas de délai)", confiance: .moyenne))
}
