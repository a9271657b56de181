import Domaine

extension Questionnaire {
  /// The score of each scale, in the order of the definition. A pure function of the definition and of the answers.
  ///
  /// - Throws: `AutreDefinition` where the answers were given to another definition.
  public func coter(_ reponses: Reponses) throws(AutreDefinition) -> [Score] {
    try exiger(reponses)
    let visibles = conditions.isEmpty ? nil : visiblesSansVerifier(reponses)
    let comptes = plans.map { $0.compter(reponses.valeurs, visibles) }
    let moyennes = zip(plans, comptes).map { $0.moyenne($1) }
    let rangs = rangs(moyennes)
    return plans.indices.map { rang in
      Score(
        echelle: plans[rang].id, resultat: resultat(plans[rang], moyennes[rang], rangs[rang]), repondus: comptes[rang].repondus,
        montres: plans[rang].termes.count - comptes[rang].caches)
    }
  }

  private func resultat(_ plan: PlanDEchelle, _ moyenne: Result<Double, Score.Raison>, _ rang: Int?) -> Score.Resultat {
    switch (moyenne, plan.methode) {
    case (.failure(let raison), _): .aucun(raison)
    case (.success(let moyenne), .moyenne): .brut(moyenne, rang: rang)
    case (.success(let moyenne), .somme): .brut(moyenne * Double(plan.termes.count), rang: rang)
    case (.success, .rang): .rang(rang ?? 1)
    }
  }

  /// The place of each scale in its family; those that have no score have none. Two that differ by rounding alone are equal.
  private func rangs(_ moyennes: [Result<Double, Score.Raison>]) -> [Int?] {
    var rangs = [Int?](repeating: nil, count: plans.count)
    for famille in familles {
      let places = famille.compactMap { rang in (try? moyennes[rang].get()).map { (rang, plans[rang].place($0)) } }
      for (rang, place) in places { rangs[rang] = 1 + places.count { $0.1 > place + 1e-9 } }
    }
    return rangs
  }
}
