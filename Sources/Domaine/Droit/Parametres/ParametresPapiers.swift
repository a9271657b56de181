extension Parametres {
  /// Years after the year of the last payment during which the papers without content are kept.
  public static let dossierAnnees = Parametre<Int>(
    "pièces du dossier, années après celle du dernier paiement", .init(3, "L169 du livre des procédures fiscales", confiance: .moyenne))

  /// Years after the close of the accounts during which invoices are kept.
  public static let factureAnnees = Parametre<Int>("factures, années après la clôture", .init(10, "L123-22 du code de commerce"))

  /// Logs of a machine are kept at least so long.
  public static let journalMinimum = Parametre<Delai>(
    "journaux d’une machine, au moins", .init(.mois(6), "délibération CNIL 2021-122", confiance: .moyenne))

  /// Logs of a machine are kept at most so long.
  public static let journalMaximum = Parametre<Delai>(
    "journaux d’une machine, au plus", .init(.mois(12), "délibération CNIL 2021-122", confiance: .moyenne))

  /// The standard rate of VAT, in hundredths of a percent.
  public static let tvaNormale = Parametre<Int>("taux normal de TVA", .init(2_000, "278 du code général des impôts"))

  /// Whether an invoice may cite the articles on VAT of the general tax code, repealed on 1 September 2026: admitted until the end of 2027.
  public static let tvaReferenceAdmise = Parametre<Bool>(
    "articles du code général des impôts admis sur les factures", .init(true, "code général des impôts", confiance: .moyenne),
    .init(false, depuis: Jour(table: 2028, 1, 1), "ordonnance 2025-1247 du 17 décembre 2025", confiance: .moyenne))

  /// From when every firm must be able to receive electronic invoices.
  public static let factureReception = Parametre<Bool>(
    "réception des factures électroniques obligatoire", .init(false, "289 bis du code général des impôts"),
    .init(true, depuis: Jour(table: 2026, 9, 1), "L216-42 et suivants du code des impositions sur les biens et services", confiance: .moyenne))

  /// From when large firms must issue them.
  public static let factureEmissionGrandes = Parametre<Bool>(
    "émission obligatoire, grandes entreprises", .init(false, "289 bis du code général des impôts"),
    .init(true, depuis: Jour(table: 2026, 9, 1), "L216-42 et suivants du code des impositions sur les biens et services", confiance: .moyenne))

  /// From when all the others must.
  public static let factureEmission = Parametre<Bool>(
    "émission obligatoire, autres entreprises", .init(false, "289 bis du code général des impôts"),
    .init(true, depuis: Jour(table: 2027, 9, 1), "L216-42 et suivants du code des impositions sur les biens et services", confiance: .moyenne))

  /// The house's own: the time left to answer after the second warning, before silence ends the bilan.
  public static let silence = Parametre<Delai>("silence après le second avertissement", .init(.jours(15), "règle de Jalon"))
}
