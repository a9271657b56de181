import Testing

/// What no honest hand types, and any hand can: each must come out as it was written, or be refused clearly.
struct TexteHostile: Sendable, CustomTestStringConvertible {
  let nom: String
  let texte: String
  /// The word that a long text repeats, by which it is counted.
  var mot: String?
  var testDescription: String { nom }

  /// Numbers that Unicode gives to no sign, ever.
  private static let nonSignes = String(String.UnicodeScalarView([0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF, 0x10FFFF].compactMap { Unicode.Scalar($0 as UInt32) }))

  static let tous: [TexteHostile] = [
    .init(nom: "code", texte: ##"#panic("x") #read("/etc/passwd") #eval("1+1") #import "@preview/x:1.0.0": * #sys.inputs.paper #{while true {}}"##),
    .init(nom: "balises", texte: #"*gras* _souligne_ $x^2/0$ [corps] <ancre> @appel = titre + un / a: b // note /* commentaire */ ~ ... ''"#),
    .init(nom: "barres", texte: #"\ \\ \n \u{41} \u0041 `code` ```bloc``` "guillemets" 'a' %s {0} ${x}"#),
    .init(nom: "trames", texte: #"x","blocks":[],"y":"z"}]}} {"id":1,"op":"inspect","payload":9} null"#),
    .init(nom: "pdf", texte: "(x) Tj ET endstream endobj 1 0 obj <</Type/Catalog>> trailer startxref 0 %%EOF"),
    .init(nom: "xml", texte: "]]> <a b=\"c\"> &amp; &lt; <![CDATA[ <!-- <!DOCTYPE x SYSTEM \"file:///etc/passwd\"> &x; &\u{301} <\u{301} >\u{338}"),
    .init(nom: "controles", texte: "a\u{0}b\u{1}c\u{7}d\u{8}e\u{B}f\u{C}g\u{D}h\u{1B}[31mi\u{7F}j\u{85}k\u{9B}l" + nonSignes + "p"),
    .init(nom: "direction", texte: "virement \u{202E}001 ed\u{202C} \u{2066}un\u{2069} \u{2067}deux\u{2069} \u{200F}trois\u{200E} \u{61C}quatre\u{FEFF}"),
    .init(nom: "invisibles", texte: "un\u{200B}deux\u{200C}trois\u{200D}quatre\u{2060}cinq\u{AD}six\u{E0041}\u{E0042}sept\u{180E}huit\u{2028}neuf\u{2029}dix"),
    .init(nom: "emoji", texte: "fin 😀 👩‍👩‍👧‍👦 🇫🇷 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ✊🏽 fin"),
    .init(
      nom: "accents",
      texte: "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}a\u{489}l\u{20DD}g\u{334}o\u{338} e\u{301} \u{301}seul " + "x"
        + String(repeating: "\u{316}", count: 300)),
    .init(nom: "ecritures", texte: "日本語 русский ελληνικά हिन्दी ไทย 한국어 ﷽ 𝔊𝔬𝔱𝔥 𓀀 \u{E000}\u{10FFFD} \u{378} ½ ﬁ ꙮ fin"),
    .init(nom: "mot de dix mille lettres", texte: String(repeating: "anticonstitutionnellement", count: 400), mot: "anticonstitutionnellement"),
    .init(nom: "cent kilooctets", texte: String(repeating: "Encore un mot. ", count: 6_700), mot: "encore"),
    .init(nom: "dix mille lignes", texte: String(repeating: "ligne\n", count: 10_000), mot: "ligne"),
  ]

  /// Letters written from the right: the reader of a PDF gives them in another order, so each is looked for by itself.
  static let deDroite = TexteHostile(nom: "arabe et hébreu", texte: "مرحبا بالعالم שלום עולם ١٢٣ لا إله fin")
}
