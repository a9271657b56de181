extension Regle {
  /// The prices that are said agree with each other.
  public static let prixCoherent = Regle(
    "prix-coherent", .engagement("programme, prix"), "Le prix de l’heure, le prix hors taxe et le prix toutes taxes comprises s’accordent.")
}

extension Programme {
  /// By the hour, in all, with VAT: what is said twice is said alike, and the rate is that of the law.
  func constaterPrix(_ jour: Jour) -> [ConstatDeProgramme] {
    guard let prix = contrat.prix.valeur else { return [] }
    return constaterSommes(prix) + constaterTaux(jour)
  }

  private func constaterSommes(_ prix: Tarif) -> [ConstatDeProgramme] {
    let heures = deroulement.duree.valeur?.totale.valeur ?? totalDetaille
    var constats: [ConstatDeProgramme] = []
    if let heure = prix.heure.valeur, let horsTaxe = prix.horsTaxe.valeur, let heures, heure.fois(heures.minutes, sur: 60) != horsTaxe {
      let phrase = "Accordez les prix\u{202F}: \(heures.enFrancais) à \(heure) ne font pas \(horsTaxe)."
      constats.append(ConstatDeProgramme(Constat(.prixCoherent, .avertissement, phrase), prix.horsTaxe.lieu))
    }
    if let horsTaxe = prixHorsTaxe, let ttc = prix.toutesTaxes.valeur, let tva = contrat.tva.valeur,
      horsTaxe + horsTaxe.fois(tva.centiemes, sur: 10_000) != ttc
    {
      let phrase = "Accordez les prix\u{202F}: \(horsTaxe) hors taxe et la TVA ne font pas \(ttc)."
      constats.append(ConstatDeProgramme(Constat(.prixCoherent, .avertissement, phrase), prix.toutesTaxes.lieu))
    }
    return constats
  }

  private func constaterTaux(_ jour: Jour) -> [ConstatDeProgramme] {
    guard case .taux(let centiemes) = contrat.tva.valeur else { return [] }
    return Droit.tva(.normal, taux: centiemes, le: jour).situes(contrat.tva.lieu)
  }
}
