import Domaine

extension Scalar where Value == Duree {
  /// Hours and minutes: `2 h`, `2 h 30`, `2:30`, `45 min`. A hundred hours is already absurd in a bilan.
  static var duree: Scalar {
    Scalar { texte in
      let ecrit = "«\u{202F}\(Spelling.short(texte))\u{202F}»"
      if texte.hasPrefix("-") || texte.hasPrefix("−") {
        return .failure(Fault(phrase: "Écrivez une durée positive\u{202F}: \(ecrit) est négatif."))
      }
      guard let duree = lire(texte) else {
        return .failure(Fault(phrase: "Écrivez une durée («\u{202F}2 h\u{202F}», «\u{202F}2 h 30\u{202F}», «\u{202F}45 min\u{202F}»), et non \(ecrit)."))
      }
      if duree > .heures(100) {
        return .failure(Fault(phrase: "Vérifiez la durée\u{202F}: \(ecrit) dépasse cent heures."))
      }
      return .success(duree)
    }
  }

  private static func lire(_ texte: String) -> Duree? {
    var curseur = Cursor(texte)
    guard let premier = curseur.number() else { return nil }
    if curseur.take("min", "minutes", "minute") { return curseur.atEnd ? Duree(minutes: premier) : nil }
    guard curseur.take("heures", "heure", "h", ":") else { return nil }
    if curseur.atEnd { return texte.hasSuffix(":") ? nil : .heures(premier) }
    guard let minutes = curseur.number(), minutes < 60 else { return nil }
    _ = curseur.take("minutes", "min")
    return curseur.atEnd ? .heures(premier, minutes) : nil
  }
}

extension Scalar where Value == [Duree] {
  /// Séances of one length: `8 × 2 h`, `1 x 1 h 30`; `2 h` alone is one.
  static var seances: Scalar {
    Scalar { texte in
      let morceaux = texte.split(whereSeparator: { $0 == "×" || $0 == "x" || $0 == "X" }).map { Cursor.trimmed(String($0)) }
      guard let duree = morceaux.last, (1...2).contains(morceaux.count) else {
        return .failure(Fault(phrase: "Écrivez des séances («\u{202F}8 × 2 h\u{202F}»), et non «\u{202F}\(Spelling.short(texte))\u{202F}»."))
      }
      let nombre = morceaux.count == 2 ? Int(morceaux[0]) : 1
      guard let nombre, (1...50).contains(nombre) else {
        return .failure(Fault(phrase: "Écrivez de une à cinquante séances («\u{202F}8 × 2 h\u{202F}»), et non «\u{202F}\(Spelling.short(texte))\u{202F}»."))
      }
      return Scalar<Duree>.duree.read(duree).mapError { Fault(phrase: $0.phrase) }.flatMap { duree in
        duree == .nulle
          ? .failure(Fault(phrase: "Donnez une durée aux séances\u{202F}: «\u{202F}\(Spelling.short(texte))\u{202F}» n’en a pas."))
          : .success(Array(repeating: duree, count: nombre))
      }
    }
  }
}

extension Scalar where Value == Delai {
  /// A length of time: `10 jours`, `11 jours ouvrés`, `3 semaines`, `6 mois`, `1 an`.
  static var delai: Scalar {
    .expecting("un délai («\u{202F}10 jours\u{202F}», «\u{202F}3 semaines\u{202F}», «\u{202F}6 mois\u{202F}», «\u{202F}1 an\u{202F}»)") { texte in
      var curseur = Cursor(texte)
      guard let nombre = curseur.number(), nombre <= 3_660 else { return nil }
      let delai: Delai? =
        if curseur.take("jours ouvrés", "jour ouvré") {
          .joursOuvres(nombre)
        } else if curseur.take("jours", "jour") {
          .jours(nombre)
        } else if curseur.take("semaines", "semaine") {
          .jours(nombre * 7)
        } else if curseur.take("mois") {
          .mois(nombre)
        } else if curseur.take("ans", "an") {
          .annees(nombre)
        } else {
          nil
        }
      return curseur.atEnd ? delai : nil
    }
  }
}

extension Scalar where Value == Montant {
  /// Euros: `80 €`, `1 920 €`, `102,23 €`.
  static var montant: Scalar {
    .expecting("un montant («\u{202F}80 €\u{202F}», «\u{202F}102,23 €\u{202F}»)") { texte in
      var curseur = Cursor(texte)
      guard let euros = curseur.number(grouped: true), euros <= 1_000_000 else { return nil }
      var centimes = 0
      if curseur.take(",") {
        guard let decimales = curseur.number(), decimales < 100, deuxDecimales(texte) else { return nil }
        centimes = decimales
      }
      guard curseur.take("€", "euros", "euro"), curseur.atEnd else { return nil }
      return .euros(euros, centimes)
    }
  }

  private static func deuxDecimales(_ texte: String) -> Bool {
    texte.drop { $0 != "," }.dropFirst().prefix(while: \.isNumber).count == 2
  }
}

extension Scalar where Value == Jour {
  /// A day: `2026-03-02`.
  static var jour: Scalar {
    .expecting("une date qui existe («\u{202F}2026-03-02\u{202F}»)") { Jour(iso: $0) }
  }
}

extension Scalar where Value == Programme.Taxe {
  /// VAT: `20 %`, `exoneree`, `franchise`.
  static var taxe: Scalar {
    .expecting("un taux («\u{202F}20 %\u{202F}»), «\u{202F}exoneree\u{202F}» ou «\u{202F}franchise\u{202F}»") { texte in
      if texte == "exoneree" { return .exoneree }
      if texte == "franchise" { return .franchise }
      var curseur = Cursor(texte)
      guard let taux = curseur.number(), taux <= 100, curseur.take("%"), curseur.atEnd else { return nil }
      return .taux(taux * 100)
    }
  }
}
