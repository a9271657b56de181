extension Regle {
  /// A repealed article is not cited.
  public static let articleAbroge = Regle(
    "article-abroge", .article("référentiel national qualité, indicateur 23"), "Le programme ne cite aucun article abrogé.")

  /// The article cited says what it is cited for.
  public static let articleInexact = Regle(
    "article-inexact", .article("référentiel national qualité, indicateur 23"), "L’article cité est bien celui qui dit ce que le programme lui fait dire.")
}

extension Programme {
  /// Each citation against the text that says it today.
  func constaterCitations() -> [ConstatDeProgramme] {
    articlesCites.lignes().compactMap { ligne in
      guard let citation = ligne.valeur, let article = citation.article.valeur, let sujet = citation.pour.valeur else { return nil }
      return constater(article, pour: sujet).map { ConstatDeProgramme($0, citation.article.lieu) }
    }
  }

  private func constater(_ article: String, pour sujet: Sujet) -> Constat? {
    let justes = sujet.articles
    if article.hasPrefix("R6322-") || article.hasPrefix("L6322-") {
      let ancien = sujet == .conservation && article != "R6322-59" ? "\u{202F}; la destruction y était d’ailleurs à R6322-59" : ""
      let phrase = "Citez \(Texte.enumeration(justes)) pour \(sujet.nom)\u{202F}: \(article) n’est plus en vigueur depuis 2019\(ancien)."
      return Constat(.articleAbroge, .avertissement, phrase)
    }
    // VAT has moved to another code, in the second book of its legislative part: L211-1 to L229-99.
    if justes.contains(article) || sujet == .tva && article.hasPrefix("L2") { return nil }
    return Constat(.articleInexact, .avertissement, "Citez \(Texte.enumeration(justes)) pour \(sujet.nom)\u{202F}: ce n’est pas l’objet de \(article).")
  }
}

extension Programme.Sujet {
  /// Where the law says it today.
  var articles: [String] {
    switch self {
    case .objet: ["L6313-1", "L6313-4"]
    case .duree, .consentement, .destinataires: ["L6313-4"]
    case .phases, .suivi: ["R6313-4"]
    case .conservation: ["R6313-7"]
    case .secret: ["226-13", "226-14", "L6313-4"]
    case .convention: ["R6313-8"]
    case .absence: ["L6323-17", "D6323-4"]
    case .prestataire: ["R6313-5"]
    case .organisation: ["R6313-6"]
    case .tva: ["261-4-4", "293B"]
    }
  }
}
