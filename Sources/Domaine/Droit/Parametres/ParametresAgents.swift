extension Parametres {
  /// Hours of a bilan of a public agent.
  public static let agentDuree = Parametre<Duree>(
    "bilan d’un agent public, au plus", .init(.heures(24), "décret 2007-1845", confiance: .moyenne))

  /// Hours for the categories with reinforced rights.
  public static let agentDureeRenforcee = Parametre<Duree>(
    "bilan d’un agent aux droits renforcés, au plus", .init(.heures(72), "décret 2007-1845", confiance: .moyenne))

  /// From the request to the start.
  public static let agentPreavis = Parametre<Delai>(
    "demande d’un agent avant le début, au moins", .init(.jours(60), "décrets 2007-1845, 2007-1470 et 2008-824", confiance: .moyenne))

  /// From the receipt of the request to the administration's answer.
  public static let agentReponse = Parametre<Delai>(
    "réponse de l’administration, au plus", .init(.jours(30), "décrets 2007-1845, 2007-1470 et 2008-824", confiance: .moyenne))

  /// From a bilan to the next.
  public static let agentIntervalle = Parametre<Delai>(
    "entre deux bilans d’un agent", .init(.annees(5), "décrets 2007-1845, 2007-1470 et 2008-824", confiance: .moyenne))

  /// The same for the categories with reinforced rights.
  public static let agentIntervalleRenforce = Parametre<Delai>(
    "entre deux bilans d’un agent aux droits renforcés", .init(.annees(3), "décrets 2007-1845, 2007-1470 et 2008-824", confiance: .moyenne))
}
