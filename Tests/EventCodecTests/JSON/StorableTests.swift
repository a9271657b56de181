import Domaine
import EventCodec
import TestSupport
import Testing

@Suite struct StorableTests {
  private func retour<T: Storable & Equatable>(_ valeur: T) throws {
    #expect(try T(stored: JSON(valeur.stored.bytes)) == valeur)
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func `les valeurs du domaine reviennent pareilles`(graine: UInt64) throws {
    var hasard = Seeded(graine)
    try retour(hasard.jour())
    try retour(Instant(millisecondes: Int64(hasard.entier(-9_999_999_999_999...9_999_999_999_999))))
    try retour(Duree(minutes: hasard.entier(-1_500...1_500)))
    try retour(Montant(centimes: hasard.entier(-1_000_000...1_000_000)))
    try retour(PersonneID(haut: hasard.next(), bas: hasard.next()))
    try retour([hasard.entier(0...9), hasard.entier(0...9)])
    try retour(Optional<String>.none)
    try retour(Optional("é\n"))
  }

  @Test(arguments: ["", "0", "g0000000000000000000000000000000", "+0000000000000000000000000000000", "000000000000000000000000000000000", "é"])
  func `un identifiant mal écrit est refusé`(texte: String) {
    #expect(throws: CodecError.self) { try PersonneID(stored: .string(texte)) }
  }

  @Test func `un type pour un autre est refusé`() {
    #expect(throws: CodecError.self) { try Int(stored: .string("1")) }
    #expect(throws: CodecError.self) { try String(stored: .int(1)) }
    #expect(throws: CodecError.self) { try Bool(stored: .int(1)) }
    #expect(throws: CodecError.self) { try [Int](stored: .object([])) }
    #expect(throws: CodecError.self) { try [Int](stored: .array([.int(1), .null])) }
    #expect(throws: CodecError.self) { try Instant(stored: .null) }
    #expect(throws: CodecError.self) { try Role(stored: .string("roi")) }
  }

  @Test func `un champ vide s'omet, et se relit vide`() throws {
    let champs = Fields(["nom": Optional<String>.none, "age": 3])
    #expect(String(decoding: champs.stored.bytes, as: UTF8.self) == #"{"age":3}"#)
    let nom: String? = try champs("nom")
    #expect(nom == nil)
    let explicite = try Fields(stored: JSON(Array(#"{"nom":null}"#.utf8)))
    let nul: String? = try explicite("nom")
    #expect(nul == nil)
  }

  @Test func `une erreur nomme le champ et son défaut, jamais sa valeur`() throws {
    let champs = Fields(["secret": "Camille"])
    let erreur = #expect(throws: CodecError.self) { let _: Int = try champs("secret") }
    #expect(erreur?.reason == "secret: not a number")
    let absent = #expect(throws: CodecError.self) { let _: Int = try champs("rien") }
    #expect(absent?.reason == "rien: not a number")
  }

  @Test(arguments: ["{}", "[]", #"["a"]"#, #"["a",{},1]"#, #"[1,{}]"#, #"["a",[]]"#, "1"])
  func `ce qui n'est pas un nom et un contenu n'est pas un événement`(texte: String) {
    #expect(throws: CodecError.self) { try StoredEvent(bytes: Array(texte.utf8)) }
  }

  @Test func `un événement garde son nom, sa partie et l'ordre de ses champs`() throws {
    let event = StoredEvent("convention.signee.v1", ["par": "employeur", "a": 12])
    #expect(event.part == "convention")
    #expect(String(decoding: event.bytes, as: UTF8.self) == #"["convention.signee.v1",{"par":"employeur","a":12}]"#)
    #expect(try StoredEvent(bytes: event.bytes) == event)
  }
}
