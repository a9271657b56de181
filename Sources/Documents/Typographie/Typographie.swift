import Domaine

/// French typography, put in by us and not by the typesetter: what a reader sees is decided in one place.
enum Typographie {
  /// The text with the spaces that French asks for, apostrophes turned, and nothing that could act on the typesetter or deceive a reader.
  ///
  /// Spaces are only changed where one was written: `12:30` and an address on the web stay as they are.
  static func composer(_ texte: String) -> String {
    var sortie = String.UnicodeScalarView()
    var attente = false
    var precedent: Unicode.Scalar = "\n"
    for scalaire in texte.unicodeScalars where !estInterdit(scalaire) {
      let signe = commun(scalaire)
      if signe == " " {
        if attente { sortie.append(espace(entre: precedent, et: signe)) }
        attente = true
        continue
      }
      if attente { sortie.append(espace(entre: precedent, et: signe)) }
      precedent = apostrophe(signe, apres: attente ? " " : precedent)
      attente = false
      sortie.append(precedent)
    }
    if attente { sortie.append(" ") }
    return String(sortie)
  }

  /// The plain sign that stands for a rarer one: of all that moves to the side a space, of all that ends a line a newline.
  private static func commun(_ scalaire: Unicode.Scalar) -> Unicode.Scalar {
    switch scalaire {
    case "\t": " "
    case "\u{2028}", "\u{2029}": "\n"
    default: scalaire
    }
  }

  /// The space between two signs: narrow and unbreakable before `; : ! ?`, inside guillemets, and between figures and `%`.
  private static func espace(entre gauche: Unicode.Scalar, et droite: Unicode.Scalar) -> Unicode.Scalar {
    if ";:!?»".unicodeScalars.contains(droite) || gauche == "«" { return "\u{202F}" }
    let unites = "%€°".unicodeScalars
    if ("0"..."9").contains(gauche), unites.contains(droite) { return "\u{A0}" }
    if gauche == "–", ("0"..."9").contains(droite) { return "\u{A0}" }
    return " "
  }

  private static func apostrophe(_ signe: Unicode.Scalar, apres precedent: Unicode.Scalar) -> Unicode.Scalar {
    signe == "'" && precedent.properties.isAlphabetic ? "’" : signe
  }

  /// Control characters, the marks that turn the direction of what follows, and those that hide a text in another: a name could otherwise be read as
  /// another one.
  private static func estInterdit(_ scalaire: Unicode.Scalar) -> Bool {
    switch scalaire.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x180E, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE000...0xF8FF,
      0xE0000...0xE0FFF, 0xF0000...0x10FFFF:
      true
    default: scalaire.properties.generalCategory == .unassigned || (scalaire.value & 0xFFFE) == 0xFFFE
    }
  }
}
