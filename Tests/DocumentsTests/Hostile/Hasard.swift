import TestSupport

@testable import Documents

/// Texts drawn from a seed.
enum Hasard {
  /// What may act on a typesetter, a file, a terminal or a reader.
  private static let signes: [Unicode.Scalar] =
    Array(##"abcXYZ019 #*_$[]<>@\`~=+/:;!?"'(){}|^&%,."##.unicodeScalars) + Array("éàçœÉ«»’–—…€°²½ßøłžαЖ日😀❤👍".unicodeScalars)
    + [
      "\u{0}", "\u{8}", "\u{1B}", "\u{7F}", "\u{301}", "\u{327}", "\u{489}", "\u{200D}", "\u{202E}", "\u{2066}", "\u{FE0F}", "\u{E000}",
      "\n",
    ]

  /// A text of at most two hundred signs; some whole words of the typesetter's among them.
  static func texte(_ hasard: inout Seeded) -> String {
    let mots = ["#set ", "#let x=", "#show: ", "#include \"a\"", "$ sum_(i=1)^n $", "```rust", "#context ", "\\u{1F600}", "//", "/*", "*/", "<b>", "@c"]
    var scalaires = String.UnicodeScalarView()
    for _ in 0..<hasard.entier(1...120) {
      if hasard.entier(0...19) == 0 {
        scalaires.append(contentsOf: (hasard.parmi(mots) ?? "").unicodeScalars)
      } else {
        scalaires.append(hasard.parmi(signes) ?? "a")
      }
    }
    return String(scalaires)
  }
}

/// Typography, as the tests that need no other inner part ask for it.
enum Typo {
  static func compose(_ texte: String) -> String { Typographie.composer(texte) }
}

extension String {
  /// How many times another text stands in it, one after the other.
  func occurrences(_ autre: String) -> Int { autre.isEmpty ? 0 : split(separator: autre, omittingEmptySubsequences: false).count - 1 }
}
