extension Questionnaire {
  /// The scales that can be shown of a 360°: all their variables are worded for others too, and none is in two scales, so that no dimension can be taken
  /// from another.
  public var dimensions360: [Echelle] {
    let fois = definition.echelles.flatMap { $0.termes.map(\.variable) }.reduce(into: [Variable: Int]()) { $0[$1, default: 0] += 1 }
    return definition.echelles.filter { echelle in
      echelle.methode != .rang && echelle.termes.allSatisfy { fois[$0.variable] == 1 && enonce($0.variable)?.autre != nil }
    }
  }

  /// The words of an item, or of a line of a matrix; `nil` where there is none of that name.
  public func enonce(_ variable: Variable) -> Enonce? {
    guard let item = item(variable.item) else { return nil }
    guard case .matrice(let lignes, _) = item.forme, let partie = variable.partie else { return item.enonce }
    return lignes.first { $0.id == partie }?.enonce
  }
}
