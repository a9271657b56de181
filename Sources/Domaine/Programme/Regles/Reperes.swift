/// The words of a text, folded: what rules look for in sentences that people write freely.
struct Reperes {
  private let suite: String
  /// The same words, to pass over most texts at once.
  private let mots: Set<Substring>

  /// Folds case and accents, and leaves one space between words.
  init(_ texte: String) {
    var replie: [UInt8] = [Reperes.espace]
    replie.reserveCapacity(texte.utf8.count + 2)
    for scalaire in texte.unicodeScalars {
      if let lettre = Reperes.lettre(scalaire) {
        replie.append(lettre)
        if scalaire == "œ" || scalaire == "Œ" { replie.append(UInt8(ascii: "e")) }
      } else if replie.last != Reperes.espace {
        replie.append(Reperes.espace)
      }
    }
    suite = String(decoding: replie, as: UTF8.self) + " "
    mots = Set(suite.split(separator: " "))
  }

  /// Whether these words, already folded, follow each other in the text.
  func contient(_ cherches: String) -> Bool {
    let premier = cherches.prefix { $0 != " " }
    return mots.contains(premier) && (premier.endIndex == cherches.endIndex || suite.contains(" \(cherches) "))
  }

  /// Whether one of them at least does.
  func contientUn(_ cherches: [String]) -> Bool {
    cherches.contains(where: contient)
  }

  private static let espace = UInt8(ascii: " ")

  private static func lettre(_ scalaire: Unicode.Scalar) -> UInt8? {
    switch scalaire {
    case "a"..."z", "0"..."9": UInt8(scalaire.value)
    case "A"..."Z": UInt8(scalaire.value + 32)
    case "à", "â", "ä", "À", "Â", "Ä": UInt8(ascii: "a")
    case "é", "è", "ê", "ë", "É", "È", "Ê", "Ë": UInt8(ascii: "e")
    case "î", "ï", "Î", "Ï": UInt8(ascii: "i")
    case "ô", "ö", "Ô", "Ö", "œ", "Œ": UInt8(ascii: "o")
    case "ù", "û", "ü", "Ù", "Û", "Ü": UInt8(ascii: "u")
    case "ç", "Ç": UInt8(ascii: "c")
    default: nil
    }
  }
}
