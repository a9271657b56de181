extension Regle {
  /// A scheme that is no more is not offered.
  public static let dispositifSupprime = Regle(
    "dispositif-supprime", .article("loi 2018-771 du 5 septembre 2018"), "Le programme ne propose aucun financement qui n’existe plus.")

  /// Payers bear the names they have today.
  public static let denominationAncienne = Regle(
    "denomination-ancienne", .article("lois 2018-771 et 2023-1196"), "Le programme nomme les financeurs par leur nom d’aujourd’hui.")
}

extension Programme {
  /// A name of the past, and what became of it.
  struct Denomination {
    /// How people write it, folded.
    let mots: [String]
    /// How a sentence names it.
    let nom: String
    /// What to write instead.
    let aujourdhui: String
    /// Whether the thing itself is gone, and not only its name.
    var supprime = false
    /// From when.
    let depuis: Int
  }

  static let denominations = [
    Denomination(
      mots: ["cif", "conge individuel de formation", "conges individuels de formation"], nom: "le CIF",
      aujourdhui: "le CPF ou le projet de transition professionnelle", supprime: true, depuis: 2019),
    Denomination(
      mots: ["conge de bilan", "conges de bilan", "conge de bilans", "conges de bilans"], nom: "le congé de bilan",
      aujourdhui: "le CPF, sur temps de travail avec autorisation d’absence", supprime: true, depuis: 2019),
    Denomination(mots: ["dif"], nom: "le DIF", aujourdhui: "le CPF", supprime: true, depuis: 2015),
    Denomination(mots: ["plan de formation"], nom: "«\u{202F}plan de formation\u{202F}»", aujourdhui: "plan de développement des compétences", depuis: 2019),
    Denomination(mots: ["opca", "opacif", "fongecif"], nom: "l’OPCA ou le Fongecif", aujourdhui: "OPCO ou Transitions Pro", depuis: 2019),
    Denomination(mots: ["pole emploi"], nom: "«\u{202F}Pôle emploi\u{202F}»", aujourdhui: "France Travail", depuis: 2024),
  ]

  /// The payers, as the provider names them, against today's names.
  func constaterDenominations(_ jour: Jour) -> [ConstatDeProgramme] {
    contrat.financements.lignes().flatMap { ligne -> [ConstatDeProgramme] in
      guard let financement = ligne.valeur else { return [] }
      let textes = Reperes(([financement.nomPublie.valeur ?? ""] + financement.pieces.elements()).joined(separator: " . "))
      let lieu = financement.nomPublie.estDite ? financement.nomPublie.lieu : ligne.lieu
      return Programme.denominations.filter { $0.depuis <= jour.annee && $0.mots.contains(where: textes.contient) }.map { ancienne in
        ConstatDeProgramme(ancienne.constat, lieu)
      }
    }
  }
}

extension Programme.Denomination {
  /// What to do about it.
  var constat: Constat {
    supprime
      ? Constat(.dispositifSupprime, .avertissement, "Retirez \(nom), supprimé depuis \(depuis)\u{202F}: proposez plutôt \(aujourdhui).")
      : Constat(.denominationAncienne, .avertissement, "Remplacez \(nom) par «\u{202F}\(aujourdhui)\u{202F}», son nom depuis \(depuis).")
  }
}
