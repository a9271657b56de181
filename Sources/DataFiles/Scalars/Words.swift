import Domaine

extension Scalar where Value == String {
  /// A text that says something.
  static var texte: Scalar { .expecting("un texte") { $0.isEmpty ? nil : $0 } }

  /// A name made of lower-case letters, digits and hyphens.
  static var identifiant: Scalar {
    .expecting("un nom fait de minuscules sans accent, de chiffres et de traits d’union") { texte in
      let admis = texte.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      return admis && (1...64).contains(texte.utf8.count) ? texte : nil
    }
  }

  /// An article of a code, brought to one writing: `R. 6313–7` and `R6313-7` are the same.
  static var article: Scalar {
    .expecting("un article («\u{202F}R6313-7\u{202F}»)") { texte in
      let propre = texte.uppercased().unicodeScalars.compactMap { scalaire -> Character? in
        switch scalaire {
        case ".", " ", "\u{A0}", "\u{202F}": nil
        case "\u{2010}"..."\u{2015}": "-"
        default: Character(scalaire)
        }
      }
      let admis = propre.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      return admis && propre.contains(where: \.isNumber) && propre.count <= 24 ? String(propre) : nil
    }
  }
}

extension Scalar where Value == Bool {
  /// `oui` or `non`.
  static var ouiNon: Scalar {
    .expecting("«\u{202F}oui\u{202F}» ou «\u{202F}non\u{202F}»") { texte in
      switch texte.lowercased() {
      case "oui": true
      case "non": false
      default: nil
      }
    }
  }
}

extension Scalar where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the words that a list of the domain knows.
  static var mot: Scalar {
    Scalar { texte in
      if let value = Value(rawValue: texte) { return .success(value) }
      let mots = Value.allCases.map(\.rawValue)
      let proche = Spelling.nearest(texte, among: mots).map { "vouliez-vous écrire «\u{202F}\($0)\u{202F}»\u{202F}?" }
      let conseil = proche ?? "choisissez parmi \(mots.joined(separator: ", "))."
      return .failure(Fault(phrase: "Corrigez «\u{202F}\(Spelling.short(texte))\u{202F}»\u{202F}: \(conseil)"))
    }
  }
}

extension Scalar where Value == Int {
  /// A whole number of a range.
  static func entier(_ bornes: ClosedRange<Int>) -> Scalar {
    .expecting("un nombre entier de \(bornes.lowerBound) à \(bornes.upperBound)") { texte in
      guard let nombre = Int(texte), bornes.contains(nombre) else { return nil }
      return nombre
    }
  }
}
