import Domaine

/// Where each value of a file stands, by the keys that lead to it.
struct Lieux: Sendable {
  private var parChemin: [String: Lieu] = [:]

  init(_ root: DataNode) {
    visiter(root, root.lieu)
  }

  /// A text is found where it begins, within its quotes; a list or a section, where its name stands.
  private mutating func visiter(_ node: DataNode, _ nom: Lieu) {
    switch node.shape {
    case .scalar(_, let plain): parChemin[node.lieu.chemin] = plain ? node.lieu : node.lieu.decale(1)
    case .list(let elements):
      parChemin[node.lieu.chemin] = nom
      for element in elements { visiter(element, element.lieu) }
    case .map(let entries):
      parChemin[node.lieu.chemin] = nom
      for entry in entries { visiter(entry.value, entry.lieu) }
    }
  }

  /// The place of what these keys lead to; else of the nearest thing that holds it.
  func lieu(_ chemin: String, decalage: Int = 0) -> Lieu {
    if let exact = parChemin[chemin] { return exact.decale(decalage) }
    var reste = chemin[...]
    while !reste.isEmpty {
      // `a[1].b[2]`, then `a[1].b`, then `a[1]`, then `a`.
      reste = reste.lastIndex { $0 == (reste.last == "]" ? "[" : ".") }.map { reste[..<$0] } ?? ""
      if let lieu = parChemin[String(reste)] { return lieu }
    }
    return parChemin[""] ?? Lieu()
  }
}

extension Lieu {
  /// So many characters further on the same line.
  fileprivate func decale(_ colonnes: Int) -> Lieu {
    Lieu(fichier: fichier, ligne: ligne, colonne: colonne + colonnes, chemin: chemin)
  }
}
