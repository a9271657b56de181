public import Domaine

/// What a scale tells, with all that is needed to explain it.
public struct LigneDeRestitution: Sendable {
  /// The scale.
  public let echelle: Questionnaire.Echelle
  /// What was found.
  public let score: Score
  /// The lowest and the highest that one could have.
  public let etendue: (min: Double, max: Double)
  /// How many scales are ranked with it; `nil` where it has no family.
  public let famille: Int?

  /// The band of the score; `nil` where there is no score, or no band.
  public var bande: Questionnaire.Bande? { score.brut.flatMap(echelle.bande) }

  /// Where the score stands among the people of a reference; `nil` where there is none.
  public var situation: Questionnaire.Situation? { score.brut.flatMap { brut in echelle.norme.map { $0.situer(brut) } } }

  /// Where the score stands between the two ends, from 0 to 1; `nil` where there is no score.
  public var place: Double? {
    score.brut.map { etendue.max > etendue.min ? ($0 - etendue.min) / (etendue.max - etendue.min) : 0 }
  }

  /// In words: `3,4 sur 5, plutôt haut, 2e sur 6`.
  public var phrase: String {
    let rang = score.rang.flatMap { rang in famille.map { "\(rang == 1 ? "1er" : "\(rang)e") sur \($0)" } }
    switch score.resultat {
    case .aucun(let raison): return raison.phrase
    case .rang: return rang ?? ""
    case .brut(let brut, _):
      let note = "\(Questionnaire.nombre(brut)) sur \(Questionnaire.nombre(etendue.max))"
      return [note, bande?.nom, rang].compactMap { $0 }.joined(separator: ", ")
    }
  }
}

extension Questionnaire {
  /// What each scale tells, in the order of the definition.
  public func restituer(_ reponses: Reponses) throws(AutreDefinition) -> [LigneDeRestitution] {
    let scores = try coter(reponses)
    return zip(definition.echelles.indices, scores).map { rang, score in
      let plan = plans[rang]
      let facteur = plan.methode == .somme ? Double(plan.termes.count) : 1
      return LigneDeRestitution(
        echelle: definition.echelles[rang], score: score, etendue: (plan.etendue.min * facteur, plan.etendue.max * facteur),
        famille: familles.first { $0.contains(rang) }?.count)
    }
  }

  /// What was answered, item by item, in words: what was shown and answered, and nothing else.
  public func dites(_ reponses: Reponses) throws(AutreDefinition) -> [(item: Item, dite: String)] {
    let visibles = try visibles(reponses)
    return items.indices.compactMap { rang in
      guard visibles[rang], let reponse = reponses.valeurs[rang] else { return nil }
      return (items[rang], items[rang].dite(reponse))
    }
  }

  /// One decimal, with a comma: `3,4`, `5`.
  static func nombre(_ valeur: Double) -> String {
    let dixiemes = Int((valeur * 10).rounded())
    return dixiemes.isMultiple(of: 10) ? "\(dixiemes / 10)" : "\(dixiemes / 10),\(abs(dixiemes % 10))"
  }
}

extension Questionnaire.Item {
  /// An answer to this item, in its own words.
  public func dite(_ reponse: Reponse) -> String {
    switch (forme, reponse) {
    case (_, .abstention(let abstention)): abstention.dite
    case (.likert(let gradation), .echelon(let numero)): gradation.dite(numero)
    case (.matrice(let lignes, let gradation), .grille(let reponses)):
      lignes.compactMap { ligne in
        switch reponses[ligne.id] {
        case .echelon(let numero)?: "\(ligne.enonce.soi.neutre)\u{202F}: \(gradation.dite(numero))"
        case .abstention(let abstention)?: "\(ligne.enonce.soi.neutre)\u{202F}: \(abstention.dite)"
        default: nil
        }
      }.joined(separator: "\n")
    case (_, .choix(let option)), (_, .chronometree(let option, _)): libelle(option)
    case (_, .plusieurs(let options)): self.options.filter { options.contains($0.id) }.map(\.libelle).joined(separator: ", ")
    case (_, .preference(let plus, let moins)):
      [libelle(plus), moins.map { "le moins\u{202F}: \(libelle($0))" }].compactMap { $0 }.joined(separator: "\u{202F}; ")
    case (_, .ordre(let options)): options.enumerated().map { "\($0.offset + 1). \(libelle($0.element))" }.joined(separator: "\n")
    case (.tri(let cartes, let piles), .piles(let rangees)):
      piles.map { pile in
        "\(pile.libelle)\u{202F}: \(cartes.filter { rangees[$0.id] == pile.id }.map(\.libelle).joined(separator: "\u{202F}; "))"
      }.joined(separator: "\n")
    case (.nombre(_, _, _, let unite), .nombre(let nombre)): [Questionnaire.nombre(nombre), unite].compactMap { $0 }.joined(separator: " ")
    case (_, .texte(let texte)): texte
    case (_, .date(let jour)): jour.enFrancais
    default: ""
    }
  }

  /// What may be chosen, ranked or sorted in it.
  public var options: [Questionnaire.Option] {
    switch forme {
    case .choix(let options), .choixMultiple(let options, _, _), .choixForce(let options, _), .classement(let options, _), .tri(let options, _),
      .chronometre(let options, _, _):
      options
    default: []
    }
  }

  private func libelle(_ option: String) -> String { options.first { $0.id == option }?.libelle ?? option }
}

extension Questionnaire.Gradation {
  /// The words of a step.
  func dite(_ numero: Int) -> String { contient(numero) ? echelons[numero - premier] : "\(numero)" }
}

extension Abstention {
  /// As one says it.
  public var dite: String {
    switch self {
    case .neSaitPas: "Je ne sais pas"
    case .nonConcerne: "Cela ne me concerne pas"
    case .nonObserve: "Je n’en ai pas eu l’occasion"
    case .prefereNePas: "Je préfère ne pas répondre"
    }
  }
}
