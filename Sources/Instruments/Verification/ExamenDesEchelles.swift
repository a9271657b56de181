extension Examen {
  /// What scales can't be.
  mutating func echelles(_ definition: Questionnaire.Definition) {
    uniques(definition.echelles.map(\.id)) { "echelles[\($0 + 1)].id" }
    let items = Dictionary(definition.items.map { ($0.id, $0) }) { premier, _ in premier }
    for (rang, echelle) in definition.echelles.enumerated() {
      let chemin = "echelles[\(rang + 1)]"
      termes(echelle, items, chemin)
      bandes(echelle.bandes, chemin)
      if let norme = echelle.norme { self.norme(norme, chemin) }
      if echelle.methode == .rang { self.rang(echelle, parmi: definition.echelles, chemin) }
    }
  }

  private mutating func termes(_ echelle: Questionnaire.Echelle, _ items: [String: Questionnaire.Item], _ chemin: String) {
    if echelle.termes.isEmpty { noter("\(chemin).items", "Nommez au moins une question.") }
    uniques(echelle.termes.map { "\($0.variable)" }) { "\(chemin).items[\($0 + 1)]" }
    for (rang, terme) in echelle.termes.enumerated() {
      if let phrase = reproche(terme.variable, items, echelle) { noter("\(chemin).items[\(rang + 1)]", phrase) }
    }
    if let requis = echelle.minRepondu, !(1...Swift.max(1, echelle.termes.count)).contains(requis) {
      noter("\(chemin).minRepondu", "Écrivez un nombre de 1 à \(echelle.termes.count).")
    }
  }

  /// Why a variable can't be in a scale; `nil` where it can.
  private func reproche(_ variable: Questionnaire.Variable, _ items: [String: Questionnaire.Item], _ echelle: Questionnaire.Echelle) -> String? {
    guard let item = items[variable.item] else { return "Nommez une question\u{202F}: «\u{202F}\(variable.item)\u{202F}» n’en est pas." }
    guard item.forme.etendue(variable.partie) != nil else { return sansNombre(item, variable) }
    if item.forme.ipsative, echelle.methode != .rang {
      return "Écrivez «\u{202F}methode: rang\u{202F}»\u{202F}: «\u{202F}\(variable.item)\u{202F}» donne un ordre, et non une mesure."
    }
    return nil
  }

  private func sansNombre(_ item: Questionnaire.Item, _ variable: Questionnaire.Variable) -> String {
    switch (item.forme, variable.partie) {
    case (.choix, nil), (.chronometre, nil), (.tri, _?): "Donnez une «\u{202F}valeur\u{202F}» à chaque réponse de «\u{202F}\(item.id)\u{202F}»."
    case (_, nil) where !item.forme.parties.isEmpty: "Nommez une partie de «\u{202F}\(item.id)\u{202F}»\u{202F}: \(item.id).\(item.forme.parties[0])."
    case (_, let partie?) where !item.forme.parties.contains(partie):
      "Nommez une partie de «\u{202F}\(item.id)\u{202F}»\u{202F}: «\u{202F}\(partie)\u{202F}» n’en est pas."
    default: "Retirez «\u{202F}\(variable)\u{202F}»\u{202F}: on n’en tire pas de nombre."
    }
  }

  private mutating func bandes(_ bandes: [Questionnaire.Bande], _ chemin: String) {
    for (rang, bande) in bandes.enumerated() {
      let (ici, derniere) = ("\(chemin).bandes[\(rang + 1)]", rang == bandes.count - 1)
      if bande.jusqua == nil, !derniere { noter(ici, "Dites jusqu’où va cette bande\u{202F}: seule la dernière va jusqu’au bout.") }
      if bande.jusqua != nil, derniere { noter("\(ici).jusqua", "Retirez «\u{202F}jusqua\u{202F}»\u{202F}: la dernière bande va jusqu’au bout.") }
      if rang > 0, let jusqua = bande.jusqua, let avant = bandes[rang - 1].jusqua, !(jusqua > avant) {
        noter("\(ici).jusqua", "Écrivez un nombre plus grand que \(avant), où finit la bande d’avant.")
      }
    }
  }

  private mutating func norme(_ norme: Questionnaire.Norme, _ chemin: String) {
    if !(norme.ecartType > 0) { noter("\(chemin).norme.ecartType", "Écrivez un écart type plus grand que zéro.") }
    if !(norme.alpha >= 0 && norme.alpha < 1) { noter("\(chemin).norme.alpha", "Écrivez un alpha de 0 à moins de 1.") }
  }

  private mutating func rang(_ echelle: Questionnaire.Echelle, parmi echelles: [Questionnaire.Echelle], _ chemin: String) {
    if echelle.famille == nil || echelles.count(where: { $0.famille == echelle.famille }) < 2 {
      noter("\(chemin).methode", "Mettez cette échelle dans une «\u{202F}famille\u{202F}» d’au moins deux\u{202F}: un rang n’a de sens qu’entre plusieurs.")
    }
    if !echelle.bandes.isEmpty { noter("\(chemin).bandes", "Retirez les bandes\u{202F}: un rang n’en a pas.") }
    if echelle.norme != nil { noter("\(chemin).norme", "Retirez la norme\u{202F}: un rang ne compare pas deux personnes.") }
  }
}
