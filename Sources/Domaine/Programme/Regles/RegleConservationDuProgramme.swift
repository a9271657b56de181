extension Programme {
  /// What outlives the term does so by written agreement, or at the CEP's request, and no longer than the law allows (R6313-7).
  func constaterConservation(_ jour: Jour) -> [ConstatDeProgramme] {
    guard let conservation = issue.conservation.valeur else { return [] }
    let sansAccord = conservation.documents.lignes().filter { $0.valeur?.estSansMotif == true }.map { ligne in
      let nom = ligne.valeur?.nature.valeur?.nom ?? Conservation.Nature.documents.nom
      let phrase = "Détruisez \(nom) au terme, ou demandez avant un accord écrit fondé sur le suivi."
      return ConstatDeProgramme(Constat(.destruction, .bloquant, phrase), ligne.lieu)
    }
    return sansAccord + constaterDureeDeConservation(conservation.duree, jour)
  }

  private func constaterDureeDeConservation(_ duree: Donnee<Delai>, _ jour: Jour) -> [ConstatDeProgramme] {
    guard let delai = duree.valeur else { return [] }
    let (fin, plafond) = (Echeance(delai, depuis: jour).brute, Droit.plafondDeConservation(terme: jour))
    if fin < plafond {
      let phrase = "Rien à changer\u{202F}: la durée annoncée est plus courte que celle que la loi permet d’accorder."
      return [ConstatDeProgramme(Constat(.destruction3Ans, .information, phrase), duree.lieu)]
    }
    return Droit.accordDeConservation(AccordDeConservation(donneLe: jour, jusquAu: fin), terme: jour).situes(duree.lieu)
  }
}

extension Programme.Conservation.Document {
  /// Kept as a matter of course; a synthèse may also be kept where the CEP asked for it, other papers not.
  var estSansMotif: Bool {
    switch motif.valeur {
    case .accordEcrit: false
    case .demandeCep: nature.valeur != .synthese
    case .aucun, nil: true
    }
  }
}
