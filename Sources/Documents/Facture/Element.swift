/// An XML element, to be written: the few lines that an invoice's file needs (docs/adr/0011).
struct Element {
  private let nom: String
  private let attributs: [(nom: String, valeur: String)]
  private let contenu: Contenu

  private enum Contenu {
    case texte(String)
    case enfants([Element])
  }

  /// An element that holds others.
  init(_ nom: String, _ enfants: [Element], _ attributs: [(nom: String, valeur: String)] = []) {
    self.nom = nom
    self.attributs = attributs
    contenu = .enfants(enfants)
  }

  /// An element that holds a text.
  init(_ nom: String, _ texte: String, _ attributs: [(nom: String, valeur: String)] = []) {
    self.nom = nom
    self.attributs = attributs
    contenu = .texte(texte)
  }

  /// The document whose root it is.
  var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + ligne(retrait: "") }

  private func ligne(retrait: String) -> String {
    let ouverture = nom + attributs.map { " \($0.nom)=\"\(Element.proteger($0.valeur))\"" }.joined()
    switch contenu {
    case .texte(let texte): return "\(retrait)<\(ouverture)>\(Element.proteger(texte))</\(nom)>\n"
    case .enfants(let enfants) where enfants.isEmpty: return "\(retrait)<\(ouverture)/>\n"
    case .enfants(let enfants):
      return "\(retrait)<\(ouverture)>\n" + enfants.map { $0.ligne(retrait: retrait + "  ") }.joined() + "\(retrait)</\(nom)>\n"
    }
  }

  /// Sign by sign and not letter by letter: `&` that bears an accent is one letter, and must be written out all the same.
  private static func proteger(_ texte: String) -> String {
    texte.unicodeScalars.reduce(into: "") { sortie, signe in
      switch signe {
      case "&": sortie += "&amp;"
      case "<": sortie += "&lt;"
      case ">": sortie += "&gt;"
      case "\"": sortie += "&quot;"
      default: sortie.unicodeScalars.append(signe)
      }
    }
  }
}
