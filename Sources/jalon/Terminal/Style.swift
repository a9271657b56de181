import Foundation

/// How a word looks in a terminal; plain where the output is not one, or where the reader asked for no colour (`NO_COLOR`).
enum Style: String {
  case gras = "1"
  case pale = "2"
  /// Done, allowed.
  case sapin = "32"
  /// You are here.
  case minium = "38;5;166"
  /// Soon, to check.
  case ambre = "33"
  /// Late, blocked, irreversible.
  case garance = "31"
  /// Information, uncertain law.
  case ciel = "36"

  private static let colore = isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

  /// The text in this style.
  func callAsFunction(_ texte: String) -> String {
    Style.colore ? "\u{1B}[\(rawValue)m\(texte)\u{1B}[0m" : texte
  }
}

extension String {
  /// Padded with spaces to so many characters on screen.
  func colonne(_ largeur: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, largeur - count))
  }

  /// With a small letter at its head.
  var minuscule: String { prefix(1).lowercased() + dropFirst() }

  /// Said of so many: `1 papier`, `2 papiers`; the plural takes an s unless it is given.
  func nombre(_ nombre: Int, _ pluriel: String? = nil) -> String {
    "\(nombre)\u{A0}\(nombre < 2 ? self : pluriel ?? self + "s")"
  }

  /// As a shell must be given it: between quotes where it has more than plain letters.
  var pourTerminal: String {
    let simple = allSatisfy { $0.isLetter || $0.isNumber || "/._-~".contains($0) }
    return simple && !isEmpty ? self : "'" + replacingOccurrences(of: "'", with: #"'\''"#) + "'"
  }

  /// In lines of at most `largeur` characters, broken at ordinary spaces only, each after the first begun by `retrait`.
  func replie(_ largeur: Int, retrait: String = "") -> String {
    var lignes: [String] = []
    var courante = ""
    for mot in split(separator: " ", omittingEmptySubsequences: true) {
      if !courante.isEmpty, courante.count + 1 + mot.count > largeur {
        lignes.append(courante)
        courante = String(mot)
      } else {
        courante += courante.isEmpty ? String(mot) : " \(mot)"
      }
    }
    return (lignes + [courante]).joined(separator: "\n" + retrait)
  }
}
