extension Scalar where Value == Double {
  /// A number, with a dot or a comma: `2.5`.
  static var decimal: Scalar {
    .expecting("un nombre («\u{202F}2.5\u{202F}»)") { texte in
      let admis = texte.allSatisfy { $0.isASCII && ($0.isNumber || "+-.,".contains($0)) }
      guard admis, let nombre = Double(texte.replacing(",", with: ".")), abs(nombre) <= 1e9 else { return nil }
      return nombre
    }
  }
}
