extension Demande {
  /// Records what was asked that a bilan is not. Nobody is refused for it (C6).
  public func relever(_ demandes: [HorsPerimetre], le jour: Jour) throws(Refus) -> [Event] {
    _ = try enCours()
    let ordonnees = HorsPerimetre.allCases.filter(demandes.contains)
    return perimetre.horsPerimetre == ordonnees ? [] : [.perimetre(.releve(ordonnees, le: jour))]
  }

  /// Sends the person to the operator of the CEP, with their consent.
  public func adresserAuCep(consentement: Bool, le jour: Jour) throws(Refus) -> [Event] {
    _ = try enCours()
    guard consentement else { throw Refus(.demandeCep) }
    return perimetre.adresseAuCepLe != nil ? [] : [.perimetre(.adresseAuCep(le: jour))]
  }

  /// What of the request a bilan is not, and where to go for each instead. It warns and never refuses.
  public func controlerPerimetre() -> [Constat] {
    perimetre.horsPerimetre.map { demande in
      Constat(.perimetreDuBilan, .avertissement, "\(demande.libelle)\(Texte.fine): adressez la personne \(demande.ouAller).")
    }
  }
}

extension Regle {
  /// A bilan is a bilan.
  static let perimetreDuBilan = Regle(
    "perimetre-du-bilan", .article("L6313-1 et L6313-4 du code du travail"),
    "Un bilan analyse compétences, aptitudes et motivations pour définir un projet\u{202F}; pour autre chose, dites où aller.")
}
