import Domaine

/// Results that can be drawn: each a number on one same scale, with another's beside it and its uncertainty where they are known.
///
/// Read from the results as they were recorded: `3,8 sur 5`, `3,8 ± 0,4 sur 5`, `moi 3,8, autres 4,4 sur 5`.
struct Profil {
  /// The dimensions.
  private var axes: [String] = []
  /// The first series: the person's.
  private var premiers: [Mesure] = []
  /// The second series, where there is one: the others'.
  private var seconds: [Mesure] = []
  /// The end of the scale, in hundredths.
  private var maximum = 0

  /// A number in hundredths, and how far from it the true one may lie.
  struct Mesure: Equatable {
    var centiemes: Int
    var marge: Int?

    var texte: String { Mesure.decimal(centiemes) + (marge.map { " ± \(Mesure.decimal($0))" } ?? "") }
    var intervalle: ClosedRange<Int>? { marge.map { max(0, centiemes - $0)...(centiemes + $0) } }

    static func decimal(_ centiemes: Int) -> String {
      let reste = centiemes % 100
      if reste == 0 { return "\(centiemes / 100)" }
      return "\(centiemes / 100)," + (reste % 10 == 0 ? "\(reste / 10)" : reste < 10 ? "0\(reste)" : "\(reste)")
    }
  }

  /// The profile that these results draw; `nil` where one of them is no number, or they are on several scales.
  init?(_ resultats: [Carnet.Resultat]) {
    for resultat in resultats {
      guard let lu = Profil.lire(resultat.valeur), maximum == 0 || maximum == lu.maximum else { return nil }
      maximum = lu.maximum
      axes.append(resultat.libelle)
      premiers.append(lu.premier)
      if let second = lu.second { seconds.append(second) }
    }
    guard axes.count >= 2, seconds.isEmpty || seconds.count == axes.count else { return nil }
  }

  /// As a star where there are enough dimensions and no uncertainty to show, else as bars.
  func blocks(titre: String) -> [Block] {
    if axes.count >= 3, premiers.allSatisfy({ $0.marge == nil }) { return [.radar(radar(titre))] }
    return [.bars(bars(titre))] + (seconds.isEmpty ? [] : [.table(tableDesSeconds)])
  }

  private func radar(_ titre: String) -> Radar {
    let moi = Radar.Series(seconds.isEmpty ? "Vous" : "Vous-même", values: premiers.map(\.centiemes), labels: premiers.map(\.texte))
    let autres = seconds.isEmpty ? [] : [Radar.Series("Les autres", values: seconds.map(\.centiemes), labels: seconds.map(\.texte))]
    return Radar(title: titre, alt: phrase, axes: axes, max: maximum, series: [moi] + autres)
  }

  private func bars(_ titre: String) -> Bars {
    let rows = axes.indices.map { Bars.Row(axes[$0], premiers[$0].centiemes, range: premiers[$0].intervalle, text: premiers[$0].texte) }
    return Bars(title: titre, alt: phrase, unit: "sur \(Mesure.decimal(maximum))", max: maximum, rows: rows)
  }

  private var tableDesSeconds: Table {
    let lignes = axes.indices.map { [Prose(axes[$0]), Prose(premiers[$0].texte), Prose(seconds[$0].texte)] }
    return Table("Vous, et les autres", [.init("", weight: 4), .init("Vous-même", .end), .init("Les autres", .end)], lignes)
  }

  /// What the picture says, for whoever can't see it.
  private var phrase: String {
    let ordre = axes.indices.sorted { (premiers[$1].centiemes, $0) < (premiers[$0].centiemes, $1) }
    guard let haut = ordre.first, let bas = ordre.last else { return "" }
    return
      "Le plus haut\u{202F}: \(axes[haut]), \(premiers[haut].texte). Le plus bas\u{202F}: \(axes[bas]), \(premiers[bas].texte). L’échelle va jusqu’à \(Mesure.decimal(maximum))."
  }

  private static func lire(_ valeur: String) -> (premier: Mesure, second: Mesure?, maximum: Int)? {
    let parties = valeur.replacingEspaces.split(separator: " sur ", maxSplits: 1)
    guard parties.count == 2, let maximum = centiemes(parties[1]), maximum > 0 else { return nil }
    let series = parties[0].split(separator: ", autres ", maxSplits: 1)
    let premier = series[0].hasPrefix("moi ") ? series[0].dropFirst(4) : series[0]
    guard let mesure = mesure(premier, maximum) else { return nil }
    if series.count == 1 { return (mesure, nil, maximum) }
    guard let autre = Profil.mesure(series[1], maximum) else { return nil }
    return (mesure, autre, maximum)
  }

  private static func mesure(_ texte: Substring, _ maximum: Int) -> Mesure? {
    let parties = texte.split(separator: " ± ", maxSplits: 1)
    guard let valeur = parties.first.flatMap(centiemes), valeur <= maximum else { return nil }
    if parties.count == 1 { return Mesure(centiemes: valeur, marge: nil) }
    return centiemes(parties[1]).map { Mesure(centiemes: valeur, marge: $0) }
  }

  private static func centiemes(_ texte: Substring) -> Int? {
    let parties = texte.split(separator: ",", omittingEmptySubsequences: false)
    guard parties.count <= 2, let entier = Int(parties[0]), (0...100_000).contains(entier) else { return nil }
    if parties.count == 1 { return entier * 100 }
    guard parties[1].utf8.count <= 2, let reste = Int(parties[1]), reste >= 0 else { return nil }
    return entier * 100 + (parties[1].utf8.count == 1 ? reste * 10 : reste)
  }
}

extension String {
  /// With plain spaces in place of those that don't break.
  fileprivate var replacingEspaces: String { String(map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }) }
}
