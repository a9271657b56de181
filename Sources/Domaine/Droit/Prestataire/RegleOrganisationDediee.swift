extension Regle {
  /// A unit of its own for bilans.
  public static let organisationDediee = Regle(
    "organisation-dediee", .article("R6313-6 du code du travail"),
    "Un prestataire qui a d’autres activités réserve aux bilans une organisation identifiée.")
}

extension Droit {
  /// Whether a provider with other activities has a unit identified for bilans.
  public static func organisationDediee(autresActivites: Bool, uniteIdentifiee: Bool) -> [Constat] {
    if !autresActivites || uniteIdentifiee { return [] }
    return [Constat(.organisationDediee, .bloquant, "Désignez l’unité du centre qui se consacre aux bilans de compétences.")]
  }
}
