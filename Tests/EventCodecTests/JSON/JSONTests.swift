import EventCodec
import TestSupport
import Testing

@Suite struct JSONTests {
  private func lire(_ texte: String) throws -> JSON { try JSON(Array(texte.utf8)) }

  @Test(arguments: [
    ("null", JSON.null), ("true", .bool(true)), (" false\n", .bool(false)), ("0", .int(0)), ("-12", .int(-12)), ("\"\"", .string("")),
    ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)), ("[]", .array([])), ("{ }", .object([])),
    ("[1, [2]]", .array([.int(1), .array([.int(2)])])), ("{\"a\":{\"b\":null}}", .object([.init("a", .object([.init("b", .null)]))])),
  ])
  func `les valeurs se lisent`(texte: String, valeur: JSON) throws { #expect(try lire(texte) == valeur) }

  @Test(arguments: [
    ("\\u00e9", "é"), ("\\u00E9", "é"), ("\\ud83d\\ude00", "😀"), ("a\\uD83D\\uDE00b", "a😀b"), ("\\\"\\\\\\/", "\"\\/"), ("\\b\\f\\n\\r\\t", "\u{8}\u{C}\n\r\t"),
    ("\\u0000", "\0"), ("\\u202f", "\u{202F}"), ("été 😀 « oui »", "été 😀 « oui »"), ("\\udbff\\udfff", "\u{10FFFF}"),
  ])
  func `les échappements se lisent, paires comprises`(ecrit: String, lu: String) throws {
    #expect(try lire("\"\(ecrit)\"") == .string(lu))
  }

  @Test(arguments: [
    "", " ", "nul", "tru", "truE", "-", "+1", "1.5", "1e3", "01", "-01", "00", "9223372036854775808", "-9223372036854775809", "99999999999999999999999",
    "\"", "\"a", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u+123\"", "\"\\u-123\"", "\"\\u12g4\"", "\"\\ud83d\"", "\"\\ud83d\\u0041\"", "\"\\ude00\"",
    "\"\\ud83dx\"",
    "\"a\nb\"", "\"\u{1}\"", "[", "[1", "[1,", "[1,]", "[1 2]", "]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{1:1}", "1 2",
    "[]]",
    "NaN", "'a'", "\u{FEFF}1", "/* */1",
  ])
  func `ce qui n'est pas une valeur entière est refusé`(texte: String) {
    #expect(throws: CodecError.self) { try lire(texte) }
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xC3, 0x28]] as [[UInt8]])
  func `des octets qui ne sont pas de l'UTF-8 sont refusés, jamais réparés`(octets: [UInt8]) {
    #expect(throws: CodecError.self) { try JSON([0x22] + octets + [0x22]) }
    #expect(throws: CodecError.self) { try JSON([0x22, 0x5C, 0x6E] + octets + [0x22]) }
    #expect(throws: CodecError.self) { try JSON([0x7B, 0x22] + octets + [0x22, 0x3A, 0x31, 0x7D]) }
  }

  @Test func `soixante-quatre niveaux se lisent, un de plus est refusé, cent mille aussi`() throws {
    func profond(_ niveaux: Int) -> String { String(repeating: "[", count: niveaux) + String(repeating: "]", count: niveaux) }
    #expect(throws: Never.self) { try lire(profond(64)) }
    #expect(throws: CodecError.self) { try lire(profond(65)) }
    #expect(throws: CodecError.self) { try lire(String(repeating: "[", count: 100_000)) }
    #expect(throws: CodecError.self) { try lire(String(repeating: "{\"a\":", count: 100_000)) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `une valeur écrite se relit pareille`(graine: UInt64) throws {
    var hasard = Seeded(graine)
    let valeur = hasard.json(profondeur: 5)
    #expect(try JSON(valeur.bytes) == valeur)
    #expect(try JSON(valeur.bytes).bytes == valeur.bytes)
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func `des octets hostiles ne font jamais tomber le lecteur`(graine: UInt64) {
    var hasard = Seeded(graine)
    let signes = Array("{}[]\",:\\u0123456789abcdefntrul- \u{E9}\u{1F600}".utf8)
    for _ in 0..<300 {
      var octets = hasard.json(profondeur: 3).bytes
      for _ in 0..<hasard.entier(1...6) where !octets.isEmpty {
        let place = hasard.entier(0...octets.count - 1)
        switch hasard.entier(0...3) {
        case 0: octets[place] = UInt8(hasard.entier(0...255))
        case 1: octets.remove(at: place)
        case 2: octets.insert(hasard.parmi(signes) ?? 0, at: place)
        default: octets = Array(octets.prefix(place))
        }
      }
      // Whatever was read is a value: it writes, and reads back the same.
      guard let lue = try? JSON(octets) else { continue }
      #expect((try? JSON(lue.bytes)) == lue)
    }
  }
}

extension Seeded {
  /// Any value, with texts that try the writer.
  mutating func json(profondeur: Int) -> JSON {
    let textes = ["", "a", "é", "😀", "\"", "\\", "\n\r\t", "\u{0}\u{1F}", "« \u{202F}»", "\u{10FFFF}", "]}"]
    switch entier(0...(profondeur > 0 ? 6 : 4)) {
    case 0: return .null
    case 1: return .bool(entier(0...1) == 1)
    case 2: return .int(parmi([0, 1, -1, Int64.max, Int64.min]) ?? 0)
    case 3: return .int(Int64(truncatingIfNeeded: next()))
    case 4: return .string((0..<entier(0...3)).map { _ in parmi(textes) ?? "" }.joined())
    case 5: return .array((0..<entier(0...4)).map { _ in json(profondeur: profondeur - 1) })
    default: return .object((0..<entier(0...4)).map { JSON.Member("\($0)\(parmi(textes) ?? "")", json(profondeur: profondeur - 1)) })
    }
  }
}
