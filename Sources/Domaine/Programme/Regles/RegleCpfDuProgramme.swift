extension Regle {
  /// Rights are counted in euros.
  public static let cpfEnEuros = Regle(
    "cpf-en-euros", .article("L6323-2 du code du travail"), "Comptez les droits du CPF en euros\u{202F}: ils ne sont plus en heures depuis 2019.")
}

extension Programme {
  /// What the programme promises to who pays with the CPF: nothing where it does not name it.
  func constaterCpf(_ jour: Jour) -> [ConstatDeProgramme] {
    financements(.cpf).first.map { ligne in
      ligne.valeur.map { constaterCpf($0, jour) } ?? []
    } ?? []
  }

  private func constaterCpf(_ cpf: Financement, _ jour: Jour) -> [ConstatDeProgramme] {
    let enHeures = cpf.unite.valeur == .heures ? [ConstatDeProgramme(Constat(.cpfEnEuros, .avertissement), cpf.unite.lieu)] : []
    return enHeures + constaterDemarrage() + constaterPlafond(cpf, jour) + constaterHeuresPayees(cpf, jour)
  }

  private func constaterDemarrage() -> [ConstatDeProgramme] {
    guard let delais = deroulement.delais.valeur, let jours = delais.demarrage.valeur?.enJours, delais.demarrageSaufCpf.valeur != true
    else { return [] }
    return Droit.promesseDeDemarrage(joursAuPlus: jours).situes(delais.demarrage.lieu)
  }

  private func constaterPlafond(_ cpf: Financement, _ jour: Jour) -> [ConstatDeProgramme] {
    guard let prix = prixToutesTaxes, !cpf.reste.estDite else { return [] }
    return Droit.plafondCpf(prix: prix, le: jour).situes(contrat.prix.lieu)
  }

  /// A price set for every hour sells some that the CPF does not pay: said once, unless the programme says which hours it pays.
  private func constaterHeuresPayees(_ cpf: Financement, _ jour: Jour) -> [ConstatDeProgramme] {
    guard let accompagnement = accompagnementDetaille, let total = totalDetaille, contrat.prix.estDite else { return [] }
    if let payees = cpf.heuresPayees.valeur, payees <= accompagnement { return [] }
    return Droit.heuresPayables(accompagnement: accompagnement, totale: total, le: jour)
      .situes(cpf.heuresPayees.estDite ? cpf.heuresPayees.lieu : contrat.prix.lieu)
  }
}
