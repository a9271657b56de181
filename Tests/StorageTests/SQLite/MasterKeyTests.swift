import Foundation
import Testing

@testable import Storage

@Suite struct MasterKeyTests {
  @Test func `une clé de fichier se fait une fois, et se relit la même`() throws {
    let scratch = try Scratch()
    let path = scratch.folder("maitre")
    #expect(throws: MasterKeyError.self) { try MasterKey(file: path) }
    let made = try MasterKey(file: path, creating: true)
    let read = try MasterKey(file: path, creating: true)
    #expect(made.derive("essai") == read.derive("essai"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(attributes[.size] as? Int == 32)
  }

  @Test func `une clé d’environnement a soixante-quatre chiffres hexadécimaux`() throws {
    let digits = String(repeating: "0f", count: 32)
    let key = try #require(try MasterKey(environment: ["JALON_CLE_MAITRE": digits]))
    let same = try MasterKey(bytes: [UInt8](repeating: 15, count: 32))
    #expect(key.derive("essai") == same.derive("essai"))
    #expect(try MasterKey(environment: [:]) == nil)
    for wrong in ["", "0f", digits + "0", String(repeating: "é", count: 32), String(repeating: "0g", count: 32)] {
      #expect(throws: MasterKeyError.notHexadecimal) { try MasterKey(hexadecimal: wrong) }
    }
  }

  @Test func `un fichier d’une autre longueur est refusé`() throws {
    let scratch = try Scratch()
    try DurableFile.write([1, 2, 3], at: scratch.folder("maitre"))
    #expect(throws: MasterKeyError.unreadable("3 bytes instead of 32")) { try MasterKey(file: scratch.folder("maitre")) }
    #expect(throws: MasterKeyError.length(3)) { try MasterKey(bytes: [1, 2, 3]) }
  }

  @Test func `deux usages d’une clé ne se ressemblent pas`() throws {
    let key = Scratch.master
    #expect(key.derive("cles") != key.derive("mots"))
    #expect(key.derive("mots", [1]) != key.derive("mots", [2]))
  }
}
