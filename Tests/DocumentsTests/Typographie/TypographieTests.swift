import TestSupport
import Testing

@testable import Documents

/// French typography: what a reader sees of a text that anyone typed.
@Suite struct TypographieTests {
  /// A text, and how it is set. `~` stands for the narrow unbreakable space, `_` for the wide one.
  static let exemples: [(String, String)] = [
    ("Pourquoi ; non ?", "Pourquoi~; non~?"), ("Voici : enfin !", "Voici~: enfin~!"), ("« Oui »", "«~Oui~»"),
    ("il dit « oui », puis rien", "il dit «~oui~», puis rien"),
    ("20 % de 50 €", "20_% de 50_€"), ("15 °C", "15_°C"), ("de – 3 à 4", "de –_3 à 4"), ("mot – mot", "mot – mot"), ("prix en €", "prix en €"),
    ("à 12:30, puis 9 h", "à 12:30, puis 9 h"), ("https://exemple.invalid/a?b=c;d!e", "https://exemple.invalid/a?b=c;d!e"),
    ("Sans espace: non", "Sans espace: non"),
    ("l'heure d'aujourd'hui", "l’heure d’aujourd’hui"), ("dit 'oui'", "dit 'oui’"), ("5'30", "5'30"), ("'", "'"),
    ("a\tb", "a b"), ("a\t;", "a~;"), ("un\ndeux", "un\ndeux"), ("un\r\ndeux", "un\ndeux"), ("un\u{2028}deux\u{2029}trois", "un\ndeux\ntrois"),
    ("a\u{0}b\u{7}c\u{1B}d\u{7F}e\u{9F}f", "abcdef"), ("mot \u{200E}; suite", "mot~; suite"),
    ("Paul\u{202E}luaP\u{2066}x\u{2069}\u{061C}y\u{200F}", "PaulluaPxy"), ("a\u{FEFF}b\u{E000}c\u{E0041}d\u{10FFFD}e", "abcde"),
    ("", ""), (" ", " "), ("  ", "  "), ("deux  mots", "deux  mots"), ("«  deux », 5  %", "«~~deux~», 5 _%"), ("déjà\u{202F}; fait\u{A0}%", "déjà~; fait_%"),
    ("cœur, Œuvre, ÿ, e\u{301}", "cœur, Œuvre, ÿ, e\u{301}"), ("مرحبا שלום", "مرحبا שלום"), ("👩‍👧", "👩‍👧"),
  ]

  @Test(arguments: exemples)
  func `chaque signe a l’espace que le français lui donne`(ecrit: String, compose: String) {
    let attendu = compose.replacingOccurrences("~", "\u{202F}").replacingOccurrences("_", "\u{A0}")
    #expect(Array(Typographie.composer(ecrit).unicodeScalars) == Array(attendu.unicodeScalars))
  }

  /// Signs among which each rule may meet each other.
  private static let signes: [Unicode.Scalar] =
    Array("aZé9 0  \t\n;:!?»«%€°–'’\"-.,()#*$\\/&<>@".unicodeScalars)
    + [
      "\u{0}", "\u{7}", "\u{D}", "\u{85}", "\u{A0}", "\u{AD}", "\u{301}", "\u{61C}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{202F}", "\u{2028}",
      "\u{2066}", "\u{FEFF}", "\u{FE0F}", "\u{E000}", "\u{E0041}", "\u{1F600}", "\u{644}", "\u{5D0}", "\u{10FFFD}",
    ]

  private static func auHasard(_ graine: UInt64) -> String {
    var hasard = Seeded(graine)
    var scalaires = String.UnicodeScalarView()
    for _ in 0..<hasard.entier(0...40) { scalaires.append(hasard.parmi(signes) ?? "a") }
    return String(scalaires)
  }

  @Test func `composer deux fois ne change rien de plus, et n’ajoute jamais d’espace`() {
    for graine in 0..<20_000 as Range<UInt64> {
      let ecrit = Self.auHasard(graine)
      let compose = Typographie.composer(ecrit)
      #expect(Array(Typographie.composer(compose).unicodeScalars) == Array(compose.unicodeScalars), "graine \(graine)")
      #expect(Self.espaces(compose) == Self.espaces(ecrit), "graine \(graine)")
      #expect(
        compose.unicodeScalars.allSatisfy { $0 == "\n" || ($0.properties.generalCategory != .control && !$0.properties.isBidiControl) }, "graine \(graine)")
    }
  }

  /// How many spaces of any width stand in a text: a tab is one too.
  private static func espaces(_ texte: String) -> Int { texte.unicodeScalars.count { [" ", "\t", "\u{A0}", "\u{202F}"].contains($0) } }
}

extension String {
  fileprivate func replacingOccurrences(_ signe: Character, _ autre: Character) -> String { String(map { $0 == signe ? autre : $0 }) }
}
