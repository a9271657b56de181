import Domaine

/// The answers of an item that a few conditions may tell apart. Some may not be allowed by the item: they are left out by whoever tries them.
struct Essais {
  let item: Questionnaire.Item
  let atomes: [Condition]

  var reponses: [Reponse] {
    switch item.forme {
    case .likert(let gradation): (gradation.premier...gradation.dernier).map { .echelon($0) }
    case .matrice(let lignes, let gradation): grilles(lignes.map(\.id), gradation)
    case .choix(let options): options.map { .choix($0.id) }
    case .choixMultiple(let options, let min, let max): multiples(options, min, max)
    case .choixForce(let options, let moins): preferences(options.map(\.id), moins)
    case .classement(let options, let rangs): [.ordre(options.prefix(rangs).map(\.id))]
    case .tri(let cartes, let piles): tris(cartes.map(\.id), piles.map(\.id))
    case .texte: [.texte("x")]
    case .nombre(let min, let max, let decimales, _): nombres(min, max, decimales)
    case .date(let apres, let avant): jours(apres, avant)
    case .information: []
    case .chronometre(let options, _, _): options.map { .chronometree($0.id, millisecondes: 0) }
    }
  }

  private var litteraux: [Condition.Litteral] {
    atomes.compactMap { if case .comparaison(_, _, let litteral) = $0 { litteral } else { nil } }
  }

  private var partiesLues: Set<String> { Set(atomes.compactMap { $0.lu?.partie }) }

  /// Every way to fill the lines that are read, the others at the lowest step; bounded, for a matrix may be large.
  private func grilles(_ lignes: [String], _ gradation: Questionnaire.Gradation) -> [Reponse] {
    let fond = Dictionary(lignes.map { ($0, Reponse.echelon(gradation.premier)) }) { premier, _ in premier }
    return combinaisons(partiesLues.sorted(), (gradation.premier...gradation.dernier).map { Reponse.echelon($0) }, fond).map { .grille($0) }
  }

  private func tris(_ cartes: [String], _ piles: [String]) -> [Reponse] {
    combinaisons(partiesLues.sorted(), piles, [:]).map { essai in
      .piles(cartes.reduce(into: essai) { $0[$1] = $0[$1] ?? piles.last })
    }
  }

  private func combinaisons<Valeur>(_ noms: [String], _ valeurs: [Valeur], _ fond: [String: Valeur]) -> [[String: Valeur]] {
    noms.reduce([fond]) { essais, nom in
      essais.count > Accessibilite.essaisAuPlus
        ? essais : essais.flatMap { essai in valeurs.map { valeur in essai.merging([nom: valeur]) { _, nouvelle in nouvelle } } }
    }
  }

  /// Every set of the options that are looked for, filled up with others to the least that is asked.
  private func multiples(_ options: [Questionnaire.Option], _ min: Int, _ max: Int) -> [Reponse] {
    let cherchees = Set(atomes.compactMap { if case .contient(_, let option) = $0 { option } else { nil } }).sorted()
    let autres = options.filter { !$0.exclusive && !cherchees.contains($0.id) }.map(\.id)
    let ensembles = cherchees.reduce([Set<String>()]) { essais, option in
      essais.count > Accessibilite.essaisAuPlus ? essais : essais + essais.map { $0.union([option]) }
    }
    return ensembles.flatMap { ensemble in
      [ensemble, ensemble.union(autres.prefix(Swift.max(Swift.max(1, min) - ensemble.count, 0)))].map { .plusieurs($0) }
    }
  }

  private func preferences(_ options: [String], _ moins: Bool) -> [Reponse] {
    options.map { plus in .preference(plus: plus, moins: moins ? options.first { $0 != plus } : nil) }
  }

  private func nombres(_ min: Double, _ max: Double, _ decimales: Int) -> [Reponse] {
    var pas = 1.0
    for _ in 0..<decimales { pas /= 10 }
    let compares = litteraux.flatMap { litteral -> [Double] in
      guard case .nombre(let nombre) = litteral else { return [] }
      let (dessous, dessus) = ((nombre / pas).rounded(.down), (nombre / pas).rounded(.up))
      return [dessous - 1, dessous, dessus, dessus + 1].map { $0 * pas }
    }
    return ([min, max] + compares).map { .nombre($0) }
  }

  private func jours(_ apres: Jour?, _ avant: Jour?) -> [Reponse] {
    let compares = litteraux.flatMap { if case .jour(let jour) = $0 { [-1, 0, 1].map { Jour(numero: jour.numero + $0) } } else { [Jour]() } }
    return ([apres ?? .premier, avant ?? .dernier] + compares).map { .date($0) }
  }
}
