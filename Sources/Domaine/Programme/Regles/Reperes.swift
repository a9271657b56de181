/// The words of a text, folded: what rules look for in sentences that people write freely.
struct Reperes {
  private let mots: String

  /// Folds case and accents, and leaves one space between words.
  init(_ texte: String) {
    var replie = " "
    for scalaire in texte.lowercased().unicodeScalars {
      if let lettre = Reperes.lettre(scalaire) {
        replie += lettre
      } else if replie.last != " " {
        replie += " "
      }
    }
    mots = replie.last == " " ? replie : replie + " "
  }

  /// Whether these words, already folded, follow each other in the text.
  func contient(_ cherches: String) -> Bool {
    mots.contains(" \(cherches) ")
  }

  /// Whether one of them at least does.
  func contientUn(_ cherches: [String]) -> Bool {
    cherches.contains(where: contient)
  }

  private static func lettre(_ scalaire: Unicode.Scalar) -> String? {
    switch scalaire {
    case "a"..."z", "0"..."9": String(scalaire)
    case "à", "â", "ä": "a"
    case "é", "è", "ê", "ë": "e"
    case "î", "ï": "i"
    case "ô", "ö": "o"
    case "ù", "û", "ü": "u"
    case "ç": "c"
    case "œ": "oe"
    case "æ": "ae"
    default: nil
    }
  }
}
