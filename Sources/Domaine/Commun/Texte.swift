/// The few ways of writing a number or a word that the domain needs to speak French without Foundation.
public enum Texte {
  /// U+202F, the narrow no-break space put before `; : ! ?` and inside numbers and guillemets.
  public static let fine = "\u{202F}"
  /// U+00A0, put between a number and its unit.
  public static let insecable = "\u{A0}"

  static func surDeux(_ nombre: Int) -> String {
    nombre < 10 ? "0\(nombre)" : "\(nombre)"
  }

  static func surQuatre(_ nombre: Int) -> String {
    let chiffres = "\(nombre)"
    return String(repeating: "0", count: max(0, 4 - chiffres.count)) + chiffres
  }

  /// A whole number in groups of three: `2 304`, with narrow no-break spaces.
  public static func milliers(_ nombre: Int) -> String {
    let chiffres = Array("\(nombre.magnitude)")
    var resultat = nombre < 0 ? "−" : ""
    for (rang, chiffre) in chiffres.enumerated() {
      if rang > 0, (chiffres.count - rang) % 3 == 0 { resultat += fine }
      resultat.append(chiffre)
    }
    return resultat
  }

  /// A list read aloud: `a`, `a et b`, `a, b et c`.
  public static func enumeration(_ elements: [String], _ liaison: String = "et") -> String {
    guard let dernier = elements.last, elements.count > 1 else { return elements.first ?? "" }
    return elements.dropLast().joined(separator: ", ") + " \(liaison) \(dernier)"
  }
}
