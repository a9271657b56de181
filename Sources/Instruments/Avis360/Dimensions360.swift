extension Questionnaire {
  /// The scales that can be shown of a 360°: all their variables are worded for others too, and none is in two scales, so that no dimension can be taken
  /// from another.
  public var dimensions360: [Echelle] {
    let fois = definition.echelles.flatMap { $0.termes.map(\.variable) }.reduce(into: [Variable: Int]()) { $0[$1, default: 0] += 1 }
    return definition.echelles.filter { echelle in
      echelle.methode != .rang && echelle.termes.allSatisfy { fois[$0.variable] == 1 && enonce($0.variable)?.autre != nil }
    }
  }

  /// The score of each dimension of a 360°; `nil` where too little was observed. For a rater as for the person.
  public func scoresDesDimensions(_ reponses: Reponses) throws(AutreDefinition) -> [Double?] {
    let bruts = Dictionary(try coter(reponses).map { ($0.echelle, $0.brut) }) { premier, _ in premier }
    return dimensions360.map { bruts[$0.id] ?? nil }
  }

  /// The words of an item, or of a line of a matrix; `nil` where there is none of that name.
  public func enonce(_ variable: Variable) -> Enonce? {
    guard let item = item(variable.item) else { return nil }
    guard case .matrice(let lignes, _) = item.forme, let partie = variable.partie else { return item.enonce }
    return lignes.first { $0.id == partie }?.enonce
  }
}
