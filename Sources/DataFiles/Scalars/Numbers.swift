import Domaine

/// Numbers that are names, each with what betrays a slip of the pen.
extension Scalar where Value == String {
  /// Fourteen digits, the last of which checks the others (Luhn): `123 456 789 00012`.
  static var siret: Scalar {
    Scalar { texte in
      guard let chiffres = Digits.of(texte), chiffres.count == 14 else {
        return .failure(Fault(phrase: "Écrivez un SIRET de quatorze chiffres, et non «\u{202F}\(Spelling.short(texte))\u{202F}»."))
      }
      guard Digits.luhn(chiffres) else {
        return .failure(Fault(phrase: "Vérifiez le SIRET «\u{202F}\(Spelling.short(texte))\u{202F}»\u{202F}: son chiffre de contrôle ne convient pas."))
      }
      return .success(Digits.grouped(chiffres, 3, 3, 3, 5))
    }
  }

  /// Eleven digits: `11 75 12345 75`.
  static var declarationDActivite: Scalar {
    .expecting("un numéro de déclaration d’activité de onze chiffres") { texte in
      Digits.of(texte).flatMap { $0.count == 11 ? Digits.grouped($0, 2, 2, 5, 2) : nil }
    }
  }

  /// Five digits.
  static var codePostal: Scalar {
    .expecting("un code postal de cinq chiffres") { texte in
      Digits.of(texte).flatMap { $0.count == 5 ? Digits.grouped($0, 5) : nil }
    }
  }

  /// `FR`, two signs, nine digits; two digits check the others.
  static var tvaIntracommunautaire: Scalar {
    .expecting("un numéro de TVA français («\u{202F}FR12 000000000\u{202F}»), sans erreur") { texte in
      let signes = Digits.signs(texte)
      guard signes.count == 13, signes.hasPrefix("FR"), let siren = Int(signes.suffix(9)), Digits.of(String(signes.suffix(9))) != nil else { return nil }
      let cle = signes.dropFirst(2).prefix(2)
      if Digits.of(String(cle)) != nil, Int(cle) != (12 + 3 * (siren % 97)) % 97 { return nil }
      return signes
    }
  }

  /// An account: its two digits check the others (ISO 13616, modulo 97). Kept without spaces.
  static var iban: Scalar {
    Scalar { texte in
      let signes = Digits.signs(texte)
      guard (15...34).contains(signes.count), signes.prefix(2).allSatisfy(\.isLetter), !signes.hasPrefix("FR") || signes.count == 27 else {
        return .failure(
          Fault(phrase: "Écrivez un IBAN («\u{202F}FR76…\u{202F}», vingt-sept signes en France), et non «\u{202F}\(Spelling.short(texte))\u{202F}»."))
      }
      guard Digits.modulo97(signes.dropFirst(4) + signes.prefix(4)) == 1 else {
        return .failure(Fault(phrase: "Vérifiez l’IBAN «\u{202F}\(Spelling.short(texte))\u{202F}»\u{202F}: ses chiffres de contrôle ne conviennent pas."))
      }
      return .success(signes)
    }
  }

  /// A bank: eight or eleven signs.
  static var bic: Scalar {
    .expecting("un BIC de huit ou onze signes") { texte in
      let signes = Digits.signs(texte)
      return [8, 11].contains(signes.count) && signes.prefix(6).allSatisfy(\.isLetter) ? signes : nil
    }
  }

  /// Red, green and blue: `#1b5a4b`.
  static var couleur: Scalar {
    .expecting("une couleur («\u{202F}\"#1b5a4b\"\u{202F}»)") { texte in
      let chiffres = texte.dropFirst()
      return texte.hasPrefix("#") && chiffres.utf8.count == 6 && chiffres.allSatisfy { $0.isASCII && $0.isHexDigit } ? texte.lowercased() : nil
    }
  }

  /// An address with one `@`, a dot after it and no space.
  static var courriel: Scalar {
    .expecting("une adresse de courriel") { texte in
      let parties = texte.split(separator: "@", omittingEmptySubsequences: false)
      let entiere = parties.count == 2 && parties.allSatisfy { !$0.isEmpty } && !texte.contains(where: \.isWhitespace)
      return entiere && parties[1].contains(".") ? texte : nil
    }
  }
}

extension Scalar where Value == RegimeDeTva {
  /// On what ground VAT is charged or not: `exonere`, `franchise`, `normal`.
  static var regimeDeTva: Scalar {
    .expecting("«\u{202F}exonere\u{202F}» (attestation 3511), «\u{202F}franchise\u{202F}» ou «\u{202F}normal\u{202F}»") { texte in
      ["exonere": .exonere(attestation: true), "franchise": .franchise, "normal": .normal][texte]
    }
  }
}

/// Digits and signs of numbers that people group as they like.
private enum Digits {
  /// The digits of a number, its spaces left out; `nil` where anything else is in it.
  static func of(_ texte: String) -> [Int]? {
    let signes = texte.filter { !$0.isWhitespace }
    let chiffres = signes.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    return chiffres.count == signes.count && !chiffres.isEmpty ? chiffres : nil
  }

  /// Capitals and digits, spaces left out; nothing where there is any other sign.
  static func signs(_ texte: String) -> String {
    let signes = texte.filter { !$0.isWhitespace }.uppercased()
    return signes.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? signes : ""
  }

  /// Written in groups of these lengths.
  static func grouped(_ chiffres: [Int], _ longueurs: Int...) -> String {
    var reste = chiffres[...]
    return longueurs.map { longueur in
      defer { reste = reste.dropFirst(longueur) }
      return reste.prefix(longueur).map(String.init).joined()
    }.joined(separator: " ")
  }

  /// Whether every second digit, doubled, makes with the others a multiple of ten.
  static func luhn(_ chiffres: [Int]) -> Bool {
    let somme = chiffres.reversed().enumerated().reduce(0) { somme, chiffre in
      let double = chiffre.element * (chiffre.offset.isMultiple(of: 2) ? 1 : 2)
      return somme + (double > 9 ? double - 9 : double)
    }
    return somme.isMultiple(of: 10)
  }

  /// The remainder of a number whose letters count from ten on (`A` is 10).
  static func modulo97(_ signes: some Sequence<Character>) -> Int {
    signes.reduce(0) { reste, signe in
      guard let valeur = signe.hexDigitValue ?? signe.asciiValue.map({ Int($0) - 55 }) else { return reste }
      return (reste * (valeur > 9 ? 100 : 10) + valeur) % 97
    }
  }
}
