/// The words and signs of a condition, each with how many Unicode scalars stand before it.
struct Jetons {
  /// A word or a sign.
  enum Jeton: Equatable {
    case mot(String)
    case operateur(Condition.Operateur)
    case ouvre, ferme, fin
    case inconnu(Unicode.Scalar)
  }

  private let scalaires: [Unicode.Scalar]
  private var place = 0
  /// The next one.
  private(set) var courant = Jeton.fin
  /// Where it begins.
  private(set) var decalage = 0

  init(_ texte: String) {
    scalaires = Array(texte.unicodeScalars)
    avancer()
  }

  /// Goes to the next one; stays at the end once there.
  mutating func avancer() {
    while place < scalaires.count, scalaires[place].properties.isWhitespace { place += 1 }
    decalage = place
    courant = lire()
  }

  private mutating func lire() -> Jeton {
    guard place < scalaires.count else { return .fin }
    let mot = scalaires[place...].prefix(while: Jetons.deMot)
    if !mot.isEmpty {
      place += mot.count
      return .mot(String(String.UnicodeScalarView(mot)))
    }
    for longueur in [2, 1] where place + longueur <= scalaires.count {
      let signe = String(String.UnicodeScalarView(scalaires[place..<place + longueur]))
      guard let operateur = Condition.Operateur(rawValue: signe) else { continue }
      place += longueur
      return .operateur(operateur)
    }
    let signe = scalaires[place]
    place += 1
    return signe == "(" ? .ouvre : signe == ")" ? .ferme : .inconnu(signe)
  }

  /// Names, numbers and dates are made of the same signs; what is expected tells which of them a word is.
  private static func deMot(_ scalaire: Unicode.Scalar) -> Bool {
    switch scalaire {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", ",": true
    default: scalaire.value > 0x7F && scalaire.properties.isAlphabetic
    }
  }
}
