import Domaine
import Testing

struct EmpreinteTests {
  @Test func `trente-deux octets s’écrivent en soixante-quatre chiffres`() {
    let octets: [UInt8] = [0x00, 0x0f, 0xa0, 0xff] + Array(repeating: 0x12, count: 28)
    #expect(Empreinte(octets: octets)?.description == "000fa0ff" + String(repeating: "12", count: 28))
  }

  @Test(arguments: [0, 31, 33])
  func `un autre nombre d’octets n’est pas une empreinte`(nombre: Int) {
    #expect(Empreinte(octets: Array(repeating: UInt8(7), count: nombre)) == nil)
  }

  @Test(arguments: [String(repeating: "A", count: 64), String(repeating: "g", count: 64), String(repeating: "é", count: 32), ""])
  func `seuls soixante-quatre chiffres en minuscules se lisent`(texte: String) {
    #expect(Empreinte(texte) == nil)
  }
}
